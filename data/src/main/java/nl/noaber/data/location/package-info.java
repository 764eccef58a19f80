// SPDX-License-Identifier: EUPL-1.2
/** Reads published location problems, in the formats in which the literature hands them on, and tables of our own. */
@NullMarked
package nl.noaber.data.location;

import org.jspecify.annotations.NullMarked;
