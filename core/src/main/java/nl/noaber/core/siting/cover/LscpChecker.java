// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;

/**
 * Checks answers to LSCP knowing only the problem. A certificate proves that no plan costs less than its bound: its cases show,
 * as those of {@link CoverChecker} do, that with the next lower budget too little is covered.
 */
public final class LscpChecker {
    /** The {@link Certificate#model()} of its certificates. */
    public static final String MODEL = "lscp";

    private static final double TOLERANCE = 1e-9;

    private LscpChecker() {}

    /** Whether the certificate proves its bound. */
    public static boolean proves(LscpProblem p, Certificate certificate) {
        if (!certificate.model().equals(MODEL)) {
            throw new IllegalStateException("This is a certificate of another model: " + certificate.model());
        }
        boolean full = p.share() == 1;
        double grain = Lscp.grain(p.cost());
        double budget = certificate.bound() - (grain > 0 ? grain : Amounts.slack(certificate.bound()));
        double fixedCost = 0;
        double needed = p.share() * Amounts.sum(p.weight());
        for (int j = 0; j < p.fixed().length; j++) {
            fixedCost += p.fixed()[j] ? p.cost()[j] : 0;
        }
        if (budget < fixedCost) {
            // The fixed sites alone cost more.
            return certificate.bound() <= fixedCost + TOLERANCE * Math.max(1, fixedCost);
        }
        CoverProblem lower = new CoverProblem(p.cover(), p.weight(), p.cost(), budget, p.fixed(), p.forbidden());
        double bound = CoverChecker.bound(lower, certificate.root(), full);
        if (full) {
            int classes = new CheckerModel(p.cover(), p.weight(), p.cost(), p.fixed(), p.forbidden(), true)
                    .weightOfClass
                    .length;
            return bound < classes;
        }
        return bound < needed - TOLERANCE * Math.max(1, needed);
    }

    /** @throws IllegalStateException when the plan cannot be carried out, or its figures are not those of the problem */
    public static void check(LscpProblem p, Answer answer) {
        AnswerChecks.checkPlan(p.cover(), p.fixed(), p.forbidden(), answer);
        double all = Amounts.sum(p.weight());
        double covered = 0;
        for (int i = 0; i < p.weight().length; i++) {
            covered += answer.servedBy()[i] >= 0 ? p.weight()[i] : 0;
        }
        if (covered < p.share() * all - TOLERANCE * Math.max(1, all)) {
            throw new IllegalStateException(
                    "The plan covers %s of %s; asked is the share %s.".formatted(covered, all, p.share()));
        }
        for (int i = 0; i < p.weight().length; i++) {
            if (p.share() == 1 && p.weight()[i] > 0 && answer.servedBy()[i] < 0) {
                throw new IllegalStateException("Row %d is not covered.".formatted(i));
            }
        }
        double cost =
                Arrays.stream(answer.sites()).mapToDouble(j -> p.cost()[j]).sum();
        AnswerChecks.checkFigure("objective", answer.objective(), cost);
        if (answer.bound() > cost + TOLERANCE * Math.max(1, cost)) {
            throw new IllegalStateException("The plan costs %s; its bound is %s.".formatted(cost, answer.bound()));
        }
        answer.certificate().ifPresent(certificate -> {
            if (!proves(p, certificate)) {
                throw new IllegalStateException("The certificate does not prove %s.".formatted(certificate.bound()));
            }
        });
    }
}
