// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.capacitated.CapacitatedOutcome.Infeasible;
import nl.noaber.core.siting.capacitated.CapacitatedOutcome.Served;
import nl.noaber.core.siting.capacitated.CapacitatedOutcome.Undecided;
import nl.noaber.core.siting.capacitated.CapacitatedOutcome.Why;
import org.junit.jupiter.api.Test;

/** Everybody served whole, no hall too full, at the least cost: by hand, by brute force, by published optima. */
class CapacitatedSolverTest {
    private static CapacitatedOutcome solve(CapacitatedProblem problem) {
        return CapacitatedSolver.solve(problem, Effort.rounds(3000));
    }

    private static Answer served(CapacitatedProblem problem, long rounds) {
        return ((Served) CapacitatedSolver.solve(problem, Effort.rounds(rounds))).answer();
    }

    private static double[] row(double... values) {
        return values;
    }

    /** Two halls of 10; A and B need 6 each and both live at the first. One must walk to the second. */
    @Test
    void a01_whoDoesNotFitWalksOn() {
        CapacitatedProblem problem = new CapacitatedProblem(row(6, 6), row(10, 10), row(1, 4, 1, 9), 2);
        Answer answer = served(problem, 100);
        assertThat(answer.servedBy()).containsExactly(1, 0);
        assertThat(answer.objective()).isEqualTo(5);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(CapacitatedChecker.fault(problem, answer)).isEmpty();
    }

    /** 0.1 + 0.2 fits in 0.3, though not in binary. */
    @Test
    void a02_amountsAreAddedAsTheyAreWritten() {
        CapacitatedProblem problem = new CapacitatedProblem(row(0.1, 0.2), row(0.3), row(1, 1), 1);
        assertThat(served(problem, 10).objective()).isEqualTo(2);
        assertThat(CapacitatedChecker.fault(problem, served(problem, 10))).isEmpty();
    }

    /** 30 to be served, the two largest halls hold 12 + 9: short by 9, whatever is opened. */
    @Test
    void a03_tooLittleCapacityIsAnAnswer() {
        double[] near = new double[5 * 3];
        Arrays.setAll(near, k -> k);
        CapacitatedProblem problem = new CapacitatedProblem(row(7, 7, 6, 5, 5), row(12, 9, 8), near, 2);
        Infeasible answer = (Infeasible) solve(problem);
        assertThat(answer.why()).isEqualTo(Why.TOO_LITTLE_CAPACITY);
        assertThat(answer.shortBy()).isEqualTo(9);
        assertThat(answer.best().mostServed()).isEqualTo(21);
        assertThat(answer.best().served()).isEqualTo(new BruteForce(problem).served);
        assertThat(CapacitatedChecker.fault(problem, answer)).isEmpty();
    }

    @Test
    void a04_aClientLargerThanEveryHall() {
        CapacitatedProblem problem = new CapacitatedProblem(row(3, 11), row(10, 10), row(1, 2, 3, 4), 2);
        Infeasible answer = (Infeasible) solve(problem);
        assertThat(answer.why()).isEqualTo(Why.CLIENT_FITS_NOWHERE);
        assertThat(answer.shortBy()).isEqualTo(11);
        assertThat(answer.best().servedBy()).containsExactly(0, -1);
        assertThat(answer.best().cost()).isEqualTo(1);
        assertThat(CapacitatedChecker.fault(problem, answer)).isEmpty();
    }

    /** Three of 6 in two halls of 9: the sum fits, whole clients do not; and the proof can be checked. */
    @Test
    void a05_wholeClientsThatDoNotFit() {
        CapacitatedProblem problem = new CapacitatedProblem(row(6, 6, 6), row(9, 9), row(1, 2, 3, 4, 5, 6), 2);
        Infeasible answer = (Infeasible) solve(problem);
        assertThat(answer.why()).isEqualTo(Why.WHOLE_CLIENTS_DO_NOT_FIT);
        assertThat(answer.best().served()).isEqualTo(12);
        assertThat(answer.best().mostServed()).isEqualTo(12);
        assertThat(CapacitatedChecker.fault(problem, answer)).isEmpty();
    }

