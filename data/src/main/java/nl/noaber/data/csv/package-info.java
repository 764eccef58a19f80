// SPDX-License-Identifier: EUPL-1.2
/** Tables as text: read row by row, with the traps of real files, and written in one way only. */
@NullMarked
package nl.noaber.data.csv;

import org.jspecify.annotations.NullMarked;
