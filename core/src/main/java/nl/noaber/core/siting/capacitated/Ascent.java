// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Finds prices with a high bound by the volume algorithm (Barahona and Anbil 2000): steps from the best prices along what the
 * relaxation lacks in the mean. That mean tends to the fractional optimum: where it is undecided, the tree splits.
 */
final class Ascent {
    private static final double LEAST_LENGTH = 2e-3;
    private static final double MOST_LENGTH = 2;
    private static final double NEAR = 0.02;

    private final Instance instance;
    private final Relaxation relaxation;
    private final BooleanSupplier stop;
    private final double[] trial;
    /** By client, 1 less how often it is served in the mean. */
    private final double[] lack;
    /** At {@code client * sites + site}, in weights that grow; divide by {@link #meanWeight}. */
    private final double[] meanPair;

    private final double[] meanOpen;
    private double meanWeight;

    Ascent(Instance instance, Relaxation relaxation, BooleanSupplier stop) {
        this.instance = instance;
        this.relaxation = relaxation;
        this.stop = stop;
        trial = new double[instance.clients];
        lack = new double[instance.clients];
        meanPair = new double[instance.clients * instance.sites];
        meanOpen = new double[instance.sites];
    }

    /**
     * How long to try.
     *
     * @param enough it stops once the bound is this high
     * @param target the cost of a plan; the bound is not expected above it
     * @param length of the first step, in Polyak's measure
     * @param patience so many steps in vain shorten the next
     */
    record Limits(double enough, double target, double length, int steps, int patience) {}

    /**
     * @param price where to begin; becomes the best found
     * @param eachRaise is told of the relaxation whenever the bound has been raised
     * @return the best bound
     */
    double run(Case settled, double[] price, Limits limits, Consumer<Relaxation> eachRaise) {
        double best = relaxation.evaluate(settled, price);
        Arrays.fill(meanPair, 0);
        Arrays.fill(meanOpen, 0);
        meanWeight = 0;
        takeIn(settled, 1);
        double length = limits.length;
        double part = 0.1;
        int inVain = 0;
        for (int k = 1; k <= limits.steps && best < limits.enough && length > LEAST_LENGTH; k++) {
            if (stop.getAsBoolean() || !step(settled, price, length * (aim(best, limits) - best))) {
                break;
            }
            double bound = relaxation.evaluate(settled, trial);
            double along = takeIn(settled, part);
            if (bound > best + 1e-8 * Math.abs(best)) {
                best = bound;
                System.arraycopy(trial, 0, price, 0, price.length);
                length = along > 0 ? Math.min(MOST_LENGTH, length * 1.1) : length;
                inVain = 0;
                eachRaise.accept(relaxation);
            } else if (++inVain == limits.patience) {
                inVain = 0;
                length *= 0.66;
            }
            part = k % 100 == 0 ? Math.max(0.005, part * 0.8) : part;
        }
        return best;
    }

    private static double aim(double best, Limits limits) {
        double near = best + Math.max(1e-6, NEAR * Math.abs(best));
        return Math.min(near, Math.max(limits.target, best + 1e-4 * Math.abs(best)));
    }

    private boolean step(Case settled, double[] price, double by) {
        double norm = 0;
        for (int i = 0; i < price.length; i++) {
            if (settled.together[i] < 0 && (lack[i] > 0 || price[i] > 0)) {
                norm += lack[i] * lack[i];
            }
        }
        if (norm < 1e-12) {
            return false;
        }
        for (int i = 0; i < price.length; i++) {
            trial[i] = settled.together[i] < 0 ? Math.max(0, price[i] + by / norm * lack[i]) : price[i];
        }
        return true;
    }

    /**
     * Takes the last evaluation into the mean.
     *
     * @param part of the mean that is new
     * @return above 0 when it lacks what the mean lacked before
     */
    private double takeIn(Case settled, double part) {
        double along = 0;
        for (int i = 0; i < lack.length; i++) {
            double now = settled.together[i] >= 0 ? 0 : 1 - relaxation.served[i];
            along += now * lack[i];
            lack[i] = (1 - part) * lack[i] + part * now;
        }
        double weight = part == 1 ? 1 : meanWeight * part / (1 - part);
        meanWeight += weight;
        for (int k = 0; k < relaxation.pairs; k++) {
            meanPair[relaxation.pairClient[k] * instance.sites + relaxation.pairSite[k]] += weight;
        }
        for (int k = 0; k < relaxation.chosenCount; k++) {
            meanOpen[relaxation.chosen[k]] += weight;
        }
        if (meanWeight > 1e200) {
            rescale(1e-200);
        }
        return along;
    }

    private void rescale(double by) {
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
