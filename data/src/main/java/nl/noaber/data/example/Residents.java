// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;

/** Fills homes with households: of which form and age depends on what the neighbourhood is and who owns the home. */
final class Residents {
    private static final double VACANT = 0.05;

    private final Chance chance;
    private final Persons persons;

    Residents(long seed) {
        chance = new Chance(seed, "residents");
        persons = new Persons(chance);
    }

    List<Household> in(List<Door> doors, List<Integer> careHomeResidents) {
        List<Household> households = new ArrayList<>();
        int careHome = 0;
        for (Door door : doors) {
            if (door.use() == Door.Use.CARE_HOME) {
                households.add(careHome(door, careHomeResidents.get(careHome++)));
            } else if (door.isHome() && !chance.happens(VACANT)) {
                households.add(household(door));
            }
        }
        return households;
    }

    /**
     * Weights of: single under 35, single to 64, single of 65 and older, couple under 35, couple to 64, couple of 65 and
     * older, two parents, one parent.
     */
    private static double[] weights(Style style) {
        return switch (style) {
            case OLD_CENTRE -> new double[] {22, 21, 11, 14, 10, 8, 10, 4};
            case RING_1930 -> new double[] {9, 14, 9, 8, 12, 10, 32, 6};
            case POSTWAR -> new double[] {8, 13, 17, 6, 10, 14, 23, 9};
            case FLATS -> new double[] {9, 14, 33, 4, 5, 21, 8, 6};
            case GARDEN_1970 -> new double[] {4, 9, 11, 4, 17, 19, 29, 7};
            case SUBURB -> new double[] {5, 8, 4, 9, 13, 7, 47, 7};
            case VILLAGE -> new double[] {4, 7, 11, 5, 15, 17, 36, 5};
            default -> new double[] {2, 5, 8, 3, 15, 17, 48, 2};
        };
    }

    private Household household(Door door) {
        Style style = door.quarter().style();
        persons.begin(style, door.use());
        Household.Form form =
                switch (chance.weighted(weights(style))) {
                    case 0 -> persons.single(26, 4, 18, 34, 0.48);
                    case 1 -> persons.single(51, 9, 35, 64, 0.45);
                    case 2 -> persons.single(79, 8, 65, 103, 0.72);
                    case 3 -> persons.couple(29, 3.5, 20, 36);
                    case 4 -> persons.couple(56, 6, 37, 66);
                    case 5 -> persons.couple(74, 6.5, 65, 98);
                    case 6 -> persons.parents(style == Style.SUBURB ? 40 : 44, true);
                    default -> persons.parents(43, false);
                };
        return new Household(door, form, persons.all(), income(door, form), cars(door, form));
    }

    private Household careHome(Door door, int residents) {
        persons.begin(door.quarter().style(), door.use());
        for (int i = 0; i < residents; i++) {
            persons.careHome();
        }
        return new Household(door, Household.Form.CARE_HOME, persons.all(), Double.NaN, 0);
    }

    private double income(Door door, Household.Form form) {
        double base =
                switch (door.use()) {
                    case OWNED -> 41;
                    case HOUSING_ASSOCIATION -> 24.5;
                    default -> 30;
                };
        double byForm = form == Household.Form.ONE_PARENT ? 0.85 : form == Household.Form.COUPLE ? 1.08 : 1;
        return base * byForm * Math.exp(chance.around(0, 0.3));
    }

    private int cars(Door door, Household.Form form) {
        double often =
                switch (form) {
                    case SINGLE -> 0.5;
                    case ONE_PARENT -> 0.75;
                    case COUPLE -> 1.1;
                    default -> 1.35;
                };
        double where =
                switch (door.quarter().style()) {
                    case OLD_CENTRE -> 0.6;
                    case FLATS -> 0.7;
                    case VILLAGE, FARMLAND -> 1.3;
                    default -> 1;
                };
        return (int) Math.floor(
                often * where * (door.use() == Door.Use.HOUSING_ASSOCIATION ? 0.7 : 1) + chance.between(0, 1));
    }
}
