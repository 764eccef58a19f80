// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import nl.noaber.core.siting.Certificate.Case;
import nl.noaber.core.siting.Certificate.Closed;
import nl.noaber.core.siting.Certificate.Split;
import org.jspecify.annotations.Nullable;

/** Walks the cases of a certificate, deep as they may be, and gives each leaf to a judge with the sites that its path settles. */
final class CaseWalk {
    /** Free, open or closed on the way here. */
    static final byte FREE = 0;

    static final byte OPEN = 1;
    static final byte CLOSED = 2;

    /** Gives the bound that the multipliers prove where these sites are settled. */
    interface Judge {
        /**
         * @param settled by site
         * @param open the sites that are settled open, in the order of the path
         */
        double bound(double[] multipliers, byte[] settled, int[] open, int openCount);
    }

    /** A case to look at, or a decision to take back (site, no case). */
    private record Step(@Nullable Case next, int site, byte settle) {}

    private CaseWalk() {}

    /**
     * @return the upper bound of the weakest leaf
     * @throws IllegalStateException when a path settles a site that is not free
     */
    static double weakest(Case root, boolean[] free, Judge judge) {
        byte[] settled = new byte[free.length];
        int[] open = new int[free.length];
        int openCount = 0;
        double weakest = Double.NEGATIVE_INFINITY;
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(root, -1, FREE));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (step.site >= 0) {
                // Opened last is taken back first: the open sites are a stack.
                openCount -= settled[step.site] == OPEN ? 1 : 0;
                settled[step.site] = step.settle;
                if (step.settle == OPEN) {
                    open[openCount++] = step.site;
                }
            }
            switch (step.next) {
                case null -> {}
                case Closed(double[] multipliers) -> {
                    weakest = Math.max(weakest, judge.bound(multipliers, settled, open, openCount));
                }
                case Split(int site, Case ifOpen, Case ifClosed) -> {
                    if (site < 0 || site >= free.length || !free[site] || settled[site] != FREE) {
                        throw new IllegalStateException(
                                "The certificate settles site %d, which is not free.".formatted(site));
                    }
                    steps.push(new Step(null, site, FREE));
                    steps.push(new Step(ifClosed, site, CLOSED));
                    steps.push(new Step(ifOpen, site, OPEN));
                }
                default -> throw new IllegalStateException("The certificate has a case of another model.");
            }
        }
        return weakest;
    }

    /** Every multiplier must be there, a number, and zero or more. */
    static void checkMultipliers(double[] multipliers, int classes) {
        if (multipliers.length != classes || !Arrays.stream(multipliers).allMatch(u -> u >= 0 && u < 1e300)) {
            throw new IllegalStateException(
                    "The certificate has %d multipliers for %d classes of rows, or one that is no number of zero or more."
                            .formatted(multipliers.length, classes));
        }
    }
}
