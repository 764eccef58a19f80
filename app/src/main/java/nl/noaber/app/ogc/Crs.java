// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.ogc;

import java.util.Arrays;
import java.util.Optional;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import org.locationtech.jts.geom.Coordinate;

/** Coordinate systems in which features come, and rectangles are given. */
enum Crs {
    /** Degrees, longitude first; what we keep. */
    CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 7),
    /** RD New, metres. */
    RD("http://www.opengis.net/def/crs/EPSG/0/28992", 3);

    private final String uri;
    private final int decimals;

    Crs(String uri, int decimals) {
        this.uri = uri;
        this.decimals = decimals;
    }

    String uri() {
        return uri;
    }

    /** Of a coordinate that is written: a centimetre or finer. */
    int decimals() {
        return decimals;
    }

    static Optional<Crs> find(String uri) {
        return Arrays.stream(values()).filter(one -> one.uri.equals(uri)).findFirst();
    }

    /** From degrees. */
    Coordinate of(Coordinate degrees) {
        if (this == CRS84) {
            return degrees;
        }
        RdPoint rd = RdNew.of(new LonLat(degrees.x, degrees.y));
        return new Coordinate(rd.x(), rd.y());
    }

    /** To degrees. */
    Coordinate toDegrees(double x, double y) {
        if (this == CRS84) {
            return new Coordinate(x, y);
        }
        LonLat place = RdNew.toLonLat(new RdPoint(x, y));
        return new Coordinate(place.lon(), place.lat());
    }
}
