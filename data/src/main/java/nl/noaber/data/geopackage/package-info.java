// SPDX-License-Identifier: EUPL-1.2
/** Layers of GeoPackage files: read row by row, and written with the same bytes for the same input. */
@NullMarked
package nl.noaber.data.geopackage;

import org.jspecify.annotations.NullMarked;
