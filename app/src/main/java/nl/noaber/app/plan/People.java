// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;
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

    Interval totalResidents() {
        return sum(residents);
    }

    Interval totalLessSelfReliant() {
        return sum(lessSelfReliant);
    }

    private static Interval sum(List<Interval> parts) {
        return parts.stream().reduce(Interval.ZERO, Interval::plus);
    }
}
