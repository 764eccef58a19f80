// SPDX-License-Identifier: EUPL-1.2
/** Grids of water depth. */
@NullMarked
package nl.noaber.data.grid;

import org.jspecify.annotations.NullMarked;
