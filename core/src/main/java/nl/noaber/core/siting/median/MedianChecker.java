// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;

/**
 * Checks an answer with nothing but the problem: that the plan is one, what it costs, and that no plan costs less than the
 * bound. Shares no code with the solver.
 */
public final class MedianChecker {
    private static final double RELATIVE = 1e-9;

    private final MedianProblem problem;
    private final Answer answer;
    private final List<String> faults = new ArrayList<>();

    private MedianChecker(MedianProblem problem, Answer answer) {
        this.problem = problem;
        this.answer = answer;
    }

    /**
     * What the checker found.
     *
     * @param faults in words; empty when the answer holds
     * @param objective of the plan, computed anew
     * @param bound that the certificate proves; 0 without one, infinite when it proves that there is no plan
     */
    public record Verdict(List<String> faults, double objective, double bound) {
        public boolean holds() {
            return faults.isEmpty();
        }
    }

    public static Verdict check(MedianProblem problem, Answer answer) {
        return new MedianChecker(problem, answer).verdict();
    }

    /**
     * What the certificate proves of the problem; 0 when it is for another one.
     *
     * @param faults what is wrong with it is added here
     */
    public static double bound(MedianProblem problem, Certificate certificate, List<String> faults) {
        if (!certificate.model().equals("p-median")) {
            faults.add("The certificate is for " + certificate.model() + ".");
            return 0;
        }
        return new MedianProof(problem, faults).bound(certificate.root());
    }

    private Verdict verdict() {
        double objective = plan() ? objective() : Double.NaN;
        if (!(Math.abs(objective - answer.objective()) <= RELATIVE * Math.abs(objective))) {
            faults.add("The plan costs %s, not %s.".formatted(objective, answer.objective()));
        }
        double bound =
                answer.certificate().map(proof -> bound(problem, proof, faults)).orElse(0.0);
        double proven = Math.min(bound, objective);
        if (answer.bound() > proven + RELATIVE * Math.abs(proven)) {
            faults.add("The bound is said to be %s, but only %s is proven.".formatted(answer.bound(), proven));
        }
        return new Verdict(List.copyOf(faults), objective, bound);
    }

    /** p different sites, those that must be open among them, those that may not not. */
    private boolean plan() {
        int before = faults.size();
        int[] sites = answer.sites();
        if (sites.length != problem.p()) {
            faults.add("%d sites are open, not %d.".formatted(sites.length, problem.p()));
        }
        for (int k = 0; k < sites.length; k++) {
            if (sites[k] < 0 || sites[k] >= problem.sites() || (k > 0 && sites[k] <= sites[k - 1])) {
                faults.add("Site %d is out of range or order.".formatted(sites[k]));
            }
        }
        for (int site : problem.fixed()) {
            if (Arrays.binarySearch(sites, site) < 0) {
                faults.add("Site %d must be open.".formatted(site));
            }
        }
        for (int site : problem.forbidden()) {
            if (Arrays.binarySearch(sites, site) >= 0) {
                faults.add("Site %d may not be open.".formatted(site));
            }
        }
        if (answer.servedBy().length != problem.clients()) {
            faults.add("The plan is for %d clients, of %d.".formatted(answer.servedBy().length, problem.clients()));
        }
        return faults.size() == before;
    }

    private double objective() {
        boolean[] isOpen = new boolean[problem.sites()];
        for (int site : answer.sites()) {
            isOpen[site] = true;
        }
        double sum = 0;
        for (int i = 0; i < problem.clients(); i++) {
            double least = least(i, isOpen);
            int by = answer.servedBy()[i];
            boolean known = by >= 0 && by < isOpen.length && isOpen[by];
            double cost = by == -1 ? problem.farCost(i) : known ? problem.cost(i, by) : Double.NaN;
            if (!(cost == least)) {
                faults.add("Client %d is served by %d at %s; the least is %s.".formatted(i, by, cost, least));
            }
            sum += least;
        }
        return sum;
    }

    private double least(int client, boolean[] isOpen) {
        double least = problem.farCost(client);
        if (problem.distances() instanceof Distances.Sparse sparse) {
            for (int at = sparse.start()[client]; at < sparse.start()[client + 1]; at++) {
                if (isOpen[sparse.site()[at]] && sparse.distance()[at] < Double.POSITIVE_INFINITY) {
                    least = Math.min(least, problem.weight()[client] * sparse.distance()[at]);
                }
            }
            return least;
        }
        for (int site : answer.sites()) {
            least = Math.min(least, problem.cost(client, site));
        }
        return least;
    }
}
