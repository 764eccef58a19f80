// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.List;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.RdPoint;
import org.locationtech.jts.geom.Geometry;

/**
 * Hot squares that touch each other by a side or a corner.
 *
 * @param rank 1 has the most less self-reliant residents
 * @param name of the nearest place, made unique within the region
 * @param shape polygon, or multipolygon where squares touch by a corner only; RD New metres
 * @param centre mean of the middles of its squares, weighed by less self-reliant residents
 * @param members numbers of its squares in the list that was given, ascending
 * @param uncertainSquares those whose class is uncertain
 * @param highest the strongest class in it, of the squares that are certain; of all when none is
 * @param residents sum of the squares; low and high as if all were low, or high, at once
 * @param lessSelfReliant likewise
 */
public record Concentration(
        int rank,
        String name,
        Geometry shape,
        RdPoint centre,
        List<Integer> members,
        int uncertainSquares,
        HotspotClass highest,
        Interval residents,
        Interval lessSelfReliant) {
    public Concentration {
        members = List.copyOf(members);
    }

    /** How many squares, the uncertain ones among them. */
    public int squares() {
        return members.size();
    }

    /** Share of its squares whose class is uncertain, 0 to 1. */
    public double shareUncertain() {
        return uncertainSquares / (double) squares();
    }
}
