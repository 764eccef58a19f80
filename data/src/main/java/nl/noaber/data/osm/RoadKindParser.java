// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.util.FerrySpeedCalculator;
import com.graphhopper.routing.util.parsers.TagParser;
import com.graphhopper.storage.IntsRef;

/** Notes the {@link RoadKind} of every way that is read, walkable or not. */
final class RoadKindParser implements TagParser {
    static final String KEY = "road_kind";

    private final EnumEncodedValue<RoadKind> target;

    RoadKindParser(EnumEncodedValue<RoadKind> target) {
        this.target = target;
    }

    @Override
    public void handleWayTags(int edge, EdgeIntAccess access, ReaderWay way, IntsRef relations) {
        RoadKind kind =
                FerrySpeedCalculator.isFerry(way) ? RoadKind.FERRY : RoadKind.ofHighway(way.getTag("highway", ""));
        target.setEnum(false, edge, access, kind);
    }
}
