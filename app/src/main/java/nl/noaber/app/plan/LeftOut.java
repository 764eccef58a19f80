// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;

/**
 * A place with people who have no point within the limit, not protected: a square of 500 m, with those of its eight neighbours in
 * the same area that no larger one took.
 *
 * @param squares of 500 m, the one with most people first
 * @param centre mean of where these people live
 * @param area name of the area in which most of them live; empty when in none
 * @param minutes mean walk of those of them who have a way, at their own pace; NaN when nobody has
 * @param nearest position in the order of letters of the point that is nearest to most; -1 when there is no way
 */
record LeftOut(
        List<Square> squares,
        RdPoint centre,
        String area,
        Interval residents,
        Interval lessSelfReliant,
        double minutes,
        int nearest) {
    private static final int METRES = 500;

    LeftOut {
        squares = List.copyOf(squares);
    }

    /** Collects a square of 500 m, or several. */
    private static final class Sums {
        private Interval residents = Interval.ZERO;
        private Interval weak = Interval.ZERO;
        private double walked;
        private double walkers;
        private double x;
        private double y;
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
            RdPoint centre = region.people().squares().get(square).centre();
            x += all.mid() * centre.x();
            y += all.mid() * centre.y();
            areas.merge(region.areaName(square), all.mid(), Double::sum);
            if (Double.isFinite(served.minutes(square, Pace.MANAGE))) {
                double slow = ofWeak.mid();
                double others = Math.max(0, all.mid() - slow);
                walked += slow * served.minutes(square, Pace.WEAK) + others * served.minutes(square, Pace.MANAGE);
                walkers += slow + others;
                nearest.merge(served.near().site()[Served.need(square, Pace.MANAGE)], all.mid(), Double::sum);
            }
        }

        void add(Sums other) {
            residents = residents.plus(other.residents);
            weak = weak.plus(other.weak);
            x += other.x;
            y += other.y;
            walked += other.walked;
            walkers += other.walkers;
            other.areas.forEach((area, people) -> areas.merge(area, people, Double::sum));
            other.nearest.forEach((site, people) -> nearest.merge(site, people, Double::sum));
        }

        String area() {
            return most(areas, "");
        }

        LeftOut of(List<Square> squares) {
            double people = residents.mid();
            return new LeftOut(
                    squares,
                    people > 0
                            ? new RdPoint(x / people, y / people)
                            : squares.getFirst().centre(),
                    area(),
                    residents,
                    weak,
                    walkers > 0 ? walked / walkers : Double.NaN,
                    most(nearest, -1));
        }
    }

    /** Most people first. */
    static List<LeftOut> of(Served served, PlanRegion region) {
        SortedMap<Square, Sums> left = squares(served, region);
        List<LeftOut> all = new ArrayList<>();
        for (Square square : mostFirst(left)) {
            if (left.containsKey(square)) {
                all.add(take(square, left));
            }
        }
        all.sort(Comparator.comparingDouble((LeftOut place) -> -place.residents.mid())
                .thenComparing(place -> place.squares.getFirst()));
        return all;
    }

    private static SortedMap<Square, Sums> squares(Served served, PlanRegion region) {
        SortedMap<Square, Sums> sums = new TreeMap<>();
        for (int square = 0; square < region.people().size(); square++) {
            if (!served.isServed(square, Pace.WEAK) || !served.isServed(square, Pace.MANAGE)) {
                sums.computeIfAbsent(region.people().squares().get(square).within(METRES), key -> new Sums())
                        .add(served, region, square);
            }
        }
        sums.values().removeIf(sum -> sum.residents.high() == 0);
        return sums;
    }

    private static List<Square> mostFirst(SortedMap<Square, Sums> left) {
        return left.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Square, Sums> entry) ->
                                -entry.getValue().residents.mid())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A square with its neighbours of the same area; they are no longer left afterwards. */
    private static LeftOut take(Square first, SortedMap<Square, Sums> left) {
        Sums sum = new Sums();
        List<Square> squares = new ArrayList<>();
        String area = left.getOrDefault(first, sum).area();
        for (Square square : around(first)) {
            Sums own = left.get(square);
            if (own != null && own.area().equals(area)) {
                sum.add(own);
                squares.add(square);
                left.remove(square);
            }
        }
        return sum.of(squares);
    }

    /** Itself, then its neighbours from south to north. */
    private static List<Square> around(Square square) {
        List<Square> all = new ArrayList<>(List.of(square));
        for (int row = -1; row <= 1; row++) {
            for (int column = -1; column <= 1; column++) {
                if (row != 0 || column != 0) {
                    all.add(new Square(square.west() + METRES * column, square.south() + METRES * row, METRES));
                }
            }
        }
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
