// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.evidence.Passport;

/**
 * A plan with everything that is told of it, not protected.
 *
 * @param sites in the order of the letters
 * @param frontier what more or fewer points (or euro) bring
 * @param leftOut squares of 500 m, most people first
 * @param floods what is left of the plan in each flood
 * @param squaresWithoutStreet whose people can walk nowhere
 */
record PlanOutcome(
        PlanRegion region,
        Solved solved,
        List<SiteFigures> sites,
        List<FrontierStep> frontier,
        List<Variation> variations,
        Fair fair,
        List<LeftOut> leftOut,
        List<Flood> floods,
        int squaresWithoutStreet,
        Passport passport) {
    PlanOutcome {
        sites = List.copyOf(sites);
        frontier = List.copyOf(frontier);
        variations = List.copyOf(variations);
        leftOut = List.copyOf(leftOut);
        floods = List.copyOf(floods);
    }

    Terms terms() {
        return solved.terms();
    }

    Served served() {
        return solved.served();
    }

    Shown shown() {
        return new Shown(region.isFull());
    }

    /** Residents who have a point: within the limit and, where room is limited, with a place. */
    Interval reachedResidents() {
        double[] seated = seatedOrNone();
        return seated.length == 0
                ? served().residents()
                : within(seated[Pace.MANAGE] + seated[Pace.WEAK], served().residents());
    }

    Interval reachedLessSelfReliant() {
        double[] seated = seatedOrNone();
        return seated.length == 0 ? served().lessSelfReliant() : within(seated[Pace.WEAK], served().lessSelfReliant());
    }

    private double[] seatedOrNone() {
        return terms().capacity() ? solved.seated() : new double[0];
    }

    private static Interval within(double seated, Interval near) {
        return Interval.of(Math.min(seated, near.low()), seated, Math.max(seated, near.mid()));
    }

    Interval shareOfResidents() {
        return shareOf(reachedResidents(), region.people().totalResidents(), served().shareOfResidents());
    }

    Interval shareOfLessSelfReliant() {
        return shareOf(
                reachedLessSelfReliant(), region.people().totalLessSelfReliant(), served().shareOfLessSelfReliant());
    }

    private Interval shareOf(Interval reached, Interval all, Interval byDistance) {
        if (!terms().capacity()) {
            return byDistance;
        }
        double mid = all.mid() > 0 ? Math.min(1, reached.mid() / all.mid()) : 0;
        return Interval.of(Math.min(mid, byDistance.low()), mid, Math.max(mid, byDistance.mid()));
    }

    /** In which part of the trials a point was chosen too; NaN when there were none. */
    double chosenShare(Open open) {
        List<Variation> trials = variations.stream().filter(Variation::isTrial).toList();
        long chosen = trials.stream()
                .filter(trial -> trial.solved().opens(open.site()))
                .count();
        return trials.isEmpty() ? Double.NaN : (double) chosen / trials.size();
    }
}
