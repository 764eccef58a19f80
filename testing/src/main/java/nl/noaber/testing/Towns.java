// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing;

import java.util.SplittableRandom;

/**
 * A country like the Netherlands, drawn: squares of 100 m with 1 to 200 people, in towns of very different sizes and thin
 * between them, and candidate sites in inhabited squares, more where more people live.
 *
 * @param x by square, metres, the middle of the square
 * @param y by square, metres
 * @param people by square, whole
 * @param siteX by site, metres
 * @param siteY by site, metres
 */
public record Towns(double[] x, double[] y, double[] people, double[] siteX, double[] siteY) {
    private static final int WIDTH = 2_000;
    private static final int HEIGHT = 3_000;
    private static final int SQUARE_METRES = 100;
    private static final int MOST_PEOPLE = 200;

    /**
     * @param squares how many
     * @param sites how many, at most as many as squares
     * @param largestRadius of towns, squares: 28 for towns as in the Netherlands, more for a country of large cities
     * @param seed of all chance
     */
    public static Towns drawn(int squares, int sites, double largestRadius, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] peopleOf = new int[WIDTH * HEIGHT];
        int count = 0;
        while (count < squares) {
            double townX = random.nextDouble() * WIDTH;
            double townY = random.nextDouble() * HEIGHT;
            // Half of the radii below a tenth of the largest: hamlets and cities.
            double radius = 2 + largestRadius * Math.pow(random.nextDouble(), 4);
            int tries = (int) (radius * radius * 0.7);
            for (int s = 0; s < tries && count < squares; s++) {
                int column = (int) (townX + radius / 2 * random.nextGaussian());
                int row = (int) (townY + radius / 2 * random.nextGaussian());
                if (column >= 0 && row >= 0 && column < WIDTH && row < HEIGHT && peopleOf[row * WIDTH + column] == 0) {
                    double dense = Math.pow(random.nextDouble(), 4 - 2 * radius / (2 + largestRadius));
                    peopleOf[row * WIDTH + column] = 1 + (int) (dense * MOST_PEOPLE);
                    count++;
                }
            }
        }
        return placed(peopleOf, squares, sites, random);
    }

    private static Towns placed(int[] peopleOf, int squares, int sites, SplittableRandom random) {
        double[] x = new double[squares];
        double[] y = new double[squares];
        double[] people = new double[squares];
        int at = 0;
        for (int cell = 0; cell < peopleOf.length; cell++) {
            if (peopleOf[cell] > 0) {
                x[at] = (cell % WIDTH + 0.5) * SQUARE_METRES;
                y[at] = (Math.floorDiv(cell, WIDTH) + 0.5) * SQUARE_METRES;
                people[at++] = peopleOf[cell];
            }
        }
        double[] siteX = new double[sites];
        double[] siteY = new double[sites];
        boolean[] taken = new boolean[squares];
        for (int j = 0; j < sites; ) {
            int i = random.nextInt(squares);
            if (!taken[i] && random.nextInt(MOST_PEOPLE / 2) < 5 + people[i]) {
                taken[i] = true;
                siteX[j] = x[i];
                siteY[j++] = y[i];
            }
        }
        return new Towns(x, y, people, siteX, siteY);
    }
}
