// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.crs;

import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;

/** Rewrites every coordinate of a shape from WGS84 degrees to RD New metres. */
enum ToRd implements CoordinateSequenceFilter {
    FILTER;

    @Override
    public void filter(CoordinateSequence sequence, int i) {
        RdPoint point = RdNew.of(new LonLat(sequence.getX(i), sequence.getY(i)));
        sequence.setOrdinate(i, CoordinateSequence.X, point.x());
        sequence.setOrdinate(i, CoordinateSequence.Y, point.y());
    }

    @Override
    public boolean isDone() {
        return false;
    }

    @Override
    public boolean isGeometryChanged() {
        return true;
    }
}
