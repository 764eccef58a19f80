// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Square;

/**
 * A square of 500 m with people who have no point within the limit, not protected.
 *
 * @param area name of the area in which most of them live; empty when in none
 * @param minutes mean walk of those of them who have a way, at an ordinary pace; NaN when nobody has
 * @param nearest position in the order of letters of the point that is nearest to most; -1 when there is no way
 */
record LeftOut(Square square, String area, Interval residents, Interval lessSelfReliant, double minutes, int nearest) {
    private static final int METRES = 500;

    /** Collects one square of 500 m. */
    private static final class Sums {
        private Interval residents = Interval.ZERO;
        private Interval weak = Interval.ZERO;
        private double walked;
        private double walkers;
        private final SortedMap<String, Double> areas = new TreeMap<>();
        private final SortedMap<Integer, Double> nearest = new TreeMap<>();

        void add(Served served, PlanRegion region, int square) {
            boolean weakOut = !served.isServed(square, Pace.WEAK);
            boolean manageOut = !served.isServed(square, Pace.MANAGE);
            Interval ofWeak = weakOut ? region.people().lessSelfReliant().get(square) : Interval.ZERO;
            Interval all = weakOut && manageOut
                    ? region.people().residents().get(square)
                    : weakOut ? ofWeak : region.people().selfReliant(square);
            residents = residents.plus(all);
            weak = weak.plus(ofWeak);
            areas.merge(region.areaName(square), all.mid(), Double::sum);
            double minutes = served.minutes(square, Pace.MANAGE);
            if (Double.isFinite(minutes)) {
                walked += all.mid() * minutes;
                walkers += all.mid();
                nearest.merge(served.near().site()[Served.need(square, Pace.MANAGE)], all.mid(), Double::sum);
            }
        }
    }

    /** Most people first. */
    static List<LeftOut> of(Served served, PlanRegion region) {
        SortedMap<Square, Sums> sums = new TreeMap<>();
        for (int square = 0; square < region.people().size(); square++) {
            if (!served.isServed(square, Pace.WEAK) || !served.isServed(square, Pace.MANAGE)) {
                sums.computeIfAbsent(region.people().squares().get(square).within(METRES), key -> new Sums())
                        .add(served, region, square);
            }
        }
        List<LeftOut> all = new ArrayList<>();
        sums.forEach((square, sum) -> {
            if (sum.residents.high() > 0) {
                all.add(new LeftOut(
                        square,
                        most(sum.areas, ""),
                        sum.residents,
                        sum.weak,
                        sum.walkers > 0 ? sum.walked / sum.walkers : Double.NaN,
                        most(sum.nearest, -1)));
            }
        });
        all.sort(Comparator.comparingDouble((LeftOut place) -> -place.residents.mid())
                .thenComparing(LeftOut::square));
        return all;
    }

    private static <K extends Comparable<K>> K most(SortedMap<K, Double> people, K otherwise) {
        K best = otherwise;
        double most = -1;
        for (Map.Entry<K, Double> entry : people.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
