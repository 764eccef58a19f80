// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.Square;
import org.jspecify.annotations.Nullable;

/** Squares of 500 m in classes of how well their residents are reached: no number of people is shown. */
final class ReachedSquares {
    private static final int METRES = 500;
    private static final double ALL = 0.95;
    private static final double NONE = 0.05;

    private static final class Sums {
        private double people;
        private double reached;
        private double weak;
        private double weakReached;
        private double walked;
        private double walkers;
        private double access;
    }

    private ReachedSquares() {}

    /** By square the columns of the layer, in order. */
    static SortedMap<Square, SequencedMap<String, @Nullable Object>> rows(PlanOutcome outcome) {
        SortedMap<Square, Sums> sums = new TreeMap<>();
        People people = outcome.region().people();
        for (int i = 0; i < people.size(); i++) {
            if (people.residents().get(i).high() > 0) {
                add(sums.computeIfAbsent(people.squares().get(i).within(METRES), key -> new Sums()), outcome, i);
            }
        }
        SortedMap<Square, SequencedMap<String, @Nullable Object>> rows = new TreeMap<>();
        sums.forEach((square, sum) -> rows.put(square, row(square, sum)));
        return rows;
    }

    private static void add(Sums sum, PlanOutcome outcome, int square) {
        Served served = outcome.served();
        double weak = served.people().lessSelfReliant().get(square).mid();
        double manage = served.people().selfReliant(square).mid();
        sum.people += weak + manage;
        sum.weak += weak;
        sum.weakReached += served.isServed(square, Pace.WEAK) ? weak : 0;
        sum.reached +=
                (served.isServed(square, Pace.WEAK) ? weak : 0) + (served.isServed(square, Pace.MANAGE) ? manage : 0);
        double minutes = served.minutes(square, Pace.MANAGE);
        sum.walked += Double.isFinite(minutes) ? (weak + manage) * minutes : 0;
        sum.walkers += Double.isFinite(minutes) ? weak + manage : 0;
        sum.access += (weak + manage) * outcome.fair().ratio()[square];
    }

    private static SequencedMap<String, @Nullable Object> row(Square square, Sums sum) {
        SequencedMap<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", square.id());
        row.put("bereikt", reached(sum.reached, sum.people));
        row.put("verminderd_zelfredzaam_bereikt", reached(sum.weakReached, sum.weak));
        row.put("loopminuten_klasse", minutes(sum.walkers > 0 ? sum.walked / sum.walkers : Double.NaN));
        row.put("toegang_klasse", access(sum.people > 0 ? sum.access / sum.people : Double.NaN));
        return row;
    }

    static List<String> reachedClasses() {
        return List.of("helemaal", "deels", "niet", "onbekend");
    }

    private static String reached(double reached, double people) {
        if (!(people > 0)) {
            return "onbekend";
        }
        double share = reached / people;
        return share >= ALL ? "helemaal" : share < NONE ? "niet" : "deels";
    }

    private static String minutes(double minutes) {
        if (Double.isNaN(minutes)) {
            return "geen weg";
        }
        return minutes <= 5
                ? "0 tot 5"
                : minutes <= 10
                        ? "5 tot 10"
                        : minutes <= 15 ? "10 tot 15" : minutes <= 30 ? "15 tot 30" : "meer dan 30";
    }

    private static String access(double ratio) {
        if (Double.isNaN(ratio)) {
            return "onbekend";
        }
        return ratio == 0
                ? "geen"
                : ratio < 0.5
                        ? "veel minder dan gemiddeld"
                        : ratio < 1
                                ? "minder dan gemiddeld"
                                : ratio < 1.5 ? "meer dan gemiddeld" : "veel meer dan gemiddeld";
    }
}
