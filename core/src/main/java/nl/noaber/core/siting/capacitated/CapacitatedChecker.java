// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;

/** Checks an answer from the problem alone, in one pass, by other code than found it. */
public final class CapacitatedChecker {
    private static final double RELATIVE = 1e-9;

    private CapacitatedChecker() {}

    /** What is wrong with the plan, its cost or its certificate, in English; empty when all is right. */
    public static Optional<String> fault(CapacitatedProblem problem, Answer answer) {
        return planFault(problem, answer.sites(), answer.servedBy(), true)
                .or(() -> costFault(problem, answer))
                .or(() -> boundFault(problem, answer));
    }

    /** What is wrong with a report that nobody can serve all; empty when all is right. */
    public static Optional<String> fault(CapacitatedProblem problem, CapacitatedOutcome.Infeasible report) {
        CapacitatedOutcome.Partial best = report.best();
        return planFault(problem, best.sites(), best.servedBy(), false).or(() -> switch (report.why()) {
            case TOO_LITTLE_CAPACITY -> tooLittleFault(problem, report);
            case CLIENT_FITS_NOWHERE -> nowhereFault(problem, report);
            case WHOLE_CLIENTS_DO_NOT_FIT -> wholeFault(problem, report);
        });
    }

    private static Optional<String> planFault(
            CapacitatedProblem problem, int[] sites, int[] servedBy, boolean everybody) {
        if (sites.length != problem.p() || servedBy.length != problem.clients()) {
            return Optional.of("The plan has %d sites and %d clients.".formatted(sites.length, servedBy.length));
        }
        for (int k = 0; k < sites.length; k++) {
            if (sites[k] < 0 || sites[k] >= problem.sites() || (k > 0 && sites[k] <= sites[k - 1])) {
                return Optional.of("The site %d is unknown or out of order.".formatted(sites[k]));
            }
        }
        BigDecimal[] load = new BigDecimal[problem.sites()];
        Arrays.fill(load, BigDecimal.ZERO);
        for (int i = 0; i < servedBy.length; i++) {
            int site = servedBy[i];
            if (site == -1 && !everybody) {
                continue;
            }
            if (Arrays.binarySearch(sites, site) < 0) {
                return Optional.of("Client %d is served by %d, which is not open.".formatted(i, site));
            }
            load[site] = load[site].add(BigDecimal.valueOf(problem.demand()[i]));
        }
        for (int site : sites) {
            if (load[site].compareTo(BigDecimal.valueOf(problem.capacity()[site])) > 0) {
                return Optional.of(
                        "Site %d serves %s and holds %s.".formatted(site, load[site], problem.capacity()[site]));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> costFault(CapacitatedProblem problem, Answer answer) {
        double cost = 0;
        for (int i = 0; i < problem.clients(); i++) {
            cost += problem.cost(i, answer.servedBy()[i]);
        }
        return Math.abs(cost - answer.objective()) <= RELATIVE * Math.abs(cost)
                ? Optional.empty()
                : Optional.of("The plan costs %s, not %s.".formatted(cost, answer.objective()));
    }

    private static Optional<String> boundFault(CapacitatedProblem problem, Answer answer) {
        if (answer.bound() > answer.objective()) {
            return Optional.of("The bound %s is above the cost %s.".formatted(answer.bound(), answer.objective()));
        }
        return answer.certificate()
                .map(c -> c.bound() < answer.bound()
                        ? Optional.of(
                                "The certificate is for %s, the bound is %s.".formatted(c.bound(), answer.bound()))
                        : certificateFault(problem, c))
                .orElseGet(() -> Optional.of("There is no certificate."));
    }

    private static Optional<String> certificateFault(CapacitatedProblem problem, Certificate certificate) {
        if (!certificate.model().equals(CapacitatedSolver.MODEL)) {
            return Optional.of("The certificate is of the model %s.".formatted(certificate.model()));
        }
        double needed = certificate.bound() - RELATIVE * Math.abs(certificate.bound());
        boolean whole = Arrays.stream(problem.cost()).allMatch(c -> Double.isInfinite(c) || c == Math.rint(c));
        // Every plan costs a whole number, so one that costs more than the number below costs this number.
        double enough = whole ? Math.ceil(needed) - 1 + RELATIVE * (1 + Math.abs(needed)) : needed;
        return new ProofWalk(problem, enough).fault(certificate.root());
    }

    private static Optional<String> tooLittleFault(CapacitatedProblem problem, CapacitatedOutcome.Infeasible report) {
        double[] capacity = problem.capacity().clone();
        Arrays.sort(capacity);
        BigDecimal shortBy = sum(problem.demand());
        for (int k = 0; k < problem.p(); k++) {
            shortBy = shortBy.subtract(BigDecimal.valueOf(capacity[capacity.length - 1 - k]));
        }
        return shortFault(shortBy, report);
    }

    private static Optional<String> nowhereFault(CapacitatedProblem problem, CapacitatedOutcome.Infeasible report) {
        BigDecimal lost = BigDecimal.ZERO;
        for (int i = 0; i < problem.clients(); i++) {
            boolean fits = false;
            for (int j = 0; j < problem.sites(); j++) {
                fits |= problem.demand()[i] <= problem.capacity()[j] && !Double.isInfinite(problem.cost(i, j));
            }
            lost = fits ? lost : lost.add(BigDecimal.valueOf(problem.demand()[i]));
        }
        return shortFault(lost, report);
    }

    private static Optional<String> wholeFault(CapacitatedProblem problem, CapacitatedOutcome.Infeasible report) {
        double most = dearest(problem);
        if (report.certificate().isEmpty()) {
            return Optional.of("There is no certificate.");
        }
        Certificate certificate = report.certificate().get();
        return certificate.bound() <= most * (1 + RELATIVE)
                ? Optional.of("The certificate is for %s, and a plan may cost %s.".formatted(certificate.bound(), most))
                : certificateFault(problem, certificate);
    }

    /** Each client served from its dearest site. */
    private static double dearest(CapacitatedProblem problem) {
        double most = 0;
        for (int i = 0; i < problem.clients(); i++) {
            double far = 0;
            for (int j = 0; j < problem.sites(); j++) {
                far = Double.isInfinite(problem.cost(i, j)) ? far : Math.max(far, problem.cost(i, j));
            }
            most += far;
        }
        return most;
    }

    private static Optional<String> shortFault(BigDecimal shortBy, CapacitatedOutcome.Infeasible report) {
        return Math.abs(shortBy.doubleValue() - report.shortBy()) <= RELATIVE * Math.abs(report.demand())
                ? Optional.empty()
                : Optional.of("It is short by %s, not by %s.".formatted(shortBy, report.shortBy()));
    }

    private static BigDecimal sum(double[] amounts) {
        return Arrays.stream(amounts).mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
