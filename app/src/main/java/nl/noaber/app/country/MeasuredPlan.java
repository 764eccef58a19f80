// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.List;
import java.util.Optional;
import nl.noaber.core.evidence.Interval;

/**
 * A plan and what it reaches.
 *
 * @param stations how many of its points are fire stations
 * @param byWalk in the order of the settings; the first is the norm
 * @param coveredInDistrict by district the residents within the norm; one more for those in none
 * @param load at the norm
 */
record MeasuredPlan(Plan plan, int stations, List<Reached> byWalk, Interval[] coveredInDistrict, PointLoad load) {
    /**
     * Within one walk.
     *
     * @param errors of the estimate, where squares are known
     */
    record Reached(
            CountrySettings.Walk walk,
            double metres,
            Figure residents,
            Figure old,
            Optional<Calibration.Errors> errors) {}

    Reached norm() {
        return byWalk.getFirst();
    }

    /** How far the plan is from the best at most, as a part of what it reaches itself. */
    double gap() {
        double reached = norm().residents().people();
        return reached == 0 ? 0 : Math.max(0, plan.coveredMax() - reached) / reached;
    }
}
