// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Towns so small that the answer is seen, one model a story. */
class PlanSolverTest {
    private static final Goal MOST = new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0);

    private static Plan solve(Question question) {
        Plan plan = PlanSolver.solve(question, Optional.empty(), Effort.rounds(10_000));
        assertThat(PlanChecker.faults(question, plan)).isEmpty();
        return plan;
    }

    private static Plan best(Question question) {
        Plan plan = solve(question);
        assertThat(plan.shortfall().isNone()).isTrue();
        assertThat(plan.isOptimal()).isTrue();
        return plan;
    }

    /** MCLP: the one site that has most people within two minutes. */
    @Test
    void a01_theMostPeople() {
        DrawnTown town = DrawnTown.drawn("A5.1B9.C").limit(2);
        Plan plan = best(town.question(MOST, new Rule.AtMost(1)));
        assertThat(town.open(plan)).isEqualTo("B");
        assertThat(plan.objective()).isEqualTo(100);
    }

    /** Greedy begins with B (80) and comes to 110; an interchange finds A and C. Nothing is proven. */
    @Test
    void a10_aGoodPlanAtOnce() {
        DrawnTown town = DrawnTown.drawn("3A4B4C3").limit(1);
        Plan two = PlanSolver.quick(town.question(MOST, new Rule.AtMost(2)));
        assertThat(town.open(two)).isEqualTo("AC");
        assertThat(two.objective()).isEqualTo(140);
        assertThat(two.proof()).isEqualTo(Proof.NONE);
        assertThat(two.bound()).isNaN();
        assertThat(two.isOptimal()).isFalse();
        DrawnTown small = DrawnTown.drawn("3A4B").limit(1);
        assertThat(small.open(PlanSolver.quick(small.question(MOST, new Rule.AtMost(2)))))
                .as("B would bring nothing")
                .isEqualTo("A");
        Plan stays = PlanSolver.quick(town.question(MOST, new Rule.AtMost(2), new Rule.Stays(town.site('B'), 1)));
        assertThat(town.open(stays)).contains("B");
        assertThat(stays.objective()).isEqualTo(110);
        Rule forbidden = new Rule.Forbidden(town.site('A'));
        assertThat(town.open(PlanSolver.quick(town.question(MOST, new Rule.AtMost(1), forbidden))))
                .isEqualTo("B");
        assertThat(PlanSolver.quick(town.question(MOST, new Rule.AtMost(0), new Rule.Stays(0, 1)))
                        .shortfall())
                .isInstanceOf(Shortfall.Contradiction.class);
    }

    /** LSCP: two sites are enough for everyone, one is not. */
    @Test
    void a02_theFewestSitesForEveryone() {
        DrawnTown town = DrawnTown.drawn("A5.1B9.C").limit(2);
        Plan plan = best(town.question(new Goal.LeastCost(), new Rule.Serves("everyone", town.all(), 1)));
        assertThat(town.open(plan)).isEqualTo("AB");
        assertThat(plan.objective()).isEqualTo(2);
    }

    /** p-median: 50 x 3 + 10 x 1 + 90 x 1. */
    @Test
    void a03_theLeastWalking() {
        DrawnTown town = DrawnTown.drawn("A5.1B9.C");
        Plan plan = best(town.question(new Goal.LeastWalking(60), new Rule.AtMost(1)));
        assertThat(town.open(plan)).isEqualTo("B");
        assertThat(plan.objective()).isEqualTo(250);
    }

    /** p-center: from B nobody walks more than three minutes. */
    @Test
    void a04_theShortestLongestWalk() {
        DrawnTown town = DrawnTown.drawn("A5.1B9.C");
        Plan plan = best(town.question(new Goal.ShortestFarthest(), new Rule.AtMost(1)));
        assertThat(town.open(plan)).isEqualTo("B");
        assertThat(plan.objective()).isEqualTo(3);
    }

    /** Two halls of 40 for 60 people: a square is split. */
    @Test
    void a05_nobodyIsSentToAFullHall() {
        DrawnTown town = DrawnTown.drawn("A6..B").seats('A', 40).seats('B', 40);
        Question question = town.question(new Goal.LeastWalking(60), new Rule.Capacity(1));
        Plan plan = best(question);
        assertThat(plan.allotment().people()).containsExactly(40, 20);
        assertThat(plan.objective()).isEqualTo(40 * 1 + 20 * 3);
        assertThat(Figures.of(new Valuation(question), plan.options()).load()).containsExactly(40, 20);
    }

    /** More people than seats is an answer: how many are left, and how many seats would do. */
    @Test
    void a06_demandAboveCapacityIsAnAnswer() {
        DrawnTown town = DrawnTown.drawn("A9").seats('A', 40);
        Plan plan = solve(town.question(
                new Goal.LeastWalking(60), new Rule.Capacity(1), new Rule.Reaches("everyone", town.all())));
        Shortfall.Unmet unmet = (Shortfall.Unmet) plan.shortfall();
        assertThat(unmet.by()).isEqualTo(50, within(1e-6));
        assertThat(unmet.proven()).isTrue();
        assertThat(unmet.remedies()).hasSize(1);
        assertThat(unmet.remedies().getFirst().kind()).isEqualTo(Remedy.Kind.EXTRA_SEATS);
        assertThat(unmet.remedies().getFirst().value()).isEqualTo(50, within(1e-6));
        assertThat(plan.allotment().people()).containsExactly(40);
    }

    /** BACOP: everyone is served by AB and by BC; AB also gives the larger square a second door. */
    @Test
    void a07_backUp() {
        DrawnTown town = DrawnTown.drawn("A5B4C");
        Plan plan = best(town.question(new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0.5), new Rule.AtMost(2)));
        assertThat(town.open(plan)).isEqualTo("AB");
        assertThat(plan.objective()).isEqualTo(90 + 25);
    }

    /** Gradual cover: at twice the limit a person counts for half. */
    @Test
    void a08_gradualCover() {
        DrawnTown town = DrawnTown.drawn("A.4.B6");
        Credit half = new Credit(new double[] {1, 2}, new double[] {1, 0.5});
        Plan plan = best(town.question(new Goal.MostPeople(half, 0), new Rule.AtMost(1)));
        assertThat(town.open(plan)).isEqualTo("B");
        assertThat(plan.objective()).isEqualTo(60 + 20);
    }

    /** A full point also gives water; a water point gives no more than that. */
    @Test
    void a09_aHigherTierServesTheLower() {
        DrawnTown town = DrawnTown.drawn("A5B5").services(1, 2);
        for (char letter : new char[] {'A', 'B'}) {
            int site = town.site(letter);
            town.option(letter, new Option(site, 1, 1, 999), new Option(site, 2, 3, 999));
        }
        Plan water = best(town.question(MOST, new Rule.Budget(2)));
        assertThat(town.open(water)).isEqualTo("B");
        assertThat(water.objective()).isEqualTo(100);
        Plan full = best(town.question(MOST, new Rule.Budget(3)));
        assertThat(town.open(full)).isEqualTo("B");
        assertThat(full.objective()).isEqualTo(200);
        Plan noneFull = best(town.question(MOST, new Rule.AtMostOfTier(2, 0)));
        assertThat(noneFull.objective()).isEqualTo(100);
    }

    @Test
    void a10_rulesThatContradictAreAnAnswer() {
        DrawnTown town = DrawnTown.drawn("A5B5C");
        Plan both = solve(town.question(MOST, new Rule.Stays(0, 1), new Rule.Forbidden(0)));
        assertThat(((Shortfall.Contradiction) both.shortfall()).rules()).hasSize(2);
        Plan many = solve(town.question(MOST, new Rule.Stays(0, 1), new Rule.Stays(1, 1), new Rule.AtMost(1)));
        Shortfall.Contradiction contradiction = (Shortfall.Contradiction) many.shortfall();
        assertThat(contradiction.by()).isEqualTo(1);
        assertThat(contradiction.unit()).isEqualTo(Shortfall.Unit.POINTS);
        assertThat(contradiction.fact()).isEqualTo("2 sites stay, but at most 1 may be open.");
        Plan dear = solve(town.question(MOST, new Rule.Stays(0, 1), new Rule.Budget(0.25)));
        assertThat(((Shortfall.Contradiction) dear.shortfall()).by()).isEqualTo(0.75);
    }

    /** The best single site is B, but then the best two are out of reach: A or C opens first. */
    @Test
    void a11_theFirstOnesArePartOfTheRest() {
        DrawnTown town = DrawnTown.drawn("4A5B5C4");
        assertThat(town.open(best(town.question(MOST, new Rule.AtMost(1))))).isEqualTo("B");
        Plan plan = best(town.question(MOST, new Rule.Phases(new int[] {1, 2}, new double[] {1, 1})));
        assertThat(town.open(plan)).isEqualTo("AC");
        assertThat(town.opensIn(plan, 1)).hasSize(1);
        assertThat(plan.objective()).isEqualTo(90 + 180);
        Plan hasty = best(town.question(MOST, new Rule.Phases(new int[] {1, 2}, new double[] {9, 1})));
        assertThat(town.opensIn(hasty, 1)).isEqualTo("B");
    }

    /** Least cost knows no phases of its own; the order is by who is served first. */
    @Test
    void a12_aCheapPlanOpensItsBestSiteFirst() {
        DrawnTown town = DrawnTown.drawn("A2......B9");
        Plan plan = best(town.question(
                new Goal.LeastCost(),
                new Rule.Serves("everyone", town.all(), 1),
                new Rule.Phases(new int[] {1, 2}, new double[] {1, 1})));
        assertThat(town.opensIn(plan, 1)).isEqualTo("B");
        assertThat(town.opensIn(plan, 2)).isEqualTo("A");
        assertThat(plan.allotments()).hasSize(2);
    }

    /** Without a rule the village of ten is left out. */
    @Test
    void a13_theWorstOffAreServed() {
        DrawnTown town = DrawnTown.drawn("9A9......B1");
        assertThat(town.open(best(town.question(MOST, new Rule.AtMost(1))))).isEqualTo("A");
        Plan fair = best(town.question(MOST, new Rule.AtMost(1), new Rule.Serves("village", town.marked(10), 1)));
        assertThat(town.open(fair)).isEqualTo("B");
    }

    /** One site cannot serve half of each; two can, and that is said. */
    @Test
    void a14_whatWouldBeEnoughIsSaid() {
        DrawnTown town = DrawnTown.drawn("9A9......B1");
        Plan plan = solve(town.question(
                MOST,
                new Rule.AtMost(1),
                new Rule.Budget(1),
                new Rule.Serves("town", town.marked(90), 0.5),
                new Rule.Serves("village", town.marked(10), 1)));
        Shortfall.Unmet unmet = (Shortfall.Unmet) plan.shortfall();
        assertThat(unmet.by()).isEqualTo(10);
        assertThat(((Rule.Serves) unmet.rule().orElseThrow()).name()).isEqualTo("village");
        assertThat(unmet.remedies()).isEmpty();
        Plan byNumber = solve(town.question(
                MOST,
                new Rule.AtMost(1),
                new Rule.Serves("town", town.marked(90), 0.5),
                new Rule.Serves("village", town.marked(10), 1)));
        assertThat(((Shortfall.Unmet) byNumber.shortfall()).remedies())
                .containsExactly(new Remedy(Remedy.Kind.SITES, 2, true));
    }

    /** A is best on average, but stands in the water when it matters. */
    @Test
    void a15_theWorstCase() {
        DrawnTown town = DrawnTown.drawn("1A9B").flood("A", 0.95, 0.05);
        assertThat(town.open(best(town.question(MOST, new Rule.AtMost(1))))).isEqualTo("A");
        Plan safe = best(town.question(new Goal.WorstCase(MOST), new Rule.AtMost(1)));
        assertThat(town.open(safe)).isEqualTo("B");
        assertThat(safe.objective()).isEqualTo(0.9, within(1e-12));
    }

    /** Nothing to do, nobody there, nothing may open: still answers. */
    @Test
    void a16_emptyQuestions() {
        DrawnTown town = DrawnTown.drawn("A.B");
        assertThat(best(town.question(MOST)).objective()).isEqualTo(0);
        assertThat(best(town.question(new Goal.ShortestFarthest())).objective()).isEqualTo(0);
        DrawnTown shut = DrawnTown.drawn("A5");
        Plan plan = best(shut.question(MOST, new Rule.Forbidden(0)));
        assertThat(plan.openings()).isEmpty();
        assertThat(plan.objective()).isEqualTo(0);
    }

    /** More rounds never give a worse plan, and other threads give the same. */
    @Test
    void a17_neverWorseAndAlwaysTheSame() {
        Question question = InventedTown.of(60, 12, 1, MOST, List.of(new Rule.AtMost(4), new Rule.Capacity(2)), 3);
        double before = 0;
        for (long rounds : new long[] {1, 5, 50, 500, 5_000}) {
            Plan plan = PlanSolver.solve(question, Optional.empty(), Effort.rounds(rounds));
            Plan again = PlanSolver.solve(question, Optional.empty(), new Effort(rounds, () -> false, 4, 9));
            assertThat(plan.objective()).isGreaterThanOrEqualTo(before);
            assertThat(plan.bound()).isGreaterThanOrEqualTo(plan.objective());
            assertThat(again.openings()).isEqualTo(plan.openings());
            assertThat(again.bound()).isEqualTo(plan.bound());
            before = plan.objective();
        }
    }

    /** A published problem keeps its own certificate, which the checker takes up; near enough is never farther than asked. */
    @Test
    void a18_aPublishedProblemGoesToItsOwnSolver() {
        Question question = InventedTown.of(300, 40, 1, MOST, List.of(new Rule.AtMost(6), new Rule.Stays(3, 2)), 5);
        Plan best = best(question);
        assertThat(best.certificate().orElseThrow().model()).isEqualTo("mclp");
        assertThat(best.isOptimal()).isTrue();
        Plan near = PlanSolver.solve(
                question, Optional.empty(), Effort.rounds(100_000).withGap(0.05));
        assertThat(near.gap()).isLessThanOrEqualTo(0.05);
        assertThat(near.rounds()).isLessThanOrEqualTo(best.rounds());
        assertThat(near.bound()).isGreaterThanOrEqualTo(best.objective());
        assertThat(PlanChecker.faults(question, near)).isEmpty();
        Certificate other = new Certificate(
                "mclp", best.objective() / 2, best.certificate().orElseThrow().root());
        Plan wrong = new Plan(
                best.openings(),
                best.objective(),
                best.bound(),
                best.proof(),
                best.objective() / 2,
                Optional.of(other),
                best.allotments(),
                best.rounds(),
                best.shortfall());
        assertThat(PlanChecker.faults(question, wrong)).isNotEmpty();
    }

    /** Under capacity the swaps that the prices point at end near the bound, without a solver of programs. */
    @Test
    void a19_seatsForALeastWalk() {
        Question question = InventedTown.of(
                300, 40, 1, new Goal.LeastWalking(45), List.of(new Rule.AtMost(6), new Rule.Capacity(2)), 5);
        Plan plan = PlanSolver.solve(question, Optional.empty(), Effort.rounds(2_000));
        assertThat(plan.gap()).isLessThan(0.02);
        assertThat(PlanChecker.faults(question, plan)).isEmpty();
    }

    /** Stopped before it began there is still a bound. */
    @Test
    void a20_stoppedAtOnce() {
        boolean[] all = new boolean[600];
        java.util.Arrays.fill(all, true);
        Question question = InventedTown.of(
                300, 40, 1, new Goal.LeastCost(), List.of(new Rule.Serves("all", all, 0.4), new Rule.Capacity(2)), 5);
        Plan plan = PlanSolver.solve(question, Optional.empty(), new Effort(1, () -> true, 1, 1));
        assertThat(plan.bound()).isBetween(0.0, plan.objective());
        assertThat(PlanChecker.faults(question, plan)).isEmpty();
    }
}
