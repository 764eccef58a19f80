// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

/**
 * Rates of small places, drawn towards the mean as far as their small numbers deserve (Marshall 1991), as {@code EBest} and
 * {@code EBlocal} of R's spdep give them; and rates in standard errors (Assunção and Reis 1999), as {@code EBImoran.mc} uses
 * them. Cases are zero or more, the base (the people among whom they were counted) more than zero, all finite.
 */
public final class EmpiricalBayes {
    /** Around which mean the spread within a neighbourhood is taken: the sources differ. */
    public enum LocalSpread {
        /** Each neighbour around the mean of its own neighbourhood (Bailey and Gatrell 1995): spdep's default. */
        BAILEY_GATRELL,
        /** All around the mean of the neighbourhood at hand, as in GeoDa. */
        GEODA
    }

    private EmpiricalBayes() {}

    /** Cases divided by base. */
    public static double[] raw(double[] cases, double[] base) {
        double[] rate = new double[cases.length];
        for (int i = 0; i < rate.length; i++) {
            rate[i] = cases[i] / base[i];
        }
        return rate;
    }

    /** Drawn towards the mean of all. */
    public static double[] global(double[] cases, double[] base) {
        Prior prior = Prior.of(cases, base);
        double[] smoothed = new double[cases.length];
        for (int i = 0; i < smoothed.length; i++) {
            smoothed[i] = shrunk(cases[i] / base[i], base[i], prior.mean, Math.max(0, prior.variance));
        }
        return smoothed;
    }

    /**
     * Drawn towards the mean of the place and its neighbours.
     *
     * @param neighbours whose weights are not looked at
     */
    public static double[] local(double[] cases, double[] base, Neighbours neighbours, LocalSpread spread) {
        int n = cases.length;
        double[] mean = new double[n];
        for (int i = 0; i < n; i++) {
            mean[i] = (cases[i] + near(neighbours, i, cases)) / (base[i] + near(neighbours, i, base));
        }
        double[] smoothed = new double[n];
        for (int i = 0; i < n; i++) {
            double people = base[i] + near(neighbours, i, base);
            double squares = square(cases, base, i, mean[i]);
            for (int k = 0; k < neighbours.count(i); k++) {
                int j = neighbours.neighbour(i, k);
                squares += square(cases, base, j, spread == LocalSpread.GEODA ? mean[i] : mean[j]);
            }
            double variance = squares / people - mean[i] / (people / (neighbours.count(i) + 1));
            smoothed[i] = shrunk(cases[i] / base[i], base[i], mean[i], Math.max(0, variance));
        }
        return smoothed;
    }

    /** How many standard errors each rate lies from the mean of all, given its own base. */
    public static double[] standardised(double[] cases, double[] base) {
        Prior prior = Prior.of(cases, base);
        double[] z = new double[cases.length];
        for (int i = 0; i < z.length; i++) {
            double variance = Math.max(0, prior.variance) + prior.mean / base[i];
            z[i] = prior.mean > 0 ? (cases[i] / base[i] - prior.mean) / Math.sqrt(variance) : 0;
        }
        return z;
    }

    private static double near(Neighbours neighbours, int i, double[] figures) {
        double sum = 0;
        for (int k = 0; k < neighbours.count(i); k++) {
            sum += figures[neighbours.neighbour(i, k)];
        }
        return sum;
    }

    private static double square(double[] cases, double[] base, int i, double mean) {
        double deviation = cases[i] / base[i] - mean;
        return base[i] * deviation * deviation;
    }

    /** Without any case in the neighbourhood the rate is zero, however small the base. */
    private static double shrunk(double rate, double base, double mean, double variance) {
        return mean > 0 ? mean + (rate - mean) * variance / (variance + mean / base) : 0;
    }

    /** Mean of all, and the variance between places beyond that of counting; below zero when there is none. */
    private record Prior(double mean, double variance) {
        static Prior of(double[] cases, double[] base) {
            double people = 0;
            double all = 0;
            for (int i = 0; i < cases.length; i++) {
                people += base[i];
                all += cases[i];
            }
            double mean = all / people;
            double squares = 0;
            for (int i = 0; i < cases.length; i++) {
                squares += square(cases, base, i, mean);
            }
            return new Prior(mean, squares / people - mean / (people / cases.length));
        }
    }
}
