// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How wrong the spread is where the truth is known. For a plan and a reach: by known district the share of its residents that the
 * estimate puts within reach, minus the share that is. Districts are drawn again and again (bootstrap), by class of density so
 * that the mixture is that of the country; the middle nine tenths of the mean error is the likely interval.
 */
final class Calibration {
    /** Addresses per square kilometre around an address, where classes begin. */
    static final List<Integer> CLASSES_FROM = List.of(0, 500, 1_000, 1_500, 2_500);

    private static final int DRAWS = 2_000;
    private static final double TAIL = 0.05;
    /** A class with fewer districts is too small to draw from, and joins its neighbour. */
    private static final int DISTRICTS_MIN = 5;

    /**
     * Errors of one plan and reach, in shares of residents: 0.01 is a percentage point; above 0 the estimate is too high.
     *
     * @param estimated share of the residents of the known districts
     * @param real share
     * @param mean error, with the mixture of districts of the country
     * @param low of the mean error: it is lower one time in twenty
     * @param high of the mean error: it is higher one time in twenty
     * @param districtP5 error of a single district, by residents: lower one time in twenty
     * @param districtP95 higher one time in twenty
     * @param districtMeanAbsolute mean over residents of the error without its sign
     * @param byClass mean error by class of density, from thin to dense
     */
    record Errors(
            double estimated,
            double real,
            double mean,
            double low,
            double high,
            double districtP5,
            double districtP95,
            double districtMeanAbsolute,
            List<Double> byClass) {}

    private final Demand spread;
    private final Demand real;
    private final boolean[] isKnown;
    private final double[] residents;
    private final List<List<Integer>> known = new ArrayList<>();
    private final double[] classShare;
    private final long seed;

    /**
     * @param density of addresses by district; NaN joins the lowest class
     */
    Calibration(Demand spread, Demand real, boolean[] isKnown, double[] residents, double[] density, long seed) {
        this.spread = spread;
        this.real = real;
        this.isKnown = isKnown;
        this.residents = residents;
        this.seed = seed;
        int[] classOf = merged(density);
        int classes = Arrays.stream(classOf).max().orElse(0) + 1;
        this.classShare = new double[classes];
        double all = Arrays.stream(residents).sum();
        for (int c = 0; c < classes; c++) {
            known.add(new ArrayList<>());
        }
        for (int d = 0; d < residents.length; d++) {
            classShare[classOf[d]] += residents[d] / all;
            if (isKnown[d]) {
                known.get(classOf[d]).add(d);
            }
        }
    }

    boolean isPossible() {
        return !known.isEmpty() && known.stream().allMatch(list -> list.size() >= DISTRICTS_MIN);
    }

    /** How many districts with known squares each class has, and which share of the country lives in it. */
    String mixture() {
        List<String> parts = new ArrayList<>();
        for (int c = 0; c < known.size(); c++) {
            parts.add("%d (%.0f %%)".formatted(known.get(c).size(), 100 * classShare[c]));
        }
        return String.join(", ", parts);
    }

    static int classOf(double density) {
        int c = 0;
        while (c + 1 < CLASSES_FROM.size() && density >= CLASSES_FROM.get(c + 1)) {
            c++;
        }
        return c;
    }

    /** By district its class; classes without enough known districts join the next one, the last ones the one before. */
    private int[] merged(double[] density) {
        int[] count = new int[CLASSES_FROM.size()];
        for (int d = 0; d < density.length; d++) {
            count[classOf(density[d])] += isKnown[d] ? 1 : 0;
        }
        int[] becomes = new int[count.length];
        int at = 0;
        int gathered = 0;
        for (int c = 0; c < count.length; c++) {
            becomes[c] = at;
            gathered += count[c];
            if (gathered >= DISTRICTS_MIN && c + 1 < count.length) {
                at++;
                gathered = 0;
            }
        }
        if (gathered < DISTRICTS_MIN && at > 0) {
            for (int c = 0; c < becomes.length; c++) {
                becomes[c] = Math.min(becomes[c], at - 1);
            }
        }
        return Arrays.stream(density).mapToInt(x -> becomes[classOf(x)]).toArray();
    }

    /** @param near to a plan that was made without knowledge of the real squares */
    Errors errors(Near near, double limitMetres) {
        double[] estimatedIn = new double[residents.length];
        double[] realIn = new double[residents.length];
        for (int i = 0; i < spread.size(); i++) {
            int d = spread.district()[i];
            if (isKnown[d] && near.within(i, limitMetres)) {
                estimatedIn[d] += spread.residents()[i];
                realIn[d] += real.residents()[i];
            }
        }
        double[] error = new double[residents.length];
        for (int d = 0; d < error.length; d++) {
            error[d] = isKnown[d] ? (estimatedIn[d] - realIn[d]) / residents[d] : 0;
        }
        double people = sum(residents);
        double[] means = drawn(error);
        double[][] single = byError(error);
        return new Errors(
                sum(estimatedIn) / people,
                sum(realIn) / people,
                mixed(error, known),
                quantile(means, TAIL),
                quantile(means, 1 - TAIL),
                weighted(single, TAIL),
                weighted(single, 1 - TAIL),
                meanAbsolute(error),
                known.stream().map(districts -> mean(error, districts)).toList());
    }

    private double sum(double[] byDistrict) {
        double sum = 0;
        for (int d = 0; d < byDistrict.length; d++) {
            sum += isKnown[d] ? byDistrict[d] : 0;
        }
        return sum;
    }

    private double[] drawn(double[] error) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<List<Integer>> again = new ArrayList<>();
            for (List<Integer> districts : known) {
                List<Integer> picked = new ArrayList<>();
                for (int k = 0; k < districts.size(); k++) {
                    picked.add(districts.get(chance.nextInt(districts.size())));
                }
                again.add(picked);
            }
            means[draw] = mixed(error, again);
        }
        Arrays.sort(means);
        return means;
    }

    /** With the mixture of districts of the country. */
    private double mixed(double[] error, List<List<Integer>> districts) {
        double mean = 0;
        for (int c = 0; c < districts.size(); c++) {
            mean += classShare[c] * mean(error, districts.get(c));
        }
        return mean;
    }

    private double mean(double[] error, List<Integer> districts) {
        double people = 0;
        double wrong = 0;
        for (int d : districts) {
            people += residents[d];
            wrong += residents[d] * error[d];
        }
        return people == 0 ? 0 : wrong / people;
    }

    private static double quantile(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(part * (sorted.length - 1)))];
    }

    private double[][] byError(double[] error) {
        List<double[]> rows = new ArrayList<>();
        for (int d = 0; d < error.length; d++) {
            if (isKnown[d]) {
                rows.add(new double[] {error[d], residents[d]});
            }
        }
        rows.sort((a, b) -> Double.compare(a[0], b[0]));
        return rows.toArray(double[][]::new);
    }

    private static double weighted(double[][] rows, double part) {
        double all = Arrays.stream(rows).mapToDouble(row -> row[1]).sum();
        double seen = 0;
        for (double[] row : rows) {
            seen += row[1];
            if (seen >= part * all) {
                return row[0];
            }
        }
        return 0;
    }

    private double meanAbsolute(double[] error) {
        double wrong = 0;
        for (int d = 0; d < error.length; d++) {
            wrong += isKnown[d] ? Math.abs(error[d]) * residents[d] : 0;
        }
        return wrong / sum(residents);
    }
}
