// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Effort;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;

/** The shortest longest walk: by hand, by brute force, by published optima. */
class CenterSolverTest {
    private static final double FAR = Double.POSITIVE_INFINITY;

    private static Answer solve(CenterProblem problem) {
        return CenterSolver.solve(problem, Effort.rounds(5000));
    }

    /** A line of houses at 0, 1, 2 and 10: one point at 2 gives 8, two give 1. */
    @Test
    void a01_housesOnALine() {
        double[] at = {0, 1, 2, 10};
        double[] distance = new double[16];
        Arrays.setAll(distance, k -> Math.abs(at[k / 4] - at[k % 4]));
        Answer one = solve(new CenterProblem(4, 4, distance, 1));
        assertThat(one.objective()).isEqualTo(8);
        assertThat(one.sites()).containsExactly(2);
        Answer two = solve(new CenterProblem(4, 4, distance, 2));
        assertThat(two.objective()).isEqualTo(1);
        assertThat(two.sites()).containsExactly(1, 3);
        assertThat(two.servedBy()).containsExactly(1, 1, 1, 3);
        assertThat(two.isOptimal()).isTrue();
    }

    /** Two islands and one point: somebody is out of reach, and that is proven. */
    @Test
    void a02_outOfReachIsInfinitelyFar() {
        CenterProblem problem = new CenterProblem(2, 2, new double[] {0, FAR, FAR, 0}, 1);
        Answer answer = solve(problem);
        assertThat(answer.objective()).isInfinite();
        assertThat(answer.bound()).isInfinite();
        assertThat(answer.servedBy()).containsExactlyInAnyOrder(-1, answer.sites()[0]);
        assertThat(CenterChecker.fault(problem, answer)).isEmpty();
    }

    @Test
    void a03_everySmallProblemAsByBruteForce() {
        SplittableRandom random = new SplittableRandom(5);
        for (int k = 0; k < 400; k++) {
            CenterProblem problem = small(random, k);
            Answer answer = solve(problem);
            assertThat(answer.objective()).as("problem %d", k).isEqualTo(best(problem));
            assertThat(answer.bound()).as("problem %d", k).isEqualTo(answer.objective());
            assertThat(CenterChecker.fault(problem, answer)).as("problem %d", k).isEmpty();
        }
    }

    private static CenterProblem small(SplittableRandom random, int k) {
        int n = 1 + random.nextInt(14);
        int m = 1 + random.nextInt(10);
        int p = 1 + random.nextInt(m);
        double[] distance = IntStream.range(0, n * m)
                .mapToDouble(c -> k % 4 == 0 && random.nextInt(4) == 0
                        ? FAR
                        : k % 2 == 0 ? random.nextInt(12) : random.nextDouble())
                .toArray();
        return new CenterProblem(n, m, distance, p);
    }

    private static double best(CenterProblem problem) {
        double best = FAR;
        for (int set = 0; set < 1 << problem.sites(); set++) {
            if (Integer.bitCount(set) == problem.p()) {
                double longest = 0;
                for (int i = 0; i < problem.clients(); i++) {
                    double nearest = FAR;
                    for (int j = 0; j < problem.sites(); j++) {
                        nearest = (set >> j & 1) == 1 ? Math.min(nearest, problem.distance(i, j)) : nearest;
                    }
                    longest = Math.max(longest, nearest);
                }
                best = Math.min(best, longest);
            }
        }
        return best;
    }

    /** Points in a square: here bounds do not suffice and cases are gone through. */
    @Test
    void a04_proofsWithCasesHold() {
        SplittableRandom random = new SplittableRandom(2);
        int splits = 0;
        for (int p = 14; p <= 18; p++) {
            CenterProblem problem = square(random, 250, p);
            Answer answer = CenterSolver.solve(problem, Effort.rounds(1500));
            assertThat(CenterChecker.fault(problem, answer)).isEmpty();
            Certificate.Case root = answer.certificate().orElseThrow().root();
            if (root instanceof Certificate.Split split) {
                splits++;
                assertHoleIsSeen(problem, answer, split);
            }
        }
        assertThat(splits).isPositive();
    }

    private static CenterProblem square(SplittableRandom random, int n, int p) {
        double[] x =
                IntStream.range(0, n).mapToDouble(i -> random.nextInt(1000)).toArray();
        double[] y =
                IntStream.range(0, n).mapToDouble(i -> random.nextInt(1000)).toArray();
        double[] distance = new double[n * n];
        Arrays.setAll(distance, k -> Math.hypot(x[k / n] - x[k % n], y[k / n] - y[k % n]));
        return new CenterProblem(n, n, distance, p);
    }

