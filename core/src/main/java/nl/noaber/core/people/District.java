// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.Arrays;
import java.util.List;
import nl.noaber.core.evidence.BadInput;

/**
 * A district of which residents are spread over addresses.
 *
 * @param residents published
 * @param householdSize residents per household: the most an address may get
 * @param placed residents that fit on the addresses there are
 * @param dwellingChance chance that an address whose use is unknown is a dwelling, 0 to 1
 */
record District(String code, double residents, double householdSize, double placed, double dwellingChance) {
    /** Counts of areas are rounded to five. */
    private static final double ROUNDING = 2;

    static District of(String code, AreaFigures figures, List<Address> addresses) {
        double residents = figures.residents(code);
        double size = figures.householdSize(code);
        if (!(size >= 1)) {
            throw new BadInput(
                    "Area %s has %s residents and a household size of %s.".formatted(code, residents, size),
                    "Maybe the figure gemiddelde_huishoudsgrootte or aantal_huishoudens is missing.");
        }
        long dwellings =
                addresses.stream().filter(a -> a.use() == Address.Use.DWELLING).count();
        long unknown = addresses.size() - dwellings;
        double wanted = residents / size - dwellings;
        double chance = unknown == 0 ? 0 : Math.min(1, Math.max(0, wanted / unknown));
        return new District(code, residents, size, Math.min(residents, size * addresses.size()), chance);
    }

    double outside() {
        return residents - placed;
    }

    /** Share of the published number by which it may be off. */
    double rounding() {
        return ROUNDING / Math.max(ROUNDING, residents);
    }

    /** Residents by address, in proportion to the seeds, none above the household size, together all that are placed. */
    double[] spread(double[] seeds) {
        double[] persons = seeds.clone();
        double[] most = new double[seeds.length];
        Arrays.fill(most, householdSize);
        BoundedScale.scale(persons, new double[seeds.length], most, placed);
        return persons;
    }

    /** Persons that may live at an address that is surely a dwelling vary as one more than a Poisson number. */
    double householdVariance() {
        return householdSize - 1;
    }
}
