// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Square;

/**
 * Who lives in each inhabited square of 100 m. Less self-reliant residents are among the residents.
 *
 * @param squares in the order of the region
 * @param residents by square
 * @param lessSelfReliant by square, at most the residents
 * @param area code of the area by square; empty when in none
 * @param concentration rank by square; empty when in none
 * @param totals what is known of whole areas
 * @param withoutResidents squares of the region that were left out because nobody knows how many live there
 * @param estimatedWeak squares without a figure of less self-reliant residents, which got the share of the whole region with
 *     nothing to everyone as bounds
 */
record People(
        List<Square> squares,
        List<Interval> residents,
        List<Interval> lessSelfReliant,
        List<String> area,
        List<String> concentration,
        AreaTotals totals,
        int withoutResidents,
        int estimatedWeak) {
    People {
        squares = List.copyOf(squares);
        residents = List.copyOf(residents);
        lessSelfReliant = List.copyOf(lessSelfReliant);
        area = List.copyOf(area);
        concentration = List.copyOf(concentration);
    }

    int size() {
        return squares.size();
    }

    /** Those who manage: what is left of the residents. */
    Interval selfReliant(int square) {
        Interval all = residents.get(square);
        Interval weak = lessSelfReliant.get(square);
        double low = Math.max(0, all.low() - weak.high());
        double high = Math.max(0, all.high() - weak.low());
        double mid = Math.max(0, all.mid() - weak.mid());
        return Interval.of(Math.min(low, mid), mid, Math.max(mid, high));
    }

    People with(AreaTotals known) {
        return new People(
                squares, residents, lessSelfReliant, area, concentration, known, withoutResidents, estimatedWeak);
    }

    Interval totalResidents() {
        return residents(square -> true, square -> true);
    }

    Interval totalLessSelfReliant() {
        return lessSelfReliant(square -> true);
    }

    /**
     * Residents of squares, bounded by what is known of the areas in which these lie.
     *
     * @param manage of which squares those who manage count
     * @param weak of which squares the less self-reliant count
     */
    Interval residents(IntPredicate manage, IntPredicate weak) {
        return sum(false, square -> part(square, manage.test(square), weak.test(square)), residents::get);
    }

    /** Less self-reliant residents of squares, likewise. */
    Interval lessSelfReliant(IntPredicate of) {
        return sum(true, square -> of.test(square) ? lessSelfReliant.get(square) : Interval.ZERO, lessSelfReliant::get);
    }

    private Interval part(int square, boolean manage, boolean weak) {
        if (manage && weak) {
            return residents.get(square);
        }
        return manage ? selfReliant(square) : weak ? lessSelfReliant.get(square) : Interval.ZERO;
    }

    private Interval sum(boolean isWeak, IntFunction<Interval> in, IntFunction<Interval> whole) {
        Map<String, Sums> byArea = new HashMap<>();
        for (int square = 0; square < size(); square++) {
            byArea.computeIfAbsent(area.get(square), code -> new Sums()).add(whole.apply(square), in.apply(square));
        }
        Interval sum = Interval.ZERO;
        for (Map.Entry<String, Sums> each : new TreeMap<>(byArea).entrySet()) {
            Sums sums = each.getValue();
            sum = sum.plus(totals.part(each.getKey(), isWeak, sums.in(), sums.out()));
        }
        return sum;
    }

    /** Of an area: the part, and the rest of its squares, whose bounds hold when the part is at its other bound. */
    private static final class Sums {
        private double low;
        private double mid;
        private double high;
        private double outLow;
        private double outMid;
        private double outHigh;

        void add(Interval whole, Interval part) {
            low += part.low();
            mid += part.mid();
            high += part.high();
            if (part.equals(whole)) {
                return;
            }
            double rest = Math.max(0, whole.mid() - part.mid());
            outMid += rest;
            outLow += Math.min(rest, Math.max(0, whole.low() - part.high()));
            outHigh += Math.max(rest, whole.high() - part.low());
        }

        Interval in() {
            return Interval.of(low, mid, high);
        }

        Interval out() {
            return Interval.of(outLow, outMid, outHigh);
        }
    }
}
