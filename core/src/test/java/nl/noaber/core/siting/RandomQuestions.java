// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Tiny questions with any combination of goal and rules, from a seed. */
final class RandomQuestions {
    private final SplittableRandom chance;

    RandomQuestions(long seed) {
        chance = new SplittableRandom(seed);
    }

    Question next() {
        boolean phases = chance.nextInt(4) == 0;
        boolean seats = chance.nextInt(3) == 0;
        int sites = 2 + chance.nextInt(phases ? 3 : seats ? 4 : 5);
        List<Option> options = new ArrayList<>();
        for (int s = 0; s < sites; s++) {
            int many = 1 + (chance.nextInt(3) == 0 && options.size() < 6 ? 1 : 0);
            for (int n = 0; n < many; n++) {
                double capacity = chance.nextInt(5) == 0 ? Double.POSITIVE_INFINITY : 2 + chance.nextInt(14);
                options.add(new Option(s, 1 + (many == 1 ? chance.nextInt(3) : n), 1 + chance.nextInt(9), capacity));
            }
        }
        Needs needs = needs();
        return new Question(
                sites, options, needs, reach(sites, needs.size()), goal(), rules(sites, needs, phases, seats));
    }

    private Needs needs() {
        int n = 3 + chance.nextInt(6);
        int circumstances = 1 + chance.nextInt(2);
        int[] place = new int[n];
        int[] group = new int[n];
        int[] service = new int[n];
        int[] circumstance = new int[n];
        double[] people = new double[n];
        double[] weight = new double[n];
        double[] load = new double[n];
        double[] limit = new double[n];
        for (int i = 0; i < n; i++) {
            place[i] = i / 2;
            group[i] = i % 2;
            service[i] = 1 + (chance.nextInt(3) == 0 ? 1 : 0);
            circumstance[i] = chance.nextInt(circumstances);
            people[i] = chance.nextInt(9) == 0 ? 0 : 1 + chance.nextInt(8);
            weight[i] = chance.nextInt(8) == 0 ? 0 : 1 + chance.nextInt(3);
            load[i] = chance.nextInt(8) == 0 ? 0 : chance.nextInt(4) == 0 ? 1.5 : 1;
            limit[i] = 5 + chance.nextInt(10);
        }
        return new Needs(place, group, service, circumstance, people, weight, load, limit);
    }

    private Reach reach(int sites, int needs) {
        int[] start = new int[sites + 1];
        int[] need = new int[sites * needs];
        float[] minutes = new float[sites * needs];
        int n = 0;
        for (int s = 0; s < sites; s++) {
            for (int i = 0; i < needs; i++) {
                if (chance.nextInt(10) < 6) {
                    need[n] = i;
                    minutes[n++] = 1 + chance.nextInt(20);
                }
            }
            start[s + 1] = n;
        }
        return new Reach(start, java.util.Arrays.copyOf(need, n), java.util.Arrays.copyOf(minutes, n));
    }

    private Goal goal() {
        return switch (chance.nextInt(9)) {
            case 0 -> most(0);
            case 1 -> most(0.4);
            case 2 -> new Goal.MostPeople(gradual(), 0);
            case 3 -> new Goal.MostPeople(gradual(), 0.5);
            case 4 -> new Goal.LeastWalking(18);
            case 5 -> new Goal.LeastCost();
            case 6 -> new Goal.ShortestFarthest();
            case 7 -> new Goal.WorstCase(chance.nextBoolean() ? most(0.3) : new Goal.MostPeople(gradual(), 0));
            default -> new Goal.WorstCase(new Goal.LeastWalking(25));
        };
    }

    private static Goal.MostPeople most(double backUp) {
        return new Goal.MostPeople(Credit.ALL_OR_NOTHING, backUp);
    }

    private static Credit gradual() {
        return new Credit(new double[] {0.5, 1, 1.5}, new double[] {1, 0.7, 0.2});
    }

    private List<Rule> rules(int sites, Needs needs, boolean phases, boolean seats) {
        List<Rule> rules = new ArrayList<>();
        if (chance.nextInt(3) > 0) {
            rules.add(new Rule.AtMost(1 + chance.nextInt(sites)));
        }
        if (chance.nextInt(3) == 0) {
            rules.add(new Rule.Budget(3 + chance.nextInt(20)));
        }
        if (chance.nextInt(4) == 0) {
            rules.add(new Rule.AtMostOfTier(2, 1 + chance.nextInt(2)));
        }
        if (chance.nextInt(4) == 0) {
            rules.add(new Rule.Stays(chance.nextInt(sites), 1));
        }
        if (chance.nextInt(5) == 0) {
            rules.add(new Rule.Forbidden(chance.nextInt(sites)));
        }
        if (chance.nextInt(2) == 0) {
            rules.add(new Rule.Serves("all", marks(needs, 10), new double[] {0.5, 0.8, 1}[chance.nextInt(3)]));
        }
        if (chance.nextInt(4) == 0) {
            rules.add(new Rule.Serves("worst off", marks(needs, 4), new double[] {0.6, 1}[chance.nextInt(2)]));
        }
        if (chance.nextInt(5) == 0) {
            rules.add(new Rule.Reaches("somewhere", marks(needs, 6)));
        }
        if (seats) {
            rules.add(new Rule.Capacity(1));
            if (chance.nextBoolean()) {
                rules.add(new Rule.Capacity(2));
            }
        }
        if (phases) {
            int first = 1 + chance.nextInt(2);
            rules.add(new Rule.Phases(
                    new int[] {first, first + 1 + chance.nextInt(2)}, new double[] {1 + chance.nextInt(2), 1}));
        }
        return rules;
    }

    private boolean[] marks(Needs needs, int ofTen) {
        boolean[] marks = new boolean[needs.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = chance.nextInt(10) < ofTen;
        }
        return marks;
    }
}
