// SPDX-License-Identifier: EUPL-1.2
/** From degrees to the Dutch grid and back. */
@NullMarked
package nl.noaber.data.crs;

import org.jspecify.annotations.NullMarked;
