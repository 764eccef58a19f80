// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.noaber.testing.GridInstance;

/** Problems to test on, and brute force. */
final class Cases {
    private Cases() {}

    /** Up to ten sites and twenty rows, with whole or broken weights, costs, given sites, rows of no weight or no site. */
    static CoverProblem small(SplittableRandom random) {
        int sites = 1 + random.nextInt(10);
        int rows = random.nextInt(21);
        boolean[][] covers = new boolean[sites][rows];
        double density = 0.05 + 0.5 * random.nextDouble();
        for (boolean[] site : covers) {
            for (int i = 0; i < rows; i++) {
                site[i] = random.nextDouble() < density;
            }
        }
        boolean whole = random.nextBoolean();
        double[] weight = new double[rows];
        for (int i = 0; i < rows; i++) {
            double any = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(20);
            weight[i] = whole ? any : any * random.nextDouble();
        }
        double[] cost = new double[sites];
        boolean[] fixed = new boolean[sites];
        boolean[] forbidden = new boolean[sites];
        boolean uniform = random.nextBoolean();
        double spent = 0;
        for (int j = 0; j < sites; j++) {
            cost[j] = uniform ? 1 : random.nextInt(6) * (random.nextBoolean() ? 1 : 0.7);
            fixed[j] = random.nextInt(8) == 0;
            forbidden[j] = !fixed[j] && random.nextInt(8) == 0;
            spent += fixed[j] ? cost[j] : 0;
        }
        double budget = spent + (uniform ? random.nextInt(5) : 10 * random.nextDouble());
        return new CoverProblem(cover(covers), weight, cost, budget, fixed, forbidden);
    }

    static Cover cover(boolean[][] covers) {
        int[] start = new int[covers.length + 1];
        int[] row = new int[covers.length * covers[0].length];
        int at = 0;
        for (int j = 0; j < covers.length; j++) {
            for (int i = 0; i < covers[j].length; i++) {
                if (covers[j][i]) {
                    row[at++] = i;
                }
            }
            start[j + 1] = at;
        }
        return new Cover(covers[0].length, start, Arrays.copyOf(row, at));
    }

    /** Every set of sites that keeps to the rules. */
    static double bruteForce(CoverProblem p) {
        int sites = p.cover().sites();
        double best = Double.NEGATIVE_INFINITY;
        for (int set = 0; set < 1 << sites; set++) {
            int[] open = open(set, sites);
            if (keeps(set, sites, p.fixed(), p.forbidden())
                    && Arrays.stream(open).mapToDouble(j -> p.cost()[j]).sum() <= p.budget() + 1e-9) {
                best = Math.max(best, p.covered(open));
            }
        }
        return best;
    }

    static int[] open(int set, int sites) {
        return java.util.stream.IntStream.range(0, sites)
                .filter(j -> (set >> j & 1) == 1)
                .toArray();
    }

    static boolean keeps(int set, int sites, boolean[] fixed, boolean[] forbidden) {
        for (int j = 0; j < sites; j++) {
            boolean is = (set >> j & 1) == 1;
            if ((fixed[j] && !is) || (forbidden[j] && is)) {
                return false;
            }
        }
        return true;
    }

    /** An instance of Cordeau, Furini and Ljubic, row by row. */
    static CoverProblem grid(int customers, double radius, int sites) {
        GridInstance grid = GridInstance.drawn(100, customers, 1);
        int[] start = new int[101];
        int[] row = new int[100 * customers];
        int at = 0;
        for (int j = 0; j < 100; j++) {
            for (int i = 0; i < customers; i++) {
                if (Math.hypot(grid.x()[i] - grid.siteX()[j], grid.y()[i] - grid.siteY()[j]) <= radius) {
                    row[at++] = i;
                }
            }
            start[j + 1] = at;
        }
        return CoverProblem.ofSites(new Cover(customers, start, Arrays.copyOf(row, at)), grid.demand(), sites);
    }
}
