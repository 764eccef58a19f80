// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A checker is worth what it refuses. */
class PlanCheckerTest {
    private final DrawnTown town = DrawnTown.drawn("5A4B3").seats('A', 60).seats('B', 60);
    private final Question question =
            town.question(new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0), new Rule.AtMost(1), new Rule.Capacity(1));
    private final Plan plan = PlanSolver.solve(question, Optional.empty(), Effort.rounds(1_000));

    private Plan with(
            List<Opening> openings, double objective, double certified, Certificate certificate, Allotment allotment) {
        return new Plan(
                openings,
                objective,
                plan.bound(),
                plan.proof(),
                certified,
                Optional.of(certificate),
                List.of(allotment),
                plan.rounds(),
                plan.shortfall());
    }

    private List<String> faults(Plan other) {
        return PlanChecker.faults(question, other);
    }

    @Test
    void a01_thePlanItselfIsGood() {
        assertThat(plan.objective()).isEqualTo(60);
        assertThat(faults(plan)).isEmpty();
    }

    @Test
    void a02_aRuleThatIsBroken() {
        List<Opening> two = List.of(new Opening(0, 1), new Opening(1, 1));
        Plan broken = with(two, 60, plan.certifiedBound(), plan.certificate().orElseThrow(), plan.allotment());
        assertThat(faults(broken)).containsExactly("2 sites are open, at most 1 may.");
    }

    @Test
    void a03_anObjectiveThatIsTooGood() {
        Plan broken = with(
                plan.openings(), 61, plan.certifiedBound(), plan.certificate().orElseThrow(), plan.allotment());
        assertThat(faults(broken)).anyMatch(fault -> fault.startsWith("The objective is 60"));
    }

    @Test
    void a04_aFullHall() {
        int option = plan.options()[0];
        Allotment all = new Allotment(new int[] {0, 1}, new int[] {option, option}, new double[] {50, 40});
        Plan broken = with(
                plan.openings(), 90, plan.certifiedBound(), plan.certificate().orElseThrow(), all);
        assertThat(faults(broken)).anyMatch(fault -> fault.contains("is sent 90.0, and takes 60.0"));
    }

    /** A bound that the multipliers do not prove. */
    @Test
    void a05_aCertificateThatLies() {
        Certificate honest = plan.certificate().orElseThrow();
        double[] zero = new double[((Certificate.Closed) honest.root()).multipliers().length];
        Certificate lying = new Certificate(honest.model(), honest.bound(), new Certificate.Closed(zero));
        Plan broken = with(plan.openings(), 60, plan.certifiedBound(), lying, plan.allotment());
        assertThat(faults(broken)).anyMatch(fault -> fault.startsWith("The certificate proves"));
    }
}
