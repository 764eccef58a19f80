// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontierTest {
    private static final Goal MOST = new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0);

    @Test
    void a01_eachNextSiteAddsWhatItAdds() {
        DrawnTown town = DrawnTown.drawn("9A..5B..1C");
        Frontier frontier = Frontier.bySites(town.question(MOST), 0, 4, Optional.empty(), Effort.rounds(10_000));
        assertThat(frontier.points()).extracting(Frontier.Point::gain).containsExactly(0.0, 90.0, 50.0, 10.0, 0.0);
        assertThat(frontier.points()).allMatch(Frontier.Point::onEnvelope);
        assertThat(frontier.points()).allMatch(point -> point.plan().isOptimal());
    }

    /** Every point is the optimum on its own, so it does not matter that it began from the one before. */
    @Test
    void a02_asGoodAsEachAlone() {
        for (int seed = 0; seed < 20; seed++) {
            Question question = new RandomQuestions(900 + seed).next().withGoal(MOST);
            Frontier frontier = Frontier.bySites(question, 1, 3, Optional.empty(), Effort.rounds(10_000));
            for (Frontier.Point point : frontier.points()) {
                assertThat(point.plan().openings().size()).isLessThanOrEqualTo((int) point.limit());
                if (point.plan().shortfall().isNone()) {
                    assertThat(point.plan().gap()).isLessThan(1e-6);
                }
            }
        }
    }

    /** Nothing can be bought for 3 euro, and 6 euro do twice what 4 do: the point between lies under the line. */
    @Test
    void a03_byBudget() {
        DrawnTown town = DrawnTown.drawn("5A....5B");
        town.option('A', new Option(0, 1, 4, 99)).option('B', new Option(1, 1, 4, 99));
        Frontier frontier = Frontier.byBudget(
                town.question(MOST), new double[] {0, 3, 4, 7, 8}, Optional.empty(), Effort.rounds(10_000));
        assertThat(frontier.points())
                .extracting(point -> point.plan().objective())
                .containsExactly(0.0, 0.0, 50.0, 50.0, 100.0);
        assertThat(frontier.points())
                .extracting(Frontier.Point::onEnvelope)
                .containsExactly(true, false, true, false, true);
    }
}
