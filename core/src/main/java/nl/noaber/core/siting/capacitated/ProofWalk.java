// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import nl.noaber.core.siting.Certificate;

/** Walks the tree of a certificate once; every closed case must have a bound of so much. Shares no code with the solver. */
final class ProofWalk {
    private final CapacitatedProblem problem;
    private final double enough;
    private final int clients;
    private final int sites;
    /** Exact: the problem's amounts without their decimals. */
    private final long[] demand;

    private final long[] left;
    private final long[] capacity;
    private final boolean[] open;
    private final boolean[] closed;
    private final int[] together;
    private final BitSet apart;

    ProofWalk(CapacitatedProblem problem, double enough) {
        this.problem = problem;
        this.enough = enough;
        clients = problem.clients();
        sites = problem.sites();
        int decimals = Math.max(decimals(problem.demand()), decimals(problem.capacity()));
        demand = shifted(problem.demand(), decimals);
        capacity = shifted(problem.capacity(), decimals);
        left = capacity.clone();
        open = new boolean[sites];
        closed = new boolean[sites];
        together = new int[clients];
        Arrays.fill(together, -1);
        apart = new BitSet(clients * sites);
    }

    private static int decimals(double[] amounts) {
        int most = 0;
        for (double amount : amounts) {
            most = Math.max(
                    most, BigDecimal.valueOf(amount).stripTrailingZeros().scale());
        }
        return most;
    }

    private static long[] shifted(double[] amounts, int decimals) {
        return Arrays.stream(amounts)
                .mapToLong(a -> BigDecimal.valueOf(a).movePointRight(decimals).longValueExact())
                .toArray();
    }

    Optional<String> fault(Certificate.Case theCase) {
        return switch (theCase) {
            case Certificate.Closed leaf -> closedFault(leaf.multipliers());
            case Certificate.Split split -> splitFault(split);
            case Certificate.SplitPair split -> splitFault(split);
        };
    }

    private Optional<String> splitFault(Certificate.Split split) {
        int j = split.site();
        if (j < 0 || j >= sites || open[j] || closed[j]) {
            return Optional.of("The proof splits by site %d, which is unknown or settled.".formatted(j));
        }
        open[j] = true;
        Optional<String> fault = fault(split.open());
        open[j] = false;
        if (fault.isPresent()) {
            return fault;
        }
        closed[j] = true;
        fault = fault(split.closed());
        closed[j] = false;
        return fault;
    }

    private Optional<String> splitFault(Certificate.SplitPair split) {
        int i = split.client();
        int j = split.site();
        if (i < 0 || i >= clients || j < 0 || j >= sites || together[i] >= 0 || closed[j] || apart.get(i * sites + j)) {
            return Optional.of("The proof splits by client %d and site %d, unknown or settled.".formatted(i, j));
        }
        boolean wasOpen = open[j];
        open[j] = true;
        together[i] = j;
        left[j] -= demand[i];
        Optional<String> fault = fault(split.served());
        left[j] += demand[i];
        together[i] = -1;
        open[j] = wasOpen;
        if (fault.isPresent()) {
            return fault;
        }
        apart.set(i * sites + j);
        fault = fault(split.other());
        apart.clear(i * sites + j);
        return fault;
    }

    private Optional<String> closedFault(double[] price) {
        if (isImpossible()) {
            return Optional.empty();
        }
        if (price.length != clients || Arrays.stream(price).anyMatch(u -> !(u >= 0) || Double.isInfinite(u))) {
            return Optional.of("A closed case has no price of zero or more for each client.");
        }
        // Cut items first: quicker, and a bound too.
        if (bound(price, false) >= enough) {
            return Optional.empty();
        }
        double bound = bound(price, true);
        return bound >= enough
                ? Optional.empty()
                : Optional.of("A closed case has the bound %s; %s is needed.".formatted(bound, enough));
    }

    private boolean isImpossible() {
        int opened = 0;
        long most = 0;
        for (int j = 0; j < sites; j++) {
            opened += open[j] ? 1 : 0;
            most += open[j] ? capacity[j] : 0;
            if (left[j] < 0) {
                return true;
            }
        }
        int room = problem.p() - opened;
        if (room < 0) {
            return true;
        }
        long[] others = java.util.stream.IntStream.range(0, sites)
                .filter(j -> !open[j] && !closed[j])
                .mapToLong(j -> -capacity[j])
                .sorted()
                .limit(room)
                .toArray();
        return most - Arrays.stream(others).sum() < Arrays.stream(demand).sum() || anyLost(room);
    }

    private boolean anyLost(int room) {
        for (int i = 0; i < clients; i++) {
            boolean can = together[i] >= 0;
            for (int j = 0; j < sites && !can; j++) {
                can = may(i, j) && (open[j] || room > 0) && demand[i] <= left[j];
            }
            if (!can) {
                return true;
            }
        }
        return false;
    }

    private boolean may(int client, int site) {
        return !closed[site] && !apart.get(client * sites + site) && !Double.isInfinite(problem.cost(client, site));
    }

    /** The Lagrangian bound of the case at these prices. */
    private double bound(double[] price, boolean exact) {
        double bound = 0;
        int room = problem.p();
        for (int i = 0; i < clients; i++) {
            bound += together[i] >= 0 ? problem.cost(i, together[i]) : price[i];
        }
        double[] worth = new double[sites];
        for (int j = 0; j < sites; j++) {
            if (closed[j]) {
                continue;
            }
            double w = worth(j, price, exact);
            if (open[j]) {
                bound -= w;
                room--;
            } else {
                worth[j] = w;
            }
        }
        Arrays.sort(worth);
        for (int k = 0; k < room; k++) {
            bound -= worth[sites - 1 - k];
        }
        return bound;
    }

    private double worth(int site, double[] price, boolean exact) {
        ParetoKnapsack knapsack = new ParetoKnapsack(left[site]);
        for (int i = 0; i < clients; i++) {
            double profit = together[i] < 0 && may(i, site) ? price[i] - problem.cost(i, site) : 0;
            if (profit > 0) {
                knapsack.offer(demand[i], profit);
            }
        }
        return exact ? knapsack.most() : knapsack.cut();
    }
}
