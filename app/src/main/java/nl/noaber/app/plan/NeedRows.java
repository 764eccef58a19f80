// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.Arrays;
import nl.noaber.core.siting.Needs;
import nl.noaber.core.siting.Reach;

/** Turns the people of squares into needs, and metres into who reaches what. */
final class NeedRows {
    private final People people;
    private final Terms terms;
    private final int perSquare;

    NeedRows(People people, Terms terms) {
        this.people = people;
        this.terms = terms;
        this.perSquare = terms.tiers() ? 3 : 2;
    }

    /** Weights add up to one for each person over the needs that he has, so that the worth of all is a number of people. */
    Needs needs() {
        int n = people.size() * perSquare;
        int[] place = new int[n];
        int[] group = new int[n];
        int[] service = new int[n];
        double[] persons = new double[n];
        double[] weight = new double[n];
        double[] load = new double[n];
        double[] limit = new double[n];
        double[] worth = worths();
        for (int i = 0; i < n; i++) {
            int square = i / perSquare;
            int kind = i % perSquare;
            place[i] = square;
            group[i] = kind == 0 ? Pace.MANAGE : Pace.WEAK;
            service[i] = kind == 2 ? PlanQuestion.FULL : PlanQuestion.LIGHT;
            persons[i] = kind == 0 ? manage(square) : weak(square);
            weight[i] = worth[group[i]] / (terms.tiers() && group[i] == Pace.WEAK ? 2 : 1);
            load[i] = kind == 2 ? 0 : 1;
            limit[i] = terms.pace().limitMinutes()[group[i]];
        }
        return new Needs(place, group, service, new int[n], persons, weight, load, limit);
    }

    private double weak(int square) {
        return Math.min(
                people.residents().get(square).mid(),
                terms.figure().of(people.lessSelfReliant().get(square)));
    }

    private double manage(int square) {
        return people.residents().get(square).mid() - weak(square);
    }

    /** By group what one person counts. */
    private double[] worths() {
        double all = people.totalResidents().mid();
        double weak = 0;
        for (int square = 0; square < people.size(); square++) {
            weak += weak(square);
        }
        return switch (terms.weigh()) {
            case RESIDENTS -> new double[] {1, 1};
            case LESS_SELF_RELIANT -> new double[] {0, 1};
            case BOTH -> new double[] {0.5, weak > 0 ? 0.5 + 0.5 * all / weak : 0.5};
        };
    }

    /** Pairs within the limit of the group; the others are of no use to the solver. */
    Reach reach(WalkTable walks) {
        int[] start = new int[walks.sites() + 1];
        int[] need = new int[walks.square().length * perSquare];
        float[] minutes = new float[need.length];
        int size = 0;
        for (int site = 0; site < walks.sites(); site++) {
            for (int k = walks.start()[site]; k < walks.start()[site + 1]; k++) {
                for (int kind = 0; kind < perSquare; kind++) {
                    int group = kind == 0 ? Pace.MANAGE : Pace.WEAK;
                    float walk = terms.pace().narrowed(walks.metres()[k], group);
                    if (terms.pace().reaches(walk, group)) {
                        need[size] = walks.square()[k] * perSquare + kind;
                        minutes[size++] = walk;
                    }
                }
            }
            start[site + 1] = size;
        }
        return new Reach(start, Arrays.copyOf(need, size), Arrays.copyOf(minutes, size));
    }
}
