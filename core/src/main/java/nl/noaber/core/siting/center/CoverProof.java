// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import nl.noaber.core.siting.Certificate;

/**
 * Walks a proof that no p sites have everybody nearer than a distance. A closed case gives weights to the clients: the sites
 * that can still be opened, as many as may, do not gather the weight of all that are not covered yet.
 *
 * <p>Before the walk sites are left out whose clients another covers too, and clients that are covered whenever another is, by
 * turns, of equals all but the first: there is a cover if and only if there is one without them. Shares no code with the solver.
 */
final class CoverProof {
    private final CenterProblem problem;
    /** By site, the clients it covers; by client, the sites that cover it; null when left out. */
    private final BitSet[] covers;

    private final BitSet[] coveredBy;
    private final BitSet sitesLeft = new BitSet();
    private final BitSet clientsLeft = new BitSet();
    private final BitSet open = new BitSet();
    private final BitSet closed = new BitSet();

    CoverProof(CenterProblem problem, double below) {
        this.problem = problem;
        covers = new BitSet[problem.sites()];
        coveredBy = new BitSet[problem.clients()];
        Arrays.setAll(covers, j -> new BitSet());
        Arrays.setAll(coveredBy, i -> new BitSet());
        for (int i = 0; i < problem.clients(); i++) {
            for (int j = 0; j < problem.sites(); j++) {
                if (problem.distance(i, j) < below) {
                    covers[j].set(i);
                    coveredBy[i].set(j);
                }
            }
        }
        sitesLeft.set(0, problem.sites());
        clientsLeft.set(0, problem.clients());
        boolean changed = Arrays.stream(coveredBy).noneMatch(BitSet::isEmpty);
        while (changed) {
            boolean sitesChanged = dropSites();
            changed = dropClients() || sitesChanged;
        }
    }

    private boolean dropSites() {
        BitSet drop = new BitSet();
        for (int j = sitesLeft.nextSetBit(0); j >= 0; j = sitesLeft.nextSetBit(j + 1)) {
            for (int other = sitesLeft.nextSetBit(0); other >= 0; other = sitesLeft.nextSetBit(other + 1)) {
                if (other != j && isWithin(covers[j], covers[other], j, other)) {
                    drop.set(j);
                    break;
                }
            }
        }
        sitesLeft.andNot(drop);
        Arrays.stream(coveredBy).forEach(sites -> sites.andNot(drop));
        return !drop.isEmpty();
    }

    private boolean dropClients() {
        BitSet drop = new BitSet();
        for (int i = clientsLeft.nextSetBit(0); i >= 0; i = clientsLeft.nextSetBit(i + 1)) {
            for (int other = clientsLeft.nextSetBit(0); other >= 0; other = clientsLeft.nextSetBit(other + 1)) {
                if (other != i && isWithin(coveredBy[other], coveredBy[i], i, other)) {
                    drop.set(i);
                    break;
                }
            }
        }
        clientsLeft.andNot(drop);
        Arrays.stream(covers).forEach(clients -> clients.andNot(drop));
        return !drop.isEmpty();
    }

    /** Whether all of the small one is in the large; of equals, whether the other comes first. */
    private static boolean isWithin(BitSet small, BitSet large, int number, int other) {
        if (small.length() > large.length()) {
            return false;
        }
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty() && (other < number || small.cardinality() < large.cardinality());
    }

    Optional<String> fault(Certificate.Case theCase) {
        return switch (theCase) {
            case Certificate.Closed leaf -> closedFault(leaf.multipliers());
            case Certificate.Split split -> splitFault(split);
            case Certificate.SplitPair pair -> Optional.of("The proof splits by pairs.");
        };
    }

    private Optional<String> splitFault(Certificate.Split split) {
        int j = split.site();
        if (j < 0 || j >= problem.sites() || open.get(j) || closed.get(j)) {
            return Optional.of("The proof splits by site %d, which is unknown or settled.".formatted(j));
        }
        open.set(j);
        Optional<String> fault = fault(split.open());
        open.clear(j);
        if (fault.isPresent()) {
            return fault;
        }
        closed.set(j);
        fault = fault(split.closed());
        closed.clear(j);
        return fault;
    }

    private Optional<String> closedFault(double[] weight) {
        if (weight.length != problem.clients() || Arrays.stream(weight).anyMatch(w -> !(w >= 0) || w != Math.rint(w))) {
            return Optional.of("A closed case has no whole weight of zero or more for each client.");
        }
        int room = problem.p() - open.cardinality();
        if (room < 0) {
            return Optional.empty();
        }
        BitSet uncovered = (BitSet) clientsLeft.clone();
        open.stream().forEach(j -> uncovered.andNot(covers[j]));
        double all = gathered(uncovered, uncovered, weight);
        double[] most = sitesLeft.stream()
                .filter(j -> !open.get(j) && !closed.get(j))
                .mapToDouble(j -> -gathered(covers[j], uncovered, weight))
                .sorted()
                .limit(room)
                .toArray();
        double reached = -Arrays.stream(most).sum();
        return reached < all
                ? Optional.empty()
                : Optional.of("In a closed case %s of the weight %s can be covered.".formatted(reached, all));
    }

    private static double gathered(BitSet of, BitSet among, double[] weight) {
        double sum = 0;
        for (int i = of.nextSetBit(0); i >= 0; i = of.nextSetBit(i + 1)) {
            sum += among.get(i) ? weight[i] : 0;
        }
        return sum;
    }
}
