// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.List;
import nl.noaber.core.hotspots.HotspotClass;

/**
 * Where less self-reliant residents are concentrated.
 *
 * @param z Gi* by square; NaN where there is no figure
 * @param q false discovery rate by square; NaN likewise
 * @param classes by square, before certainty is looked at
 * @param uncertain by square: its class may as well be another
 * @param clusters the most people first
 */
@SuppressWarnings("ArrayRecordComponent")
record Hot(double[] z, double[] p, double[] q, HotspotClass[] classes, boolean[] uncertain, List<Cluster> clusters) {
    /** As files and maps have it. */
    HotspotClass shown(int square) {
        return uncertain[square] ? HotspotClass.UNCERTAIN : classes[square];
    }

    long count(java.util.function.Predicate<HotspotClass> which) {
        return java.util.stream.IntStream.range(0, classes.length)
                .mapToObj(this::shown)
                .filter(which)
                .count();
    }
}
