// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.suitability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.noaber.core.evidence.Interval;

/**
 * The weighted sum of what is known of a building (simple additive weighting, Fishburn 1967), as an interval: what is not known
 * may turn out to be nothing or everything. There is no best guess between the two: a building of which nothing is known
 * scores 0 to 1.
 *
 * @param low when all that is unknown is absent, 0 to 1
 * @param high when all that is unknown is there, 0 to 1
 * @param knownShare of the weight, of which something is known, 0 to 1
 * @param lacking ids of criteria that are surely not met at all
 * @param unknown ids of criteria of which nothing is known
 */
public record Suitability(double low, double high, double knownShare, List<String> lacking, List<String> unknown) {
    public Suitability {
        lacking = List.copyOf(lacking);
        unknown = List.copyOf(unknown);
    }

    /**
     * @param known by id of the criterion how far it is met, each within 0 to 1; absent is unknown
     * @throws IllegalArgumentException when a finding is outside 0 to 1, or about no criterion
     */
    public static Suitability of(List<Criterion> criteria, Map<String, Interval> known) {
        for (String id : known.keySet()) {
            if (criteria.stream().noneMatch(criterion -> criterion.id().equals(id))) {
                throw new IllegalArgumentException("There is no criterion %s.".formatted(id));
            }
        }
        double weights = criteria.stream().mapToDouble(Criterion::weight).sum();
        double low = 0;
        double high = 0;
        double knownWeight = 0;
        List<String> lacking = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Interval met = known.get(criterion.id());
            if (met == null) {
                unknown.add(criterion.id());
                high += criterion.weight();
                continue;
            }
            if (met.low() < 0 || met.high() > 1) {
                throw new IllegalArgumentException(
                        "The criterion %s is met for %s, outside 0 to 1.".formatted(criterion.id(), met));
            }
            low += criterion.weight() * met.low();
            high += criterion.weight() * met.high();
            knownWeight += criterion.weight();
            if (met.high() == 0) {
                lacking.add(criterion.id());
            }
        }
        return new Suitability(low / weights, high / weights, knownWeight / weights, lacking, unknown);
    }
}
