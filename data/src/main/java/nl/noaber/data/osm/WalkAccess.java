// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.EncodedValueLookup;
import com.graphhopper.routing.util.WayAccess;
import com.graphhopper.routing.util.parsers.FootAccessParser;
import com.graphhopper.util.PMap;
import java.util.Set;

/**
 * May one walk here? As GraphHopper 11 reads the tags, but for what a second engine showed to be read wrongly: a way that is
 * not there (being built, planned, gone) is not walked even when {@code foot=yes} stands on it, and a wall or hedge across a
 * way stops a walker as a fence does. See docs/method/walking.md.
 */
final class WalkAccess extends FootAccessParser {
    private static final Set<String> NOT_THERE =
            Set.of("construction", "proposed", "planned", "razed", "abandoned", "disused", "demolished", "no");
    private static final Set<String> ACROSS = Set.of("wall", "hedge", "retaining_wall");

    WalkAccess(EncodedValueLookup values) {
        super(values, new PMap());
        barriers.addAll(ACROSS);
    }

    @Override
    public WayAccess getAccess(ReaderWay way) {
        return NOT_THERE.contains(way.getTag("highway", "")) ? WayAccess.CAN_SKIP : super.getAccess(way);
    }
}
