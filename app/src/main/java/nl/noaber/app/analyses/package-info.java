// SPDX-License-Identifier: EUPL-1.2
/** From input files to a region folder and back: maps what the doors hand over to what the sums take. */
@NullMarked
package nl.noaber.app.analyses;

import org.jspecify.annotations.NullMarked;