    private static void assertHoleIsSeen(CenterProblem problem, Answer good, Certificate.Split split) {
        Certificate.Case hole = new Certificate.Closed(new double[problem.clients()]);
        for (Certificate.Case root : List.of(hole, new Certificate.Split(split.site(), hole, split.closed()))) {
            Certificate certificate = new Certificate(CenterSolver.MODEL, good.bound(), root);
            Answer bad = new Answer(
                    good.sites(),
                    good.servedBy(),
                    good.objective(),
                    good.bound(),
                    Optional.of(certificate),
                    good.rounds());
            assertThat(CenterChecker.fault(problem, bad).orElse("nothing")).contains("In a closed case");
        }
    }

    @Test
    void a05_publishedOptimaOfPmed() throws IOException {
        for (String line : Files.readAllLines(RealData.need("location/pmed/p-center-optima.txt"))) {
            String name = line.split(" ")[0];
            CenterProblem problem = pmed(name);
            Answer answer = solve(problem);
            assertThat(answer.objective()).as(name).isEqualTo(Double.parseDouble(line.split(" ")[1]));
            assertThat(answer.isOptimal()).as(name).isTrue();
            assertThat(CenterChecker.fault(problem, answer)).as(name).isEmpty();
        }
    }

    /** Of a repeated edge the last length counts; then all shortest ways. */
    private static CenterProblem pmed(String name) throws IOException {
        StringTokenizer words = new StringTokenizer(Files.readString(RealData.need("location/pmed/" + name + ".txt")));
        int n = Integer.parseInt(words.nextToken());
        int edges = Integer.parseInt(words.nextToken());
        int p = Integer.parseInt(words.nextToken());
        double[] d = new double[n * n];
        Arrays.setAll(d, k -> k / n == k % n ? 0 : FAR);
        for (int e = 0; e < edges; e++) {
            int a = Integer.parseInt(words.nextToken()) - 1;
            int b = Integer.parseInt(words.nextToken()) - 1;
            d[a * n + b] = Double.parseDouble(words.nextToken());
            d[b * n + a] = d[a * n + b];
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    d[i * n + j] = Math.min(d[i * n + j], d[i * n + k] + d[k * n + j]);
                }
            }
        }
        return new CenterProblem(n, n, d, p);
    }

    @Test
    void b01_moreRoundsAreNeverWorseAndThreadsChangeNothing() {
        CenterProblem problem = square(new SplittableRandom(9), 200, 14);
        List<Double> objectives = new ArrayList<>();
        List<Double> bounds = new ArrayList<>();
        for (long rounds : new long[] {1, 3, 10, 40, 200}) {
            Answer one = CenterSolver.solve(problem, new Effort(rounds, () -> false, 1, 4));
            Answer two = CenterSolver.solve(problem, new Effort(rounds, () -> false, 2, 4));
            assertThat(two.sites()).containsExactly(one.sites());
            assertThat(two.bound()).isEqualTo(one.bound());
            assertThat(CenterChecker.fault(problem, one)).isEmpty();
            objectives.add(-one.objective());
            bounds.add(one.bound());
        }
        assertThat(objectives).isSorted();
        assertThat(bounds).isSorted();
    }

    @Test
    void b02_whatIsTamperedWithIsRefused() {
        CenterProblem problem = square(new SplittableRandom(1), 40, 5);
        Answer good = solve(problem);
        int[] others = good.servedBy().clone();
        others[0] = good.sites()[0] == others[0] ? good.sites()[1] : good.sites()[0];
        Answer walksFurther = new Answer(good.sites(), others, good.objective(), good.bound(), good.certificate(), 1);
        assertThat(CenterChecker.fault(problem, walksFurther).orElseThrow()).contains("Client 0 is served by");
        Answer nearer = new Answer(good.sites(), good.servedBy(), good.objective() - 1, 0, good.certificate(), 1);
        assertThat(CenterChecker.fault(problem, nearer).orElseThrow()).contains("The longest distance is");
        Answer unproven =
                new Answer(good.sites(), good.servedBy(), good.objective(), good.bound(), Optional.empty(), 1);
        assertThat(CenterChecker.fault(problem, unproven)).contains("There is no certificate.");
    }

    @Test
    void c01_inputThatCannotBe() {
        assertThatThrownBy(() -> new CenterProblem(2, 1, new double[] {1}, 1)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new CenterProblem(1, 1, new double[] {1}, 2)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new CenterProblem(1, 1, new double[] {Double.NaN}, 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("The distance of client 1 to site 1 is NaN.");
    }
}
