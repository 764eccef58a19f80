// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.data.example.Household.Form;
import nl.noaber.data.example.Person.Marital;
import nl.noaber.data.example.Person.Origin;
import nl.noaber.data.example.Person.Support;

/** Makes the members of one household after the other. */
final class Persons {
    private static final int PENSION_AGE = 67;
    private static final int LEAVES_HOME = 23;

    private final Chance chance;
    private List<Person> members = new ArrayList<>();
    private double needs = 1;
    private double fromElsewhere;

    Persons(Chance chance) {
        this.chance = chance;
    }

    /** A new household; homes of associations hold more people with support and from elsewhere. */
    void begin(Style style, Door.Use use) {
        members = new ArrayList<>();
        needs = use == Door.Use.OWNED ? 0.5 : use == Door.Use.HOUSING_ASSOCIATION ? 1.9 : 1;
        double here = style == Style.FLATS || style == Style.POSTWAR ? 0.3 : style == Style.OLD_CENTRE ? 0.24 : 0.14;
        fromElsewhere = style == Style.VILLAGE || style == Style.FARMLAND ? 0.06 : here;
    }

    List<Person> all() {
        return List.copyOf(members);
    }

    Form single(double mean, double deviation, int youngest, int oldest, double women) {
        int age = age(mean, deviation, youngest, oldest);
        Marital marital = age >= 65
                ? List.of(Marital.WIDOWED, Marital.DIVORCED, Marital.UNMARRIED)
                        .get(chance.weighted(age > 75 ? 70 : 40, 25, 15))
                : age > 34 && chance.happens(0.45) ? Marital.DIVORCED : Marital.UNMARRIED;
        add(age, chance.happens(women), marital, origin());
        return Form.SINGLE;
    }

    Form couple(double mean, double deviation, int youngest, int oldest) {
        int age = age(mean, deviation, youngest, oldest);
        Marital marital = chance.happens(age < 37 ? 0.3 : age < 65 ? 0.78 : 0.95) ? Marital.MARRIED : Marital.UNMARRIED;
        boolean woman = chance.happens(0.03);
        add(age, woman, marital, origin());
        int other = (int) Math.round(chance.around(age - 1.5, 2.5));
        add(Math.clamp(other, youngest, oldest), chance.happens(0.03) == woman, marital, origin());
        return Form.COUPLE;
    }

    Form parents(double mean, boolean two) {
        int age = age(mean, 6, 24, 62);
        Marital marital = two
                ? chance.happens(0.72) ? Marital.MARRIED : Marital.UNMARRIED
                : chance.happens(0.6) ? Marital.DIVORCED : Marital.UNMARRIED;
        Origin origin = origin();
        boolean woman = two ? chance.happens(0.02) : chance.happens(0.82);
        add(age, woman, marital, origin);
        if (two) {
            add(Math.clamp(Math.round(chance.around(age - 2, 2.5)), 22, 64), !woman, marital, origin());
        }
        int children = 1 + chance.weighted(two ? 30 : 52, two ? 48 : 36, two ? 18 : 10, two ? 4 : 2);
        int oldest = Math.clamp(Math.round(chance.around(age - 30, 3.5)), 0, LEAVES_HOME);
        for (int i = 0; i < children; i++) {
            add(
                    Math.max(0, oldest - i * (2 + chance.below(2))),
                    chance.happens(0.49),
                    Marital.UNMARRIED,
                    bornHere(origin));
        }
        return two ? Form.TWO_PARENTS : Form.ONE_PARENT;
    }

    void careHome() {
        int age = age(86, 6, 66, 104);
        members.add(new Person(
                age,
                chance.happens(0.73),
                chance.happens(0.68) ? Marital.WIDOWED : chance.happens(0.5) ? Marital.MARRIED : Marital.UNMARRIED,
                chance.happens(0.06) ? Origin.EUROPE_BORN_THERE : Origin.NETHERLANDS,
                Support.NONE,
                false));
    }

    private void add(int age, boolean woman, Marital marital, Origin origin) {
        Support support = Support.NONE;
        if (age >= 18 && age < PENSION_AGE && chance.happens(0.11 * needs)) {
            support = List.of(Support.ASSISTANCE, Support.DISABILITY, Support.UNEMPLOYMENT)
                    .get(chance.weighted(42, 42, 16));
        }
        double helped = age < 18 ? 0.005 : age < 65 ? 0.02 : age < 75 ? 0.07 : age < 85 ? 0.24 : 0.5;
        members.add(new Person(
                age, woman, marital, origin, support, chance.happens(Math.min(0.8, helped * (0.6 + needs / 2.5)))));
    }

    private int age(double mean, double deviation, int youngest, int oldest) {
        return Math.clamp(Math.round(chance.around(mean, deviation)), youngest, oldest);
    }

    private Origin origin() {
        if (!chance.happens(fromElsewhere)) {
            return Origin.NETHERLANDS;
        }
        return List.of(
                        Origin.EUROPE_BORN_HERE,
                        Origin.BEYOND_BORN_HERE,
                        Origin.EUROPE_BORN_THERE,
                        Origin.BEYOND_BORN_THERE)
                .get(chance.weighted(18, 26, 22, 34));
    }

    private static Origin bornHere(Origin parent) {
        return switch (parent) {
            case EUROPE_BORN_THERE -> Origin.EUROPE_BORN_HERE;
            case BEYOND_BORN_THERE -> Origin.BEYOND_BORN_HERE;
            default -> Origin.NETHERLANDS;
        };
    }
}
