// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts of one area, exact, before anything is rounded or covered. */
final class Tally {
    /** From these ages on: CBS's five classes. */
    static final int[] AGES = {0, 15, 25, 45, 65};
    /** Built in or after; before the second is the first class. */
    static final int[] YEARS = {0, 1945, 1965, 1975, 1985, 1995, 2005, 2015};

    private static final int PENSION_AGE = 67;

    final int[] byAge = new int[AGES.length];
    private final Map<Enum<?>, Integer> counts = new HashMap<>();
    final int[] byYear = new int[YEARS.length];
    final List<Double> incomes = new ArrayList<>();
    int persons;
    int women;
    int adults;
    int pensioners;
    int primaryPupils;
    int secondaryPupils;
    int wmo;
    int inHouseholds;
    int households;
    int homes;
    int vacant;
    int shared;
    int cars;
    int recent;

    void add(Door door, @Nullable Household household) {
        if (door.isHome()) {
            homes++;
            count(door.use());
            byYear[atOrBelow(YEARS, door.built())]++;
            shared += door.shared() ? 1 : 0;
            recent += door.built() >= 2014 ? 1 : 0;
            vacant += household == null ? 1 : 0;
        }
        if (household != null) {
            household.persons().forEach(this::add);
            count(household.form());
            if (household.isPrivate()) {
                households++;
                inHouseholds += household.persons().size();
                cars += household.cars();
                incomes.add(household.incomeThousands());
            }
        }
    }

    private void add(Person person) {
        persons++;
        women += person.woman() ? 1 : 0;
        byAge[atOrBelow(AGES, person.age())]++;
        count(person.origin());
        count(person.marital());
        count(person.support());
        adults += person.age() >= 18 ? 1 : 0;
        pensioners += person.age() >= PENSION_AGE ? 1 : 0;
        primaryPupils += person.age() >= 4 && person.age() < 12 ? 1 : 0;
        secondaryPupils += person.age() >= 12 && person.age() < 18 ? 1 : 0;
        wmo += person.wmo() ? 1 : 0;
    }

    /** How many are of this form, origin, marital status, support or use. */
    int of(Enum<?> what) {
        return counts.getOrDefault(what, 0);
    }

    private void count(Enum<?> what) {
        counts.merge(what, 1, Integer::sum);
    }

    int rented() {
        return of(Door.Use.HOUSING_ASSOCIATION) + of(Door.Use.PRIVATE_RENT);
    }

    double meanIncome() {
        return incomes.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** Percentage of households with a standardised income in thousands of euros within the bounds. */
    double incomeShare(double from, double to) {
        long within = incomes.stream().filter(i -> i >= from && i < to).count();
        return incomes.isEmpty() ? Double.NaN : 100.0 * within / incomes.size();
    }

    private static int atOrBelow(int[] bounds, int value) {
        int at = 0;
        while (at + 1 < bounds.length && value >= bounds[at + 1]) {
            at++;
        }
        return at;
    }
}
