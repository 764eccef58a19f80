// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.IntEncodedValue;
import com.graphhopper.routing.ev.Surface;
import com.graphhopper.routing.util.parsers.TagParser;
import com.graphhopper.storage.IntsRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noaber.core.walking.EdgeFlags;

/** What matters to some walkers, from the tags of a way and of the nodes on it, as {@link EdgeFlags}. */
final class WayAttributes implements TagParser {
    static final String KEY = "walk_attributes";
    static final int BITS = 7;

    private static final Set<Surface> UNPAVED = EnumSet.of(
            Surface.UNPAVED,
            Surface.COMPACTED,
            Surface.FINE_GRAVEL,
            Surface.GRAVEL,
            Surface.GROUND,
            Surface.DIRT,
            Surface.GRASS,
            Surface.SAND);
    private static final Set<String> RAISED = Set.of("raised", "yes", "rolled");

    private final IntEncodedValue target;

    WayAttributes(IntEncodedValue target) {
        this.target = target;
    }

    @Override
    public void handleWayTags(int edge, EdgeIntAccess access, ReaderWay way, IntsRef relations) {
        int flags = 0;
        flags |= way.hasTag("highway", "steps") ? EdgeFlags.STEPS : 0;
        flags |= UNPAVED.contains(Surface.find(way.getTag("surface"))) ? EdgeFlags.UNPAVED : 0;
        flags |= way.hasTag("wheelchair", "no") ? EdgeFlags.NO_WHEELCHAIR : 0;
        flags |= way.hasTag("foot", "use_sidepath") ? EdgeFlags.USE_SIDEPATH : 0;
        flags |= RAISED.contains(way.getTag("kerb", "")) || raisedKerbOn(way) ? EdgeFlags.KERB : 0;
        target.setInt(false, edge, access, flags);
    }

    private static boolean raisedKerbOn(ReaderWay way) {
        List<Map<String, Object>> nodes = way.getTag("node_tags", List.of());
        return nodes.stream().anyMatch(tags -> RAISED.contains(String.valueOf(tags.get("kerb"))));
    }
}
