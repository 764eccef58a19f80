// SPDX-License-Identifier: EUPL-1.2
/**
 * OGC API Features 1.0 (Core, GeoJSON, OpenAPI 3.0) and its part 2 (coordinate systems): what maps draw, for QGIS and GDAL. No doors.
 */
@NullMarked
package nl.noaber.app.ogc;

import org.jspecify.annotations.NullMarked;
