// SPDX-License-Identifier: EUPL-1.2
/** How many people live in each square, of which ages, in which households: with an interval, and equal to the published totals. */
@NullMarked
package nl.noaber.core.people;

import org.jspecify.annotations.NullMarked;
