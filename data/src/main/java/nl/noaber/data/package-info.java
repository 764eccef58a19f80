// SPDX-License-Identifier: EUPL-1.2
/** The doors: every outside format comes in and goes out here, and bad rows are counted, never silent. */
@NullMarked
package nl.noaber.data;

import org.jspecify.annotations.NullMarked;