    /** Stopped at once there may be no plan and no proof; then it says that it does not know. */
    @Test
    void a06_undecidedIsSaid() {
        SplittableRandom random = new SplittableRandom(3);
        double[] demand = IntStream.range(0, 60)
                .mapToDouble(i -> 340 + random.nextInt(300))
                .toArray();
        double[] capacity = new double[21];
        Arrays.fill(capacity, Math.ceil(Arrays.stream(demand).sum() / 20));
        double[] cost = IntStream.range(0, 60 * 21)
                .mapToDouble(i -> random.nextInt(100))
                .toArray();
        CapacitatedProblem problem = new CapacitatedProblem(demand, capacity, cost, 20);
        Undecided answer = (Undecided) CapacitatedSolver.solve(problem, new Effort(1, () -> true, 1, 1));
        assertThat(answer.best().served()).isLessThan(answer.demand());
    }

    @Test
    void a07_everyTinyProblemAsByBruteForce() {
        SplittableRandom random = new SplittableRandom(11);
        int infeasible = 0;
        for (int k = 0; k < 300; k++) {
            CapacitatedProblem problem = tiny(random, k);
            BruteForce all = new BruteForce(problem);
            switch (solve(problem)) {
                case Served served -> {
                    Answer answer = served.answer();
                    assertThat(answer.objective()).as("problem %d", k).isCloseTo(all.cost, within(1e-9));
                    assertThat(answer.isOptimal()).as("problem %d", k).isTrue();
                    assertThat(CapacitatedChecker.fault(problem, answer)).isEmpty();
                }
                case Infeasible none -> {
                    infeasible++;
                    assertThat(all.cost).as("problem %d", k).isInfinite();
                    assertThat(none.best().served()).as("problem %d", k).isCloseTo(all.served, within(1e-9));
                    assertThat(none.best().mostServed()).isGreaterThanOrEqualTo(all.served - 1e-9);
                    assertThat(CapacitatedChecker.fault(problem, none)).isEmpty();
                }
                case Undecided open -> throw new AssertionError("Problem %d is undecided.".formatted(k));
            }
        }
        assertThat(infeasible).isBetween(20, 250);
    }

    /** Half of them tight; some with pairs out of reach, clients without demand, decimals. */
    private static CapacitatedProblem tiny(SplittableRandom random, int k) {
        int n = 2 + random.nextInt(5);
        int m = 1 + random.nextInt(4);
        int p = 1 + random.nextInt(m);
        double step = k % 3 == 0 ? 0.25 : 1;
        double[] demand = IntStream.range(0, n)
                .mapToDouble(i -> step * random.nextInt(k % 5 == 0 ? 0 : 1, 12))
                .toArray();
        double mean = Arrays.stream(demand).sum() / p;
        double[] capacity = IntStream.range(0, m)
                .mapToDouble(j -> Math.ceil(mean * (k % 2 == 0 ? 1.1 : 1.6) * (0.7 + 0.6 * random.nextDouble())))
                .toArray();
        double[] cost = IntStream.range(0, n * m)
                .mapToDouble(c -> k % 4 == 0 && random.nextInt(6) == 0
                        ? Double.POSITIVE_INFINITY
                        : k % 2 == 0 ? random.nextInt(20) : 20 * random.nextDouble())
                .toArray();
        return new CapacitatedProblem(demand, capacity, cost, p);
    }

    @Test
    void a08_publishedOptimaOfFiftyPoints() {
        for (int k = 1; k <= 10; k++) {
            CapacitatedProblem problem = Published.pmedcap(k);
            Answer answer = served(problem, 60);
            double optimum = Published.optimum("cpmp%02d".formatted(k));
            assertThat(answer.objective()).as("cpmp%02d", k).isEqualTo(optimum);
            assertThat(answer.bound()).as("cpmp%02d", k).isBetween(0.95 * optimum, optimum);
            assertThat(CapacitatedChecker.fault(problem, answer)).isEmpty();
        }
    }

    @Test
    void a09_sjc1IsSolvedWithItsDecimals() {
        CapacitatedProblem problem = Published.sjc("SJC1");
        Answer answer = served(problem, 500);
        assertThat(answer.objective()).isCloseTo(17288.99, within(0.005));
        assertThat(answer.isOptimal()).isTrue();
        assertThat(CapacitatedChecker.fault(problem, answer)).isEmpty();
    }

