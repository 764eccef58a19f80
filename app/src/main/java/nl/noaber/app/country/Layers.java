// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.List;
import nl.noaber.core.geo.Area;
import nl.noaber.core.spread.Burn;
import nl.noaber.core.spread.Raster;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The two layers of areas on one raster.
 *
 * @param postcode by cell the number of the postcode area, or -1
 * @param district by cell the number of the district, or -1
 */
record Layers(Raster raster, int[] postcode, int[] district) {
    static Layers of(Ground ground, int cellMetres) {
        Envelope box = new Envelope();
        ground.districts().forEach(area -> box.expandToInclude(area.shape().getEnvelopeInternal()));
        Raster raster = Raster.over(box, cellMetres);
        return new Layers(
                raster,
                Burn.labels(raster, shapes(ground.postcodes())),
                Burn.labels(raster, shapes(ground.districts())));
    }

    private static List<Geometry> shapes(List<Area> areas) {
        return areas.stream().map(Area::shape).toList();
    }
}
