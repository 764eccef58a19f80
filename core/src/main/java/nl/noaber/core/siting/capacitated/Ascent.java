// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Finds prices with a high bound by deflected subgradient steps (Camerini, Fratta and Maffioli 1975) of Polyak's length. The
 * weighed mean of what the relaxation serves tends to the fractional optimum (Barahona and Anbil 2000): where it is undecided,
 * the tree splits.
 */
final class Ascent {
    private static final double DEFLECTION = 0.35;
    private static final double MEAN_GROWTH = 1.06;

    private final Instance instance;
    private final Relaxation relaxation;
    private final double[] now;
    private final double[] direction;
    /** At {@code client * sites + site}, in weights that grow; divide by {@link #meanWeight}. */
    private final double[] meanPair;

    private final double[] meanOpen;
    private double meanWeight;
    private double weight = 1;
    private final BooleanSupplier stop;

    Ascent(Instance instance, Relaxation relaxation, BooleanSupplier stop) {
        this.stop = stop;
        this.instance = instance;
        this.relaxation = relaxation;
        now = new double[instance.clients];
        direction = new double[instance.clients];
        meanPair = new double[instance.clients * instance.sites];
        meanOpen = new double[instance.sites];
    }

    /**
     * @param price where to begin; becomes the best found
     * @param target the cost of a plan, or so: the bound is not expected above it
     * @param enough it stops once the bound is this high
     * @param step first length, in Polyak's measure
     * @param eachRaise is told of the relaxation whenever the bound has been raised
     * @return the best bound
     */
    double run(
            Case theCase,
            double[] price,
            double target,
            double enough,
            double step,
            int steps,
            int patience,
            Consumer<Relaxation> eachRaise) {
        System.arraycopy(price, 0, now, 0, now.length);
        Arrays.fill(direction, 0);
        clearMean();
        double best = Double.NEGATIVE_INFINITY;
        double length = step;
        int without = 0;
        for (int k = 0; k < steps; k++) {
            double bound = relaxation.evaluate(theCase, now);
            addToMean();
            if (k == 0 || bound > best + 1e-9 * Math.abs(best)) {
                without = k == 0 || bound > best + 1e-5 * Math.abs(best) ? 0 : without + 1;
                best = bound;
                System.arraycopy(now, 0, price, 0, now.length);
                eachRaise.accept(relaxation);
            } else {
                without++;
            }
            if (best >= enough || stop.getAsBoolean()) {
                return best;
            }
            if (without >= patience) {
                length *= 0.6;
                without = 0;
                System.arraycopy(price, 0, now, 0, now.length);
                Arrays.fill(direction, 0);
                if (length < 5e-3) {
                    return best;
                }
                continue;
            }
            if (!advance(theCase, length, Math.max(target, best + 1e-4 * Math.abs(best)) - bound)) {
                return best;
            }
        }
        return best;
    }

    private boolean advance(Case theCase, double length, double missing) {
        double norm = 0;
        for (int i = 0; i < now.length; i++) {
            direction[i] = theCase.together[i] >= 0 ? 0 : 1 - relaxation.served[i] + DEFLECTION * direction[i];
            if (now[i] == 0 && direction[i] < 0) {
                direction[i] = 0;
            }
            norm += direction[i] * direction[i];
        }
        if (norm < 1e-12) {
            return false;
        }
        double by = length * missing / norm;
        for (int i = 0; i < now.length; i++) {
            now[i] = Math.max(0, now[i] + by * direction[i]);
        }
        return true;
    }

    private void clearMean() {
        Arrays.fill(meanPair, 0);
        Arrays.fill(meanOpen, 0);
        meanWeight = 0;
        weight = 1;
    }

    private void addToMean() {
        weight *= MEAN_GROWTH;
        meanWeight += weight;
        for (int k = 0; k < relaxation.pairs; k++) {
            meanPair[relaxation.pairClient[k] * instance.sites + relaxation.pairSite[k]] += weight;
        }
        for (int k = 0; k < relaxation.chosenCount; k++) {
            meanOpen[relaxation.chosen[k]] += weight;
        }
        if (weight > 1e200) {
            rescale(1e-200);
        }
    }

    private void rescale(double by) {
        weight *= by;
        meanWeight *= by;
        Arrays.setAll(meanPair, k -> meanPair[k] * by);
        Arrays.setAll(meanOpen, k -> meanOpen[k] * by);
    }

    /** How open a site is in the mean, 0 to 1. */
    double open(int site) {
        return meanOpen[site] / meanWeight;
    }

    /** How much of a client goes to a site in the mean, 0 or more. */
    double goes(int client, int site) {
        return meanPair[client * instance.sites + site] / meanWeight;
    }
}
