// SPDX-License-Identifier: EUPL-1.2
/** The ground: metres in the Dutch grid (RD New), degrees in WGS84, and the CBS squares laid over them. */
@NullMarked
package nl.noaber.core.geo;

import org.jspecify.annotations.NullMarked;
