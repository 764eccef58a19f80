// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hundreds of tiny questions with any combination of goal and rules, each against a look at every plan there is. More with
 * {@code -Dnoaber.questions=N}.
 */
class BruteForceTest {
    private static final int BLOCK = 50;

    static LongStream blocks() {
        return LongStream.range(0, Long.getLong("noaber.questions", 1200) / BLOCK);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void a01_thePlanIsTheBestThereIs(long block) {
        for (long seed = block * BLOCK; seed < (block + 1) * BLOCK; seed++) {
            check(seed);
        }
    }

    private static void check(long seed) {
        Question question = new RandomQuestions(seed).next();
        Plan plan = PlanSolver.solve(question, Optional.empty(), Effort.rounds(100_000));
        BruteForce.Best best = new BruteForce(question).best();
        String story = "seed %d: %s with %s".formatted(seed, question.goal(), question.rules());
        assertThat(plan.shortfall() instanceof Shortfall.Contradiction)
                .as(story)
                .isEqualTo(!best.found());
        if (!best.found()) {
            return;
        }
        assertThat(plan.shortfall() instanceof Shortfall.Unmet).as(story).isEqualTo(best.shortPeople() > 0);
        double slack = 1e-5 * Math.max(1, Math.abs(best.objective()));
        assertThat(plan.objective()).as(story).isEqualTo(best.objective(), within(slack));
        assertThat(plan.bound()).as(story).isEqualTo(best.objective(), within(slack));
        boolean more = new Worth(question.goal()).moreIsBetter();
        double certified = more ? plan.certifiedBound() : -plan.certifiedBound();
        assertThat(certified).as(story).isGreaterThanOrEqualTo((more ? 1 : -1) * best.objective() - slack);
        assertThat(PlanChecker.faults(question, plan)).as(story).isEmpty();
    }
}
