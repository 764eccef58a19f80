// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noaber.core.evidence.Interval;

/** The answer by municipality and by safety region. */
final class LocalRows {
    /**
     * One municipality.
     *
     * @param byPlan in the order of the plans
     * @param needed points; -1 when the share cannot be reached
     * @param lacking points beside the fire stations; -1 when the share cannot be reached
     * @param attainable share of residents with all its candidates and all fire stations
     * @param misplaced polling stations that cannot all stand where the file says
     * @param isDoubtful so many that the figures of the municipality say nothing
     */
    record Municipality(
            String code,
            String name,
            String regionCode,
            String region,
            double residents,
            double old,
            List<Part> byPlan,
            int needed,
            int lacking,
            double attainable,
            int misplaced,
            boolean isDoubtful) {
        /** Residents without a fire station within the norm who have another candidate there. */
        double gain() {
            return byPlan.get(2).covered().mid() - byPlan.get(0).covered().mid();
        }
    }

    /**
     * What a plan does there.
     *
     * @param covered residents: certain bounds and the best guess
     * @param likely by the errors of single districts, within the certain bounds
     */
    record Part(int points, Interval covered, Interval likely) {}

    /**
     * One safety region.
     *
     * @param lacking points, of the municipalities whose share can be reached
     * @param unreachable municipalities whose share cannot be reached
     */
    record Region(
            String code,
            String name,
            int municipalities,
            double residents,
            double old,
            List<Part> byPlan,
            int lacking,
            int unreachable) {}

    private final Country country;
    private final List<MeasuredPlan> plans;

    LocalRows(Country country) {
        this.country = country;
        this.plans = country.plans();
    }

    /** In the order of the list of municipalities. */
    List<Municipality> municipalities() {
        Municipalities list = country.ground().municipalities();
        List<Interval[]> covered = plans.stream().map(country::byMunicipality).toList();
        List<int[]> points = plans.stream().map(country::pointsByMunicipality).toList();
        List<Municipality> rows = new ArrayList<>();
        for (int m = 0; m < list.size(); m++) {
            double residents = country.municipalityResidents()[m];
            List<Part> parts = new ArrayList<>();
            for (int p = 0; p < plans.size(); p++) {
                parts.add(part(plans.get(p), points.get(p)[m], covered.get(p)[m], residents));
            }
            rows.add(new Municipality(
                    list.codes().get(m),
                    list.names().get(m),
                    list.regionCodes().get(list.region()[m]),
                    list.regionNames().get(list.region()[m]),
                    residents,
                    country.municipalityOld()[m],
                    parts,
                    country.needs().needed()[m],
                    country.needs().lacking()[m],
                    country.needs().attainable()[m],
                    country.ground().doubt().misplacedIn(list.codes().get(m)),
                    country.ground().doubt().isDoubtful(list.codes().get(m))));
        }
        return rows;
    }

    private static Part part(MeasuredPlan plan, int points, Interval hard, double residents) {
        Interval likely = plan.norm()
                .errors()
                .map(e -> Interval.of(
                        Math.max(hard.low(), hard.mid() - Math.max(0, e.districtP95()) * residents),
                        hard.mid(),
                        Math.min(hard.high(), hard.mid() - Math.min(0, e.districtP5()) * residents)))
                .orElse(hard);
        return new Part(points, hard, likely);
    }

    /** By code. Intervals of regions are sums of those of their municipalities. */
    List<Region> regions(List<Municipality> municipalities) {
        Municipalities list = country.ground().municipalities();
        List<Region> rows = new ArrayList<>();
        for (int r = 0; r < list.regionCodes().size(); r++) {
            String code = list.regionCodes().get(r);
            List<Municipality> of = municipalities.stream()
                    .filter(m -> m.regionCode().equals(code))
                    .toList();
            rows.add(new Region(
                    code,
                    list.regionNames().get(r),
                    of.size(),
                    of.stream().mapToDouble(Municipality::residents).sum(),
                    of.stream().mapToDouble(Municipality::old).sum(),
                    parts(of),
                    of.stream().mapToInt(m -> Math.max(0, m.lacking())).sum(),
                    (int) of.stream().filter(m -> m.lacking() < 0).count()));
        }
        return rows;
    }

    private List<Part> parts(List<Municipality> of) {
        Part[] sums = new Part[plans.size()];
        Arrays.fill(sums, new Part(0, Interval.ZERO, Interval.ZERO));
        for (Municipality m : of) {
            for (int p = 0; p < sums.length; p++) {
                Part part = m.byPlan().get(p);
                sums[p] = new Part(
                        sums[p].points() + part.points(),
                        sums[p].covered().plus(part.covered()),
                        sums[p].likely().plus(part.likely()));
            }
        }
        return List.of(sums);
    }
}
