// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Arrays;
import java.util.Optional;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;

/** Checks an answer from the problem alone, in one pass, by other code than found it. */
public final class CenterChecker {
    private CenterChecker() {}

    /** What is wrong with the plan, its distance or its certificate, in English; empty when all is right. */
    public static Optional<String> fault(CenterProblem problem, Answer answer) {
        return planFault(problem, answer).or(() -> boundFault(problem, answer));
    }

    private static Optional<String> planFault(CenterProblem problem, Answer answer) {
        int[] sites = answer.sites();
        if (sites.length != problem.p() || answer.servedBy().length != problem.clients()) {
            return Optional.of(
                    "The plan has %d sites and %d clients.".formatted(sites.length, answer.servedBy().length));
        }
        for (int k = 0; k < sites.length; k++) {
            if (sites[k] < 0 || sites[k] >= problem.sites() || (k > 0 && sites[k] <= sites[k - 1])) {
                return Optional.of("The site %d is unknown or out of order.".formatted(sites[k]));
            }
        }
        double longest = 0;
        for (int i = 0; i < problem.clients(); i++) {
            int client = i;
            int site = answer.servedBy()[i];
            double nearest = Arrays.stream(sites)
                    .mapToDouble(j -> problem.distance(client, j))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            boolean right = site < 0
                    ? Double.isInfinite(nearest)
                    : Arrays.binarySearch(sites, site) >= 0 && problem.distance(i, site) == nearest;
            if (!right) {
                return Optional.of(
                        "Client %d is served by %d; its nearest open site is at %s.".formatted(i, site, nearest));
            }
            longest = Math.max(longest, nearest);
        }
        return longest == answer.objective()
                ? Optional.empty()
                : Optional.of("The longest distance is %s, not %s.".formatted(longest, answer.objective()));
    }

    private static Optional<String> boundFault(CenterProblem problem, Answer answer) {
        if (answer.bound() > answer.objective()) {
            return Optional.of("The bound %s is above the distance %s.".formatted(answer.bound(), answer.objective()));
        }
        if (answer.certificate().isEmpty()) {
            return Optional.of("There is no certificate.");
        }
        Certificate certificate = answer.certificate().get();
        if (!certificate.model().equals(CenterSolver.MODEL) || certificate.bound() < answer.bound()) {
            return Optional.of("The certificate is of %s, for %s.".formatted(certificate.model(), certificate.bound()));
        }
        return new CoverProof(problem, certificate.bound()).fault(certificate.root());
    }
}