    @Test
    void b01_moreRoundsAreNeverWorseAndThreadsChangeNothing() {
        CapacitatedProblem problem = Published.pmedcap(20);
        double cost = Double.POSITIVE_INFINITY;
        double bound = 0;
        for (long rounds : new long[] {1, 3, 9}) {
            Answer one = ((Served) CapacitatedSolver.solve(problem, new Effort(rounds, () -> false, 1, 4))).answer();
            Answer two = ((Served) CapacitatedSolver.solve(problem, new Effort(rounds, () -> false, 2, 4))).answer();
            assertThat(two.servedBy()).containsExactly(one.servedBy());
            assertThat(two.bound()).isEqualTo(one.bound());
            assertThat(one.objective()).isLessThanOrEqualTo(cost);
            assertThat(one.bound()).isGreaterThanOrEqualTo(bound);
            assertThat(CapacitatedChecker.fault(problem, one)).isEmpty();
            cost = one.objective();
            bound = one.bound();
        }
    }

    @Test
    void b02_whatIsTamperedWithIsRefused() {
        CapacitatedProblem problem = new CapacitatedProblem(row(6, 6), row(10, 10), row(1, 4, 1, 9), 2);
        Answer good = served(problem, 100);
        assertThat(fault(problem, good, new int[] {0, 0}, 2, good.bound()))
                .contains("Site 0 serves 12.0 and holds 10.0.");
        assertThat(fault(problem, good, good.servedBy(), 4, 4)).contains("The plan costs 5.0, not 4.0.");
        assertThat(fault(problem, good, good.servedBy(), 5, 6)).contains("The bound 6.0 is above the cost 5.0.");
        Answer dearer =
                new Answer(good.sites(), new int[] {0, 1}, 10, 10, Optional.of(bounded(good, 10)), good.rounds());
        assertThat(CapacitatedChecker.fault(problem, dearer).orElseThrow()).contains("is needed");
    }

    private static Certificate bounded(Answer answer, double bound) {
        return new Certificate(
                CapacitatedSolver.MODEL,
                bound,
                answer.certificate().orElseThrow().root());
    }

    private static String fault(CapacitatedProblem problem, Answer good, int[] servedBy, double cost, double bound) {
        Answer changed = new Answer(good.sites(), servedBy, cost, bound, good.certificate(), good.rounds());
        return CapacitatedChecker.fault(problem, changed).orElse("nothing");
    }

    /** A proof that leaves out one half of a case, by closing it with prices of nothing. */
    @Test
    void b03_aProofWithAHoleIsRefused() {
        CapacitatedProblem problem = Published.pmedcap(10);
        Answer good = served(problem, 300);
        Certificate.Case hole = new Certificate.Closed(new double[problem.clients()]);
        Certificate.Case root = good.certificate().orElseThrow().root();
        assertThat(root).isInstanceOf(Certificate.Split.class);
        Certificate.Split split = (Certificate.Split) root;
        for (Certificate.Case holed : new Certificate.Case[] {
            new Certificate.Split(split.site(), hole, split.closed()),
            new Certificate.Split(split.site(), split.open(), hole),
            hole
        }) {
            Certificate certificate = new Certificate(CapacitatedSolver.MODEL, good.bound(), holed);
            Answer bad = new Answer(
                    good.sites(),
                    good.servedBy(),
                    good.objective(),
                    good.bound(),
                    Optional.of(certificate),
                    good.rounds());
            assertThat(CapacitatedChecker.fault(problem, bad).orElse("nothing"))
                    .contains("A closed case has the bound");
        }
    }

    @Test
    void c01_inputThatCannotBe() {
        assertThatThrownBy(() -> new CapacitatedProblem(row(1), row(1), row(1, 2), 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("There are 1 clients and 1 sites, but 2 costs.");
        assertThatThrownBy(() -> new CapacitatedProblem(row(1), row(1), row(1), 2))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new CapacitatedProblem(row(-1), row(1), row(1), 1))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new CapacitatedProblem(row(1), row(1), row(Double.NaN), 1))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> solve(new CapacitatedProblem(row(1 / 3.0), row(1), row(1), 1)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("more than 6 decimals");
    }
}
