// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A town and villages on a plain of 12 x 12 km, of any size, from a seed: squares of 100 m round centres, two groups that walk at 5 and 3 km/h
 * along streets of 1.3 times the straight line, and sites among the people.
 */
public final class InventedTown {
    private InventedTown() {}

    /** @param services how many services each group needs, 1 or 2 */
    public static Question of(int squares, int sites, int services, Goal goal, List<Rule> rules, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double side = 12_000 * Math.sqrt(squares / 1700.0);
        double[][] centre = new double[6 + squares / 300][];
        for (int c = 0; c < centre.length; c++) {
            centre[c] = new double[] {chance.nextDouble() * side, chance.nextDouble() * side, c == 0 ? 1400 : 500};
        }
        double[] x = new double[squares];
        double[] y = new double[squares];
        double[] residents = new double[squares];
        for (int q = 0; q < squares; q++) {
            double[] near = centre[q % 3 == 0 ? chance.nextInt(centre.length) : chance.nextInt(2 + centre.length / 4)];
            x[q] = near[0] + near[2] * gauss(chance);
            y[q] = near[1] + near[2] * gauss(chance);
            residents[q] = 1 + chance.nextInt(60);
        }
        List<Option> options = new ArrayList<>();
        double[] sx = new double[sites];
        double[] sy = new double[sites];
        for (int s = 0; s < sites; s++) {
            int q = chance.nextInt(squares);
            sx[s] = x[q] + 80 * gauss(chance);
            sy[s] = y[q] + 80 * gauss(chance);
            double capacity = 500 + 250 * chance.nextInt(10);
            options.add(new Option(s, 2, 8000 + 500 * chance.nextInt(12), capacity));
            if (services > 1) {
                options.add(new Option(s, 1, 2000 + 500 * chance.nextInt(4), capacity));
            }
        }
        int n = squares * 2 * services;
        int[] place = new int[n];
        int[] group = new int[n];
        int[] service = new int[n];
        double[] people = new double[n];
        double[] weight = new double[n];
        double[] load = new double[n];
        double[] limit = new double[n];
        for (int i = 0; i < n; i++) {
            place[i] = i / (2 * services);
            group[i] = i / services % 2;
            service[i] = services == 1 ? 2 : 1 + i % 2;
            people[i] = residents[place[i]] * (group[i] == 0 ? 0.88 : 0.12);
            weight[i] = group[i] == 0 ? 1 : 3;
            load[i] = service[i] == 2 ? 0.3 : 0;
            limit[i] = 15;
        }
        int[] start = new int[sites + 1];
        int[] need = new int[1024];
        float[] minutes = new float[1024];
        int pairs = 0;
        for (int s = 0; s < sites; s++) {
            for (int i = 0; i < n; i++) {
                double metres = 1.3 * Math.hypot(sx[s] - x[place[i]], sy[s] - y[place[i]]);
                double itsMinutes = metres / (group[i] == 0 ? 5000.0 / 60 : 3000.0 / 60);
                if (itsMinutes <= 45) {
                    if (pairs == need.length) {
                        need = java.util.Arrays.copyOf(need, 2 * pairs);
                        minutes = java.util.Arrays.copyOf(minutes, 2 * pairs);
                    }
                    need[pairs] = i;
                    minutes[pairs++] = (float) itsMinutes;
                }
            }
            start[s + 1] = pairs;
        }
        Needs needs = new Needs(place, group, service, new int[n], people, weight, load, limit);
        Reach reach = new Reach(start, java.util.Arrays.copyOf(need, pairs), java.util.Arrays.copyOf(minutes, pairs));
        return new Question(sites, options, needs, reach, goal, rules);
    }

    private static double gauss(SplittableRandom chance) {
        double sum = -6;
        for (int k = 0; k < 12; k++) {
            sum += chance.nextDouble();
        }
        return sum;
    }
}
