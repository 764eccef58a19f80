// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import nl.noaber.core.evidence.Interval;
import nl.noaber.core.hotspots.HotspotClass;
import org.locationtech.jts.geom.Geometry;

/**
 * A concentration of less self-reliant residents: hot squares that touch.
 *
 * @param rank from 1, the most people first
 * @param name Dutch, after the nearest place
 * @param shape RD New metres
 * @param squares numbers of its squares in the population; do not change
 * @param uncertainSquares how many of them may as well not be hot
 * @param strongest the strongest class of its squares
 */
@SuppressWarnings("ArrayRecordComponent")
record Cluster(
        int rank,
        String name,
        Geometry shape,
        int[] squares,
        Interval residents,
        Interval lessSelfReliant,
        int uncertainSquares,
        HotspotClass strongest) {}
