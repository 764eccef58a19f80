// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/**
 * What the goal gives for serving, put so that more is better: a need that goes {@code minutes} far is worth
 * {@code unit x worth x part}. Least walking counts minutes saved on {@code farMinutes}.
 */
final class Worth {
    private final Goal inner;
    final boolean worstCase;
    final double unit;
    final double backUp;

    Worth(Goal goal) {
        worstCase = goal instanceof Goal.WorstCase;
        inner = goal instanceof Goal.WorstCase worst ? worst.within() : goal;
        unit = inner instanceof Goal.LeastWalking walking ? walking.farMinutes() : 1;
        backUp = inner instanceof Goal.MostPeople most ? most.backUp() : 0;
    }

    /** 0 to 1; 0 with goals that do not count serving. */
    double part(double minutes, double limitMinutes) {
        return switch (inner) {
            case Goal.MostPeople most -> most.credit().at(minutes, limitMinutes);
            case Goal.LeastWalking walking -> Math.max(0, 1 - minutes / walking.farMinutes());
            default -> 0;
        };
    }

    boolean countsCost() {
        return inner instanceof Goal.LeastCost;
    }

    boolean countsServing() {
        return inner instanceof Goal.MostPeople || inner instanceof Goal.LeastWalking;
    }

    boolean moreIsBetter() {
        return inner instanceof Goal.MostPeople;
    }

    /**
     * The goal's own figure for what is served in one phase.
     *
     * @param served by circumstance, unit x worth x part
     * @param total by circumstance, worth of all needs
     */
    double objective(double[] served, double[] total) {
        double far = moreIsBetter() ? 0 : unit;
        if (!worstCase) {
            double sum = Arrays.stream(served).sum();
            return moreIsBetter() ? sum : far * Arrays.stream(total).sum() - sum;
        }
        double worst = Double.POSITIVE_INFINITY;
        for (int c = 0; c < served.length; c++) {
            worst = total[c] > 0 ? Math.min(worst, served[c] / total[c]) : worst;
        }
        if (worst == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return moreIsBetter() ? worst : far - worst;
    }

    /** Of two figures of the goal, the better. */
    double better(double a, double b) {
        return moreIsBetter() ? Math.max(a, b) : Math.min(a, b);
    }

    boolean isBetter(double a, double than) {
        return moreIsBetter() ? a > than : a < than;
    }
}
