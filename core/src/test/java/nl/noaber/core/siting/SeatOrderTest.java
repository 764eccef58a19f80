// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Seats go to whom is favoured, and nobody is worse off for it in the goal. */
class SeatOrderTest {
    /** A square of 60 and one of 90 share a hall with 100 seats. */
    private static Question hall() {
        DrawnTown town = DrawnTown.drawn("6A9").seats('A', 100).limit(5);
        return town.question(new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0), new Rule.AtMost(1), new Rule.Capacity(1));
    }

    @Test
    void a01_theFavouredAreSeatedFirst() {
        Question question = hall();
        Plan plan = PlanSolver.solve(question, Optional.empty(), Effort.rounds(1000));
        assertThat(seated(SeatOrder.favouring(question, plan, new double[] {0.01, 0}), 2))
                .containsExactly(60, 40);
        assertThat(seated(SeatOrder.favouring(question, plan, new double[] {0, 0.01}), 2))
                .containsExactly(10, 90);
    }

    /** A share of the first square must be seated, whoever is favoured. */
    @Test
    void a02_whatIsAskedIsKept() {
        Question hall = hall();
        List<Rule> rules = List.of(
                new Rule.AtMost(1),
                new Rule.Capacity(1),
                new Rule.Serves("the first square", new boolean[] {true, false}, 0.5));
        Question question = hall.withRules(rules);
        Plan plan = PlanSolver.solve(question, Optional.empty(), Effort.rounds(1000));
        Plan ordered = SeatOrder.favouring(question, plan, new double[] {0, 0.01});
        assertThat(PlanChecker.faults(question, ordered)).isEmpty();
        double[] seated = seated(ordered, 2);
        assertThat(seated[0]).isEqualTo(30, within(1e-4));
        assertThat(seated[0] + seated[1]).isEqualTo(100, within(1e-9));
    }

    /** Of many questions of all kinds: still right by the independent checker, the same objective, the favoured not fewer. */
    @Test
    void b01_theGoalLosesNothing() {
        int ordered = 0;
        for (long seed = 0; seed < 300; seed++) {
            Question question = new RandomQuestions(seed).next();
            Plan plan = PlanSolver.solve(question, Optional.empty(), Effort.rounds(10_000));
            double[] favour = new double[question.needs().size()];
            for (int i = 0; i < favour.length; i += 2) {
                favour[i] = 0.01;
            }
            Plan after = SeatOrder.favouring(question, plan, favour);
            assertThat(PlanChecker.faults(question, after)).as("seed " + seed).isEmpty();
            assertThat(Double.compare(after.objective(), plan.objective())).isZero();
            if (question.rules().stream().anyMatch(Rule.Capacity.class::isInstance)
                    && !plan.openings().isEmpty()) {
                ordered += after.allotments().equals(plan.allotments()) ? 0 : 1;
            }
        }
        assertThat(ordered).as("plans with an order of seats").isGreaterThan(20);
    }

    private static double[] seated(Plan plan, int needs) {
        double[] seated = new double[needs];
        for (int k = 0; k < plan.allotment().size(); k++) {
            seated[plan.allotment().need()[k]] += plan.allotment().people()[k];
        }
        return seated;
    }
}
