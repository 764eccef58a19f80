// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.crs;

import java.util.Optional;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * RD New (EPSG:28992) to WGS84 and back with the seven-parameter transformation: right within about 0.5 m, which is less
 * than a door. For centimetres the RDNAPTRANS grid is needed, which is not here. Safe for use by several threads.
 *
 * <p>Trap: EPSG writes the rotations in micro-radians; pasted as arc-seconds they move the country by 171 m
 * ({@code RdNewTest} shows it). See docs/method/coordinates.md.
 */
public final class RdNew {
    static final String PROJ = "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079"
            + " +x_0=155000 +y_0=463000 +ellps=bessel"
            + " +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs";

    private static final ThreadLocal<Transforms> TRANSFORMS = ThreadLocal.withInitial(() -> new Transforms(PROJ));

    private RdNew() {}

    public static RdPoint of(LonLat place) {
        return TRANSFORMS.get().toRd(place);
    }

    public static RdPoint of(double lon, double lat) {
        return of(new LonLat(lon, lat));
    }

    public static LonLat toLonLat(RdPoint point) {
        return TRANSFORMS.get().toLonLat(point);
    }

    /** Rewrites the coordinates of a shape in place, from degrees (longitude first) to metres. */
    public static CoordinateSequenceFilter filter() {
        return ToRd.FILTER;
    }

    /** As {@link #toLonLat}, for a point that may lie anywhere; empty when it has no place on earth. */
    public static Optional<LonLat> find(RdPoint point) {
        try {
            return Optional.of(toLonLat(point));
        } catch (IllegalArgumentException | Proj4jException e) {
            return Optional.empty();
        }
    }

    /** proj4j's transforms keep state, so each thread has its own. */
    static final class Transforms {
        private final CoordinateTransform there;
        private final CoordinateTransform back;

        Transforms(String rdDefinition) {
            CRSFactory crs = new CRSFactory();
            CoordinateReferenceSystem rd = crs.createFromParameters("EPSG:28992", rdDefinition);
            CoordinateReferenceSystem wgs84 =
                    crs.createFromParameters("EPSG:4326", "+proj=longlat +ellps=WGS84 +datum=WGS84 +no_defs");
            CoordinateTransformFactory transforms = new CoordinateTransformFactory();
            there = transforms.createTransform(wgs84, rd);
            back = transforms.createTransform(rd, wgs84);
        }

        RdPoint toRd(LonLat place) {
            ProjCoordinate out = new ProjCoordinate();
            there.transform(new ProjCoordinate(place.lon(), place.lat()), out);
            return new RdPoint(out.x, out.y);
        }

        LonLat toLonLat(RdPoint point) {
            ProjCoordinate out = new ProjCoordinate();
            back.transform(new ProjCoordinate(point.x(), point.y()), out);
            return new LonLat(out.x, out.y);
        }
    }
}
