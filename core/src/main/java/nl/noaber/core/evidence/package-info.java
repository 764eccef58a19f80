// SPDX-License-Identifier: EUPL-1.2
/** Where a figure comes from and how sure it is: intervals, sources, passports and the one kind of error for bad input. */
@NullMarked
package nl.noaber.core.evidence;

import org.jspecify.annotations.NullMarked;
