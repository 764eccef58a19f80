// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.noaber.core.siting.Credit;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.Goal;
import nl.noaber.core.siting.Needs;
import nl.noaber.core.siting.Option;
import nl.noaber.core.siting.Plan;
import nl.noaber.core.siting.PlanChecker;
import nl.noaber.core.siting.PlanSolver;
import nl.noaber.core.siting.Question;
import nl.noaber.core.siting.Reach;
import nl.noaber.core.siting.Rule;
import nl.noaber.core.siting.Shortfall;
import org.junit.jupiter.api.Test;

/** Plans by HiGHS and by our own branch and bound: the same values, and the checker agrees. */
class PlansByHighsTest {
    private static final int SITES = 7;
    private static final int NEEDS = 18;

    private static Question question(Goal goal, Rule... rules) {
        SplittableRandom chance = new SplittableRandom(8);
        List<Option> options = new ArrayList<>();
        List<int[]> pairs = new ArrayList<>();
        int[] start = new int[SITES + 1];
        for (int s = 0; s < SITES; s++) {
            options.add(new Option(s, 1, 2 + chance.nextInt(3), 25 + chance.nextInt(20)));
            for (int i = 0; i < NEEDS; i++) {
                if (chance.nextInt(2) == 0) {
                    pairs.add(new int[] {i, 1 + chance.nextInt(25)});
                }
            }
            start[s + 1] = pairs.size();
        }
        int[] place = new int[NEEDS];
        double[] people = new double[NEEDS];
        double[] one = new double[NEEDS];
        double[] limit = new double[NEEDS];
        int[] service = new int[NEEDS];
        for (int i = 0; i < NEEDS; i++) {
            place[i] = i;
            people[i] = 3 + chance.nextInt(9);
            one[i] = 1;
            limit[i] = 15;
            service[i] = 1;
        }
        Needs needs = new Needs(place, new int[NEEDS], service, new int[NEEDS], people, one, one, limit);
        float[] minutes = new float[pairs.size()];
        for (int p = 0; p < minutes.length; p++) {
            minutes[p] = pairs.get(p)[1];
        }
        Reach reach = new Reach(start, pairs.stream().mapToInt(p -> p[0]).toArray(), minutes);
        return new Question(SITES, options, needs, reach, goal, List.of(rules));
    }

    private static Plan same(Question question) {
        Effort effort = Effort.rounds(100_000);
        Plan own = PlanSolver.solve(question, Optional.empty(), effort);
        Plan highs = PlanSolver.solve(question, Optional.of(new HighsProcess()), effort);
        assertThat(highs.objective()).isEqualTo(own.objective(), within(1e-5 * Math.abs(own.objective())));
        assertThat(highs.bound()).isEqualTo(own.bound(), within(1e-5 * Math.abs(own.bound())));
        assertThat(highs.shortfall().getClass()).isEqualTo(own.shortfall().getClass());
        assertThat(PlanChecker.faults(question, highs)).isEmpty();
        assertThat(PlanChecker.faults(question, own)).isEmpty();
        return highs;
    }

    @Test
    void a01_seatsAndPhases() {
        Goal most = new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0.3);
        Plan plan = same(question(
                most,
                new Rule.Capacity(1),
                new Rule.Phases(new int[] {2, 4}, new double[] {1, 2}),
                new Rule.Budget(11)));
        assertThat(plan.shortfall().isNone()).isTrue();
        assertThat(plan.phases()).isEqualTo(2);
    }

    @Test
    void a02_leastCost() {
        boolean[] all = new boolean[NEEDS];
        Arrays.fill(all, true);
        same(question(new Goal.LeastCost(), new Rule.Serves("most", all, 0.7), new Rule.Capacity(1)));
    }

    /** One site cannot reach everyone; both solvers say so, and by how many. */
    @Test
    void a03_whatCannotBe() {
        boolean[] all = new boolean[NEEDS];
        Arrays.fill(all, true);
        Plan plan = same(question(
                new Goal.LeastWalking(30),
                new Rule.AtMost(1),
                new Rule.Reaches("everyone", all),
                new Rule.Capacity(1)));
        assertThat(((Shortfall.Unmet) plan.shortfall()).proven()).isTrue();
    }
}
