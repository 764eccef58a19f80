// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.Square;
import nl.noaber.core.people.Columns;
import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.Population;

/**
 * Residents of care homes by square, from the facilities that tell how many places they have. Where a home does not tell, its
 * square is unknown; where no home tells, there is no figure at all.
 */
final class CareHomes {
    /** The column that the standard recipe asks for. */
    static final String RESIDENTS = "bewoners_zorginstelling";
    /** Places that are taken: between this and all. */
    private static final double TAKEN_LOW = 0.8;

    private static final double TAKEN_MID = 0.95;

    private CareHomes() {}

    static Population add(Population people, List<Place> facilities) {
        Map<Square, Double> places = new HashMap<>();
        for (Place home : facilities) {
            if (PlaceGroup.of(home) == PlaceGroup.CARE) {
                places.merge(
                        Square.around(home.at(), 100), PlacesStage.persons(home).orElse(Double.NaN), Double::sum);
            }
        }
        if (places.values().stream().allMatch(number -> number.isNaN())) {
            return people;
        }
        Estimate residents = people.get(Columns.RESIDENTS);
        double[] low = new double[people.size()];
        double[] mid = new double[people.size()];
        double[] high = new double[people.size()];
        for (int i = 0; i < people.size(); i++) {
            double number = places.getOrDefault(people.squares().get(i), 0.0);
            double most = residents.has(i) ? residents.high(i) : number;
            high[i] = Math.min(number, most);
            mid[i] = Math.min(TAKEN_MID * number, high[i]);
            low[i] = Math.min(TAKEN_LOW * number, mid[i]);
        }
        return people.with(RESIDENTS, Estimate.of(low, mid, high));
    }
}
