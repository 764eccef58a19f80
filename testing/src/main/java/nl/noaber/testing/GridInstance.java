// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing;

/**
 * An instance of the class that Cordeau, Furini and Ljubic (EJOR 2019, doi 10.1016/j.ejor.2018.12.021) use for maximal
 * covering, drawn anew by its description: sites, then customers, even over a square of 30; then the cost of each site (here
 * always 1, but drawn); then whole demands of 1 to 100. Their files are named {@code GRID_INST_n100_m10000_d1_100_f1_1_s1}.
 *
 * @param siteX by site
 * @param siteY by site
 * @param x by customer
 * @param y by customer
 * @param demand by customer
 */
public record GridInstance(double[] siteX, double[] siteY, double[] x, double[] y, double[] demand) {
    private static final double SIDE = 30;
    private static final int LARGEST_DEMAND = 100;

    /** The instance of this seed, as the C library draws it. */
    public static GridInstance drawn(int sites, int customers, int seed) {
        GlibcRandom random = new GlibcRandom(seed);
        double[] siteX = new double[sites];
        double[] siteY = new double[sites];
        double[] x = new double[customers];
        double[] y = new double[customers];
        places(random, siteX, siteY);
        places(random, x, y);
        for (int j = 0; j < sites; j++) {
            random.next();
        }
        double[] demand = new double[customers];
        for (int i = 0; i < customers; i++) {
            demand[i] = 1 + random.next() % LARGEST_DEMAND;
        }
        return new GridInstance(siteX, siteY, x, y, demand);
    }

    private static void places(GlibcRandom random, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            x[i] = (double) random.next() / GlibcRandom.MAX * SIDE;
            y[i] = (double) random.next() / GlibcRandom.MAX * SIDE;
        }
    }
}
