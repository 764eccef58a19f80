// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;

/**
 * The linear program of MCLP from both sides at once. Without the rows' own variables it is a saddle point,
 * {@code max_x min_u sum_c W_c + u_c (sum_(j of c) x_j - 1)} over {@code 0 <= x <= 1}, {@code sum_j c_j x_j <= B} and
 * {@code 0 <= u <= W}, and the primal-dual hybrid gradient method (Chambolle and Pock 2011) finds it with diagonal steps
 * (Pock and Chambolle 2011) and restarts from averages (PDLP, Applegate et al. 2021). Every {@link #PERIOD} steps the bound
 * of u and the value of x are computed for what they are, so that both hold wherever it stops.
 */
final class SaddlePoint {
    /** Steps between two looks; one look is a round. */
    static final int PERIOD = 32;

    private static final double SUFFICIENT = 0.2;
    private static final double NECESSARY = 0.8;
    private static final double LONG = 0.36;

    final Relaxation relaxation;

    /** The multipliers with the best bound so far. */
    final double[] multipliers;

    double bound = Double.POSITIVE_INFINITY;

    /** The opened parts by site with the best value so far. */
    final double[] parts;

    double value = Double.NEGATIVE_INFINITY;

    private final Core core;
    private final BudgetProjection projection;
    private final double[] siteStep;
    private final double[] rowStep;
    private final double[] x;
    private final double[] before;
    private final double[] u;
    private final double[] meanX;
    private final double[] meanU;
    private final double[] restartX;
    private final double[] restartU;

    /** Weight of the rows' steps against the sites'. */
    private double ratio;

    private double gapAtRestart;
    private double lastGap = Double.POSITIVE_INFINITY;
    private int sinceRestart;
    private int steps;

    /**
     * @param startU multipliers to begin from
     * @param startX parts to begin from
     * @param ratio 1, or that of a run on a problem like this one
     */
    SaddlePoint(Relaxation relaxation, double[] startU, double[] startX, double ratio) {
        this.relaxation = relaxation;
        this.ratio = ratio;
        this.core = relaxation.core;
        this.siteStep = siteSteps(core);
        this.rowStep = rowSteps(core);
        this.projection = new BudgetProjection(relaxation.purse, siteStep);
        this.multipliers = startU.clone();
        this.parts = startX.clone();
        this.x = startX.clone();
        this.before = startX.clone();
        this.u = startU.clone();
        this.meanX = new double[x.length];
        this.meanU = new double[u.length];
        this.restartX = startX.clone();
        this.restartU = startU.clone();
        projection.apply(x);
        this.gapAtRestart = judge(x, u);
    }

    double ratio() {
        return ratio;
    }

    double gap() {
        return bound - value;
    }

    private static double[] siteSteps(Core core) {
        double[] step = new double[core.sites()];
        for (int j = 0; j < step.length; j++) {
            double sum = 0;
            for (int k = core.bySite().start()[j]; k < core.bySite().start()[j + 1]; k++) {
                sum += core.weight()[core.bySite().row()[k]];
            }
            step[j] = sum > 0 ? 1 / sum : 0;
        }
        return step;
    }

    private static double[] rowSteps(Core core) {
        double[] step = new double[core.rows()];
        for (int c = 0; c < step.length; c++) {
            step[c] = core.weight()[c]
                    / (core.byRow().start()[c + 1] - core.byRow().start()[c]);
        }
        return step;
    }

    /** One round: {@link #PERIOD} steps, then a look. */
    void round() {
        for (int k = 0; k < PERIOD; k++) {
            stepSites();
            stepRows();
            steps++;
            sinceRestart++;
        }
        look();
    }

    private void stepSites() {
        System.arraycopy(x, 0, before, 0, x.length);
        int[] start = core.bySite().start();
        int[] row = core.bySite().row();
        for (int j = 0; j < x.length; j++) {
            double profit = 0;
            for (int k = start[j]; k < start[j + 1]; k++) {
                profit += u[row[k]];
            }
            x[j] += siteStep[j] / ratio * profit;
        }
        projection.apply(x);
        for (int j = 0; j < x.length; j++) {
            meanX[j] += x[j];
            // From here on: where the step leads to, once more.
            before[j] = 2 * x[j] - before[j];
        }
    }

    private void stepRows() {
        int[] start = core.byRow().start();
        int[] site = core.byRow().row();
        double[] weight = core.weight();
        for (int c = 0; c < u.length; c++) {
            double over = -1;
            for (int k = start[c]; k < start[c + 1]; k++) {
                over += before[site[k]];
            }
            u[c] = Math.min(weight[c], Math.max(0, u[c] - ratio * rowStep[c] * over));
            meanU[c] += u[c];
        }
    }

    /** Bound and value at this point; the best are kept. */
    private double judge(double[] atX, double[] atU) {
        double ofBound = relaxation.evaluate(atU);
        double ofValue = value(atX);
        if (ofBound < bound) {
            bound = ofBound;
            System.arraycopy(atU, 0, multipliers, 0, atU.length);
        }
        if (ofValue > value) {
            value = ofValue;
            System.arraycopy(atX, 0, parts, 0, atX.length);
        }
        return ofBound - ofValue;
    }

    private double value(double[] atX) {
        int[] start = core.byRow().start();
        int[] site = core.byRow().row();
        double sum = 0;
        for (int c = 0; c < u.length; c++) {
            double covered = 0;
            for (int k = start[c]; k < start[c + 1]; k++) {
                covered += atX[site[k]];
            }
            sum += core.weight()[c] * Math.min(1, covered);
        }
        return sum;
    }

    private void look() {
        double[] averageX = scaled(meanX, 1.0 / sinceRestart);
        double[] averageU = scaled(meanU, 1.0 / sinceRestart);
        double gapOfAverage = judge(averageX, averageU);
        double gapNow = judge(x, u);
        double gap = Math.min(gapOfAverage, gapNow);
        boolean restart = gap <= SUFFICIENT * gapAtRestart
                || (gap <= NECESSARY * gapAtRestart && gap > lastGap)
                || sinceRestart >= Math.max(2 * PERIOD, LONG * steps);
        lastGap = gap;
        if (restart) {
            if (gapOfAverage < gapNow) {
                System.arraycopy(averageX, 0, x, 0, x.length);
                System.arraycopy(averageU, 0, u, 0, u.length);
            }
            restart(gap);
        }
    }

    private static double[] scaled(double[] sums, double factor) {
        double[] scaled = new double[sums.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = sums[i] * factor;
        }
        return scaled;
    }

    /** The ratio follows how far rows and sites moved, halfway on a logarithmic scale as in PDLP. */
    private void restart(double gap) {
        double movedX = moved(x, restartX, siteStep);
        double movedU = moved(u, restartU, rowStep);
        if (movedX > 1e-20 && movedU > 1e-20) {
            ratio = Math.sqrt(Math.sqrt(movedU / movedX) * ratio);
        }
        System.arraycopy(x, 0, restartX, 0, x.length);
        System.arraycopy(u, 0, restartU, 0, u.length);
        Arrays.fill(meanX, 0);
        Arrays.fill(meanU, 0);
        sinceRestart = 0;
        gapAtRestart = gap;
        lastGap = Double.POSITIVE_INFINITY;
    }

    private static double moved(double[] to, double[] from, double[] step) {
        double sum = 0;
        for (int i = 0; i < to.length; i++) {
            double d = to[i] - from[i];
            sum += step[i] > 0 ? d * d / step[i] : 0;
        }
        return sum;
    }
}
