// SPDX-License-Identifier: EUPL-1.2
/** Norms and prices that a plan keeps to: read from a file, so that a new version needs no change of code. */
@NullMarked
package nl.noaber.data.norms;

import org.jspecify.annotations.NullMarked;
