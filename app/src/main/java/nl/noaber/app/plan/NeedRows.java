// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.Arrays;
import java.util.List;
import nl.noaber.core.siting.Needs;
import nl.noaber.core.siting.Reach;

/** Turns the people of squares into needs, and metres into who reaches what. */
final class NeedRows {
    private final People people;
    private final Terms terms;
    private final int perSquare;
    private final int circumstances;

    NeedRows(People people, Terms terms) {
        this.people = people;
        this.terms = terms;
        this.perSquare = terms.tiers() ? 3 : 2;
        this.circumstances = terms.circumstances();
    }

    /** Weights are such that the worth of all needs together is the number of people that count. */
    Needs needs() {
        int n = people.size() * perSquare * circumstances;
        int[] place = new int[n];
        int[] group = new int[n];
        int[] service = new int[n];
        int[] circumstance = new int[n];
        double[] persons = new double[n];
        double[] weight = new double[n];
        double[] load = new double[n];
        double[] limit = new double[n];
        double[] worth = worths();
        for (int i = 0; i < n; i++) {
            int square = i / (perSquare * circumstances);
            int kind = i / circumstances % perSquare;
            place[i] = square;
            group[i] = kind == 0 ? Pace.MANAGE : Pace.WEAK;
            service[i] = kind == 2 ? PlanQuestion.FULL : PlanQuestion.LIGHT;
            persons[i] = kind == 0 ? manage(square) : weak(square);
            circumstance[i] = i % circumstances;
            weight[i] = worth[group[i]] / circumstances;
            load[i] = kind == 2 ? 0 : 1;
            limit[i] = terms.pace().limitMinutes()[group[i]];
        }
        return new Needs(place, group, service, circumstance, persons, weight, load, limit);
    }

    private double weak(int square) {
        return Math.min(
                people.residents().get(square).mid(),
                terms.figure().of(people.lessSelfReliant().get(square)));
    }

    private double manage(int square) {
        return people.residents().get(square).mid() - weak(square);
    }

    /** By group what one person counts for one need. */
    private double[] worths() {
        double all = people.totalResidents().mid();
        double weak = 0;
        for (int square = 0; square < people.size(); square++) {
            weak += weak(square);
        }
        double[] worths =
                switch (terms.weigh()) {
                    case RESIDENTS -> new double[] {1, 1};
                    case LESS_SELF_RELIANT -> new double[] {0, 1};
                    case BOTH -> new double[] {0.5, weak > 0 ? 0.5 + 0.5 * all / weak : 0.5};
                };
        return terms.tiers() ? scaled(worths, all - weak, weak) : worths;
    }

    /**
     * A full point is a need beside that of a light one, so that seats and light points weigh everyone alike; the worth of all
     * together stays a number of people.
     */
    private static double[] scaled(double[] worths, double manage, double weak) {
        double once = manage * worths[Pace.MANAGE] + weak * worths[Pace.WEAK];
        double twice = once + weak * worths[Pace.WEAK];
        double scale = twice > 0 ? once / twice : 1;
        return new double[] {scale * worths[Pace.MANAGE], scale * worths[Pace.WEAK]};
    }

    /** Pairs that count in what is sought, at the own speed; the others are of no use to the solver. */
    Reach reach(WalkTable walks, List<Site> sites) {
        Sought sought = new Sought(terms);
        double[][] steps = {sought.stepMinutes(Pace.MANAGE), sought.stepMinutes(Pace.WEAK)};
        int[] start = new int[walks.sites() + 1];
        int[] need = new int[walks.square().length * perSquare * circumstances];
        float[] minutes = new float[need.length];
        int size = 0;
        for (int site = 0; site < walks.sites(); site++) {
            boolean[] serves = serves(sites.get(site));
            for (int k = walks.start()[site]; k < walks.start()[site + 1]; k++) {
                for (int kind = 0; kind < perSquare; kind++) {
                    int group = kind == 0 ? Pace.MANAGE : Pace.WEAK;
                    float walk = narrowed(terms.pace().minutesOf(walks.metres()[k], group), steps[group]);
                    boolean isOfUse = walk <= steps[group][steps[group].length - 1];
                    for (int c = 0; isOfUse && c < circumstances; c++) {
                        if (serves[c]) {
                            need[size] = (walks.square()[k] * perSquare + kind) * circumstances + c;
                            minutes[size++] = walk;
                        }
                    }
                }
            }
            start[site + 1] = size;
        }
        return new Reach(start, Arrays.copyOf(need, size), Arrays.copyOf(minutes, size));
    }

    /** By circumstance whether a site is dry enough. A depth that is not known counts as dry; that is counted and told. */
    private boolean[] serves(Site site) {
        boolean[] serves = new boolean[circumstances];
        for (int c = 0; c < circumstances; c++) {
            serves[c] = c == 0 || !SiteChoice.isDeep(site, terms.hazards().get(c - 1), terms.depthMetres());
        }
        return serves;
    }

    /** To a float, without crossing a step by the rounding. */
    private static float narrowed(double minutes, double[] steps) {
        float near = (float) minutes;
        for (double step : steps) {
            float own = Pace.narrowed(minutes, step);
            near = own == (float) minutes ? near : own;
        }
        return near;
    }
}
