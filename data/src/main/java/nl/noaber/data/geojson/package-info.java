// SPDX-License-Identifier: EUPL-1.2
/** Features of GeoJSON, one at a time, in RD New. */
@NullMarked
package nl.noaber.data.geojson;

import org.jspecify.annotations.NullMarked;
