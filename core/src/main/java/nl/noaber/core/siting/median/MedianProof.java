// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import nl.noaber.core.siting.Certificate.Case;
import nl.noaber.core.siting.Certificate.Closed;
import nl.noaber.core.siting.Certificate.Split;
import org.jspecify.annotations.Nullable;

/**
 * Walks a certificate. In a closed case the Lagrangian bound is the sum over clients of min(u_i, far_i), plus rho_j of every
 * open site, plus the least rho_j of as many undecided sites as are left to open; rho_j is the sum of min(0, c_ij - u_i).
 */
final class MedianProof {
    /** What the sums of doubles may be off, as a part of the sum of the absolute terms. */
    private static final double SUM_ERROR = 1e-11;

    private enum State {
        FREE,
        OPEN,
        SHUT
    }

    /** Something to do: go into a case after setting a site, or set it back. */
    private record Step(@Nullable Case into, int site, State state) {}

    private final MedianProblem problem;
    private final List<String> faults;
    private final State[] state;
    private final boolean whole;
    private int open;

    private double @Nullable [] lastMultipliers;
    private double lastSum;
    private double lastSize;
    private final double[] rho;

    MedianProof(MedianProblem problem, List<String> faults) {
        this.problem = problem;
        this.faults = faults;
        this.whole = allWhole();
        this.state = new State[problem.sites()];
        this.rho = new double[problem.sites()];
        Arrays.fill(state, State.FREE);
        for (int site : problem.forbidden()) {
            state[site] = State.SHUT;
        }
        for (int site : problem.fixed()) {
            set(site, State.OPEN);
        }
    }

    /** The bound of the weakest case; depth first without recursion, for a case can be as deep as there are sites. */
    double bound(Case root) {
        double weakest = Double.POSITIVE_INFINITY;
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(root, -1, State.FREE));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (step.site >= 0) {
                set(step.site, step.state);
            }
            if (step.into instanceof Closed closed) {
                weakest = Math.min(weakest, closed(closed.multipliers()));
            } else if (step.into instanceof Split split) {
                if (split.site() < 0 || split.site() >= state.length || state[split.site()] != State.FREE) {
                    faults.add("The proof splits by site %d, which is decided already or unknown."
                            .formatted(split.site()));
                    return 0;
                }
                steps.push(new Step(null, split.site(), State.FREE));
                steps.push(new Step(split.closed(), split.site(), State.SHUT));
                steps.push(new Step(split.open(), split.site(), State.OPEN));
            } else if (step.into != null) {
                faults.add("The proof splits by a pair; p-median knows only sites.");
                return 0;
            }
        }
        return weakest;
    }

    private void set(int site, State to) {
        open += (to == State.OPEN ? 1 : 0) - (state[site] == State.OPEN ? 1 : 0);
        state[site] = to;
    }

    private double closed(double[] multipliers) {
        if (multipliers != lastMultipliers) {
            if (multipliers.length != problem.clients()
                    || !Arrays.stream(multipliers).allMatch(Double::isFinite)) {
                faults.add("A case has multipliers that are not one finite number for each client.");
                return 0;
            }
            relax(multipliers);
        }
        int left = problem.p() - open;
        double[] free = new double[rho.length];
        int count = 0;
        double sum = lastSum;
        double size = lastSize;
        for (int j = 0; j < rho.length; j++) {
            if (state[j] == State.OPEN) {
                sum += rho[j];
                size -= rho[j];
            } else if (state[j] == State.FREE) {
                free[count++] = rho[j];
            }
        }
        if (left < 0 || left > count) {
            return Double.POSITIVE_INFINITY;
        }
        Arrays.sort(free, 0, count);
        for (int k = 0; k < left; k++) {
            sum += free[k];
            size -= free[k];
        }
        double safe = sum - SUM_ERROR * size;
        return whole ? Math.ceil(safe) : safe;
    }

    /** rho of every site and the sum of the multipliers; kept, because many cases share their multipliers. */
    private void relax(double[] multipliers) {
        lastMultipliers = multipliers;
        lastSum = 0;
        lastSize = 0;
        Arrays.fill(rho, 0);
        for (int i = 0; i < multipliers.length; i++) {
            double u = Math.min(multipliers[i], problem.farCost(i));
            lastSum += u;
            lastSize += Math.abs(u);
            relax(i, u);
        }
    }

    private void relax(int client, double u) {
        if (problem.distances() instanceof Distances.Sparse sparse) {
            for (int at = sparse.start()[client]; at < sparse.start()[client + 1]; at++) {
                if (sparse.distance()[at] < Double.POSITIVE_INFINITY) {
                    rho[sparse.site()[at]] += Math.min(0, problem.weight()[client] * sparse.distance()[at] - u);
                }
            }
            return;
        }
        for (int j = 0; j < rho.length; j++) {
            rho[j] += Math.min(0, problem.cost(client, j) - u);
        }
    }

    /** Then every plan costs a whole number, and bounds may be rounded up. */
    private boolean allWhole() {
        for (int i = 0; i < problem.clients(); i++) {
            if (!isWhole(problem.farCost(i))) {
                return false;
            }
            if (problem.distances() instanceof Distances.Sparse sparse) {
                for (int at = sparse.start()[i]; at < sparse.start()[i + 1]; at++) {
                    if (sparse.distance()[at] < Double.POSITIVE_INFINITY
                            && !isWhole(problem.weight()[i] * sparse.distance()[at])) {
                        return false;
                    }
                }
                continue;
            }
            for (int j = 0; j < problem.sites(); j++) {
                if (!isWhole(problem.cost(i, j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isWhole(double cost) {
        return cost == Double.POSITIVE_INFINITY || cost == Math.rint(cost);
    }
}
