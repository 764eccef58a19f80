// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.List;
import java.util.Optional;
import nl.noaber.app.country.Spreading.Shape;
import nl.noaber.core.evidence.Interval;

/**
 * The answer for a country.
 *
 * @param plans fire stations, the best mix of as many, all candidates, and the stations with others beside them
 * @param curve the best plans of each size
 * @param order sites by what one more brings
 * @param account what the spread did with the published figures
 */
record Country(
        CountrySettings settings,
        Ground ground,
        Places places,
        Account account,
        List<MeasuredPlan> plans,
        List<MeasuredPlan> curve,
        GreedyOrder order,
        LocalNeeds needs,
        double[] municipalityResidents,
        double[] municipalityOld,
        Optional<Learned> learned,
        List<CbsChecks.Density> density,
        CbsChecks.Distance distance) {
    /**
     * What became of the published figures.
     *
     * @param residents placed
     * @param old of them 75 and older
     * @param published residents of all districts
     * @param misfit residents by which postcode areas differ from their published number
     * @param unplaced residents of districts without a cell
     * @param known residents whose squares are known
     * @param knownDistricts districts with known squares
     */
    record Account(
            double residents,
            double old,
            double published,
            double misfit,
            double unplaced,
            double known,
            int knownDistricts) {}

    /**
     * What the known squares taught.
     *
     * @param mixture districts by class of density
     * @param other errors of the plan of fire stations at the norm for other ways of spreading
     */
    record Learned(String mixture, List<Other> other) {}

    /**
     * Another way of spreading that lost.
     *
     * @param share of the residents of the country that it puts within the norm of a fire station
     */
    record Other(Shape shape, double share, Calibration.Errors stations, Calibration.Errors all) {}

    MeasuredPlan stations() {
        return plans.get(0);
    }

    MeasuredPlan mix() {
        return plans.get(1);
    }

    MeasuredPlan all() {
        return plans.get(2);
    }

    /** Residents of a municipality that a plan reaches within the norm. */
    Interval[] byMunicipality(MeasuredPlan plan) {
        Interval[] sums = new Interval[ground.municipalities().size()];
        java.util.Arrays.fill(sums, Interval.ZERO);
        for (int d = 0; d < ground.districts().size(); d++) {
            int m = ground.districtMunicipality()[d];
            sums[m] = sums[m].plus(plan.coveredInDistrict()[d]);
        }
        return sums;
    }

    /** Points of a plan by municipality. */
    int[] pointsByMunicipality(MeasuredPlan plan) {
        int[] points = new int[ground.municipalities().size()];
        for (int site : plan.plan().sites()) {
            if (places.municipality()[site] >= 0) {
                points[places.municipality()[site]]++;
            }
        }
        return points;
    }
}
