// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;
import java.util.Optional;
import nl.noaber.core.siting.cover.CoverChecker;
import nl.noaber.core.siting.cover.CoverProblem;
import nl.noaber.core.siting.cover.CoverSolver;
import nl.noaber.core.siting.cover.LscpChecker;
import nl.noaber.core.siting.cover.LscpProblem;
import nl.noaber.core.siting.cover.LscpSolver;
import nl.noaber.core.siting.median.MedianChecker;
import nl.noaber.core.siting.median.MedianProblem;
import nl.noaber.core.siting.median.MedianSolver;

/**
 * A published problem that a question is, and nothing more: its own solver is faster and proves it with its own certificate.
 * Site numbers are those of the question.
 */
sealed interface Published {
    Answer solve(Optional<IntegerProgramSolver> solver, Effort effort);

    /**
     * What the certificate proves, in the unit of the goal.
     *
     * @param faults what is wrong with it is added here
     */
    double proven(Certificate certificate, List<String> faults);

    /** Empty when the question asks more than a published problem has, or leaves a choice that it has not. */
    static Optional<Published> of(Question question, Limits limits) {
        PublishedColumns columns = new PublishedColumns(question, limits);
        if (!columns.isPlain()) {
            return Optional.empty();
        }
        return switch (question.goal()) {
            case Goal.MostPeople most
            when most.backUp() == 0 && most.credit().part().length == 1 -> columns.cover(most.credit());
            case Goal.LeastWalking walking -> columns.median(walking.farMinutes());
            case Goal.LeastCost cost -> columns.lscp();
            default -> Optional.empty();
        };
    }

    /** MCLP. */
    record Mclp(CoverProblem problem) implements Published {
        @Override
        public Answer solve(Optional<IntegerProgramSolver> solver, Effort effort) {
            return CoverSolver.solve(problem, solver, effort);
        }

        @Override
        public double proven(Certificate certificate, List<String> faults) {
            return CoverChecker.bound(problem, certificate);
        }
    }

    /** LSCP, of all or of a share. */
    record Lscp(LscpProblem problem) implements Published {
        @Override
        public Answer solve(Optional<IntegerProgramSolver> solver, Effort effort) {
            return LscpSolver.solve(problem, solver, effort);
        }

        @Override
        public double proven(Certificate certificate, List<String> faults) {
            if (!LscpChecker.proves(problem, certificate)) {
                faults.add("The certificate does not prove %s.".formatted(certificate.bound()));
            }
            return certificate.bound();
        }
    }

    /** The p-median problem. */
    record Median(MedianProblem problem) implements Published {
        @Override
        public Answer solve(Optional<IntegerProgramSolver> solver, Effort effort) {
            return MedianSolver.solve(problem, effort);
        }

        @Override
        public double proven(Certificate certificate, List<String> faults) {
            return MedianChecker.bound(problem, certificate, faults);
        }
    }
}
