// SPDX-License-Identifier: EUPL-1.2
/** Polygons of neighbourhoods, districts, municipalities and postcode areas. */
@NullMarked
package nl.noaber.data.areas;

import org.jspecify.annotations.NullMarked;
