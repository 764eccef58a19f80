// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.median.Distances;
import nl.noaber.data.location.LocationFile;
import nl.noaber.data.location.LocationFormat;
import nl.noaber.data.location.LocationProblem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small drawn tables, some with pairs left out: every model against trying all plans. */
class BruteForceTest {
    private static final int PROBLEMS = 60;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(LocateModel.class)
    void a01_everyModelFindsWhatTryingAllPlansFinds(LocateModel model) throws IOException {
        int unserved = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            LocationProblem problem = drawn(seed);
            int p = model.needsP() ? 1 + seed % 3 : 0;
            double radius = model.needsRadius() ? 40 + seed % 60 : Double.NaN;
            unserved += compare(new LocateQuestion(model, problem, p, radius));
        }
        if (model != LocateModel.MCLP) {
            assertThat(unserved)
                    .as("problems that cannot be served are among them")
                    .isBetween(2, PROBLEMS - 20);
        }
    }

    private static double cost(LocateQuestion question, int[] sites) {
        LocationProblem problem = question.problem();
        return switch (question.model()) {
            case P_MEDIAN -> median(problem, sites);
            case P_CENTER -> center(problem, sites);
            case MCLP -> -covered(problem, sites, question.radius());
            case LSCP -> fewest(problem, sites, question.radius());
            case CAPACITATED_P_MEDIAN -> capacitated(problem, sites);
        };
    }

    /** @return 1 when no plan serves everyone */
    private static int compare(LocateQuestion question) {
        String name = question.model() + " of " + question.problem().name();
        int p = question.p();
        double best = IntStream.range(1, 1 << question.problem().sites())
                .filter(set -> p == 0 || Integer.bitCount(set) == p)
                .mapToObj(BruteForceTest::sites)
                .mapToDouble(sites -> cost(question, sites))
                .min()
                .orElseThrow();
        Solving solving = Solving.of(question, Optional.empty());
        Located located = solving.solve(Effort.rounds(100_000));
        if (Double.isInfinite(best)) {
            assertThat(located.shortfall()).hasValueSatisfying(shortfall -> {
                assertThat(shortfall.isProven()).isTrue();
                double most = mostServed(question);
                assertThat(shortfall.served()).as(name).isLessThanOrEqualTo(most);
                assertThat(shortfall.mostServed()).as(name).isBetween(most, shortfall.asked());
            });
            return 1;
        }
        double expected = question.model() == LocateModel.MCLP ? -best : best;
        assertThat(located.shortfall()).as(name).isEmpty();
        assertThat(located.answer().objective()).as(name).isCloseTo(expected, within(1e-9));
        assertThat(located.answer().bound()).isCloseTo(expected, within(1e-6));
        assertThat(located.answer().isOptimal()).isTrue();
        assertThat(solving.faults(located)).isEmpty();
        if (p > 0) {
            assertThat(located.answer().sites()).hasSize(p);
        }
        return 0;
    }

    private static int[] sites(int set) {
        return IntStream.range(0, 31).filter(site -> (set >> site & 1) == 1).toArray();
    }

    private static double nearest(Distances distances, int client, int[] sites) {
        return IntStream.of(sites)
                .mapToDouble(site -> distances.between(client, site))
                .min()
                .orElseThrow();
    }

    private static double median(LocationProblem problem, int[] sites) {
        double sum = 0;
        for (int client = 0; client < problem.clients(); client++) {
            double nearest = nearest(problem.distances(), client, sites);
            sum += Double.isInfinite(nearest) ? nearest : problem.weight()[client] * nearest;
        }
        return sum;
    }

    private static double center(LocationProblem problem, int[] sites) {
        return IntStream.range(0, problem.clients())
                .mapToDouble(client -> nearest(problem.distances(), client, sites))
                .max()
                .orElseThrow();
    }

    private static double covered(LocationProblem problem, int[] sites, double radius) {
        return IntStream.range(0, problem.clients())
                .filter(client -> nearest(problem.distances(), client, sites) <= radius)
                .mapToDouble(client -> problem.weight()[client])
                .sum();
    }

    private static double fewest(LocationProblem problem, int[] sites, double radius) {
        return center(problem, sites) <= radius ? sites.length : Double.POSITIVE_INFINITY;
    }

    private static double capacitated(LocationProblem problem, int[] sites) {
        return serve(problem, sites, room(problem, sites), 0);
    }

    private static double serve(LocationProblem problem, int[] sites, double[] room, int client) {
        if (client == problem.clients()) {
            return 0;
        }
        double best = Double.POSITIVE_INFINITY;
        double demand = problem.demand()[client];
        for (int k = 0; k < sites.length; k++) {
            double distance = problem.distances().between(client, sites[k]);
            if (demand <= room[k] && distance < Double.POSITIVE_INFINITY) {
                room[k] -= demand;
                best = Math.min(best, problem.weight()[client] * distance + serve(problem, sites, room, client + 1));
                room[k] += demand;
            }
        }
        return best;
    }

    /** Demand, or customers, served by the plan that serves most. */
    private static double mostServed(LocateQuestion question) {
        LocationProblem problem = question.problem();
        double radius = question.model().needsRadius() ? question.radius() : Double.MAX_VALUE;
        return IntStream.range(1, 1 << problem.sites())
                .filter(set -> question.p() == 0 || Integer.bitCount(set) == question.p())
                .mapToObj(BruteForceTest::sites)
                .mapToDouble(sites -> question.model() == LocateModel.CAPACITATED_P_MEDIAN
                        ? served(problem, sites, room(problem, sites), 0)
                        : IntStream.range(0, problem.clients())
                                .filter(client -> nearest(problem.distances(), client, sites) <= radius)
                                .count())
                .max()
                .orElseThrow();
    }

    private static double served(LocationProblem problem, int[] sites, double[] room, int client) {
        if (client == problem.clients()) {
            return 0;
        }
        double most = served(problem, sites, room, client + 1);
        double demand = problem.demand()[client];
        for (int k = 0; k < sites.length; k++) {
            if (demand <= room[k] && problem.distances().between(client, sites[k]) < Double.POSITIVE_INFINITY) {
                room[k] -= demand;
                most = Math.max(most, demand + served(problem, sites, room, client + 1));
                room[k] += demand;
            }
        }
        return most;
    }

    private static double[] room(LocationProblem problem, int[] sites) {
        return IntStream.of(sites).mapToDouble(site -> problem.capacity()[site]).toArray();
    }

    private LocationProblem drawn(int seed) throws IOException {
        SplittableRandom chance = new SplittableRandom(seed);
        int clients = 3 + chance.nextInt(6);
        int sites = 3 + chance.nextInt(4);
        StringBuilder instance = new StringBuilder("id,weight,demand,capacity\n");
        StringBuilder distances = new StringBuilder("site,demand,distance\n");
        for (int client = 0; client < clients; client++) {
            instance.append("c%d,%s,%d,\n"
                    .formatted(
                            client,
                            seed % 2 == 0 ? 1 + chance.nextInt(9) : chance.nextInt(90) / 10.0,
                            chance.nextInt(9)));
            for (int site = 0; site < sites; site++) {
                if (seed % 4 < 2 || chance.nextInt(5) > 0) {
                    distances.append(
                            "s%d,c%d,%s\n".formatted(site, client, chance.nextInt(800) / (seed % 3 == 0 ? 8 : 8.0)));
                }
            }
        }
        for (int site = 0; site < sites; site++) {
            instance.append("s%d,,,%d\n".formatted(site, 8 + chance.nextInt(25)));
        }
        return LocationFile.read(
                LocationFormat.CSV,
                Files.writeString(folder.resolve("i%d.csv".formatted(seed)), instance),
                Files.writeString(folder.resolve("d%d.csv".formatted(seed)), distances),
                null);
    }
}
