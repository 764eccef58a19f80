// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import nl.noaber.core.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WalksTest {
    @Test
    void a01_alongOneStreetTheLengthsAddUp() {
        assertThat(Town.drawn("A---B---C", 40).metres('A', 'C', Walker.FIT)).isEqualTo(320);
    }

    @Test
    void a02_aChainWithoutAChoiceIsOneEdge() {
        StreetGraph graph = Town.drawn("A---B---C---D", 40).graph();
        assertThat(graph.edges()).isEqualTo(1);
        assertThat(graph.nodes()).isEqualTo(2);
        assertThat(graph.millimetres(0)).isEqualTo(480_000);
    }

    /** B03: a town cut by water is reached over the bridge, or not at all. */
    @Test
    void b03_whenTheBridgeIsOutTheOtherBankIsOutOfReach() {
        Town town = Town.drawn("A---B===C---D", 40);
        assertThat(town.reach('A', 500)).isEqualTo("ABCD");
        assertThat(town.without("B-C").reach('A', 500)).isEqualTo("AB");
    }

    @Test
    void b04_aWheelchairTakesNoStairsNoSandAndNoKerb() {
        for (String way : List.of("A---B###C---D", "A---B:::C---D", "A---B!!!C---D")) {
            assertThat(Town.drawn(way, 40).metres('A', 'D', Walker.FIT)).isEqualTo(480);
            assertThat(Town.drawn(way, 40).metres('A', 'D', Walker.WHEELCHAIR)).isNaN();
        }
    }

    @Test
    void b05_aFerryCountsItsLengthUnlessItDoesNotSail() {
        Town town = Town.drawn("A---B~~~C---D", 40);
        assertThat(town.metres('A', 'D', Walker.SLOW)).isEqualTo(480);
        assertThat(town.metres('A', 'D', Walker.SLOW.withoutFerries())).isNaN();
        assertThat(Walker.SLOW.walkMinutes(480)).isEqualTo(9.6, within(1e-12));
    }

    @Test
    void b06_aPlaceSnapsToTheMiddleOfASegmentNotToItsEnd() {
        StreetGraph graph = Town.drawn("A-B", 100).graph();
        double middle = (graph.place(0).lon() + graph.place(1).lon()) / 2;
        Snap snap =
                new Snapper(graph, Walker.FIT).find(middle, Town.LAT + 0.0001).orElseThrow();
        assertThat(snap.alongMillimetres()).isCloseTo(100_000, within(20));
        assertThat(snap.metres()).isCloseTo(11.12, within(0.01));
    }

    @Test
    void b07_aPlaceOutsideTheStreetFileHasNoSnap() {
        assertThat(new Snapper(Town.drawn("A-B", 100).graph(), Walker.FIT).find(4.9, 52.4))
                .isEmpty();
    }

    @Test
    void b08_anIslandIsDroppedAndCountedUnlessAnAddressNeedsIt() {
        StreetGraph graph = Town.drawn("A-B-C-D-E-F          Y-Z", 100).graph();
        Islands none = Islands.drop(graph, List.of(), 3);
        assertThat(none.dropped()).isEqualTo(1);
        assertThat(none.droppedNodes()).isEqualTo(2);
        assertThat(none.droppedMetres()).isEqualTo(200);
        assertThat(none.graph().edges()).isEqualTo(1);
        Islands kept = Islands.drop(graph, List.of(graph.place(0), graph.place(graph.nodes() - 1), graph.place(1)), 3);
        assertThat(kept.dropped()).isZero();
        assertThat(kept.keptForAddresses()).isEqualTo(1);
    }

    /** A home beside B-C, which only stairs join to the rest: the street beyond them lies 40 or 80 m off. */
    @Test
    void b09_aWheelchairIsPutPastACutOffStreetWhenTheMainlandIsAtMostFiftyMetresFarther() {
        for (int step : List.of(20, 40)) {
            StreetGraph graph = Town.drawn("B-C#D-E-F", step).graph();
            double metresEast = 2 * step;
            LonLat home = new LonLat(
                    5.9 + Math.toDegrees(metresEast / 6_371_000 / Math.cos(Math.toRadians(Town.LAT))), Town.LAT);
            MainlandSnapper.Found fit =
                    new MainlandSnapper(graph, Walker.FIT).find(home).orElseThrow();
            assertThat(fit.moved() || fit.cutOff()).isFalse();
            MainlandSnapper.Found wheelchair =
                    new MainlandSnapper(graph, Walker.WHEELCHAIR).find(home).orElseThrow();
            assertThat(wheelchair.moved()).isEqualTo(step == 20);
            assertThat(wheelchair.cutOff()).isEqualTo(step == 40);
            assertThat(wheelchair.snap().metres()).isCloseTo(step == 20 ? 40 : 0, within(0.1));
        }
    }

    /** C01: in random towns every distance equals that of a plain Dijkstra on the streets as they were read. */
    @Test
    void c01_compressedEqualsPlain() {
        for (int seed = 0; seed < 40; seed++) {
            Streets streets = randomTown(new Random(seed));
            Contraction.Contracted contracted = Contraction.of(streets);
            List<@Nullable Snap> places = new ArrayList<>();
            for (int n = 0; n < streets.nodes(); n++) {
                places.add(
                        contracted.edgeOfNode()[n] < 0
                                ? null
                                : new Snap(
                                        contracted.edgeOfNode()[n],
                                        contracted.alongMillimetres()[n],
                                        0,
                                        contracted.graph().place(0)));
            }
            int limit = seed % 2 == 0 ? 60_000 : Integer.MAX_VALUE - 1;
            List<Reached> one = new Walks(contracted.graph(), Walker.FIT).distances(places, places, limit / 1000.0, 1);
            List<Reached> four = new Walks(contracted.graph(), Walker.FIT).distances(places, places, limit / 1000.0, 4);
            for (int n = 0; n < streets.nodes(); n++) {
                int[] plain = dijkstra(streets, n);
                int[] ours = new int[streets.nodes()];
                Arrays.fill(ours, Integer.MAX_VALUE);
                for (int i = 0; i < one.get(n).count(); i++) {
                    ours[one.get(n).places()[i]] = one.get(n).millimetres()[i];
                }
                for (int t = 0; t < plain.length; t++) {
                    plain[t] = plain[t] > limit || places.get(n) == null || places.get(t) == null
                            ? Integer.MAX_VALUE
                            : plain[t];
                }
                assertThat(ours).as("seed %d, node %d", seed, n).isEqualTo(plain);
                assertThat(four.get(n).places()).isEqualTo(one.get(n).places());
                assertThat(four.get(n).millimetres()).isEqualTo(one.get(n).millimetres());
            }
        }
    }

    @Test
    void c02_theNearestSiteIsTheNearestAndTheFirstOfEquals() {
        StreetGraph graph = Town.drawn("A---B", 100).graph();
        Snap start = new Snap(0, 0, 0, graph.place(0));
        Snap end = new Snap(0, 400_000, 0, graph.place(1));
        Snap middle = new Snap(0, 200_000, 0, graph.place(0));
        Snap late = new Snap(0, 300_000, 0, graph.place(0));
        Nearest nearest = new Walks(graph, Walker.FIT).nearest(List.of(start, end), List.of(middle, late), 250);
        assertThat(nearest.site()).containsExactly(0, 1);
        assertThat(nearest.metres(1)).isEqualTo(100);
    }

    /** C03: one search from all sites gives what one search a site gives, equally near sites and limits and all. */
    @Test
    void c03_theNearestOfManyEqualsTheLeastOfAllDistances() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            StreetGraph graph = StreetGraph.build(randomTown(random));
            List<@Nullable Snap> sites = anywhere(graph, 1 + random.nextInt(12), random);
            List<@Nullable Snap> homes = anywhere(graph, 80, random);
            double limit = seed % 3 == 0 ? 40 : Walks.NO_LIMIT;
            Walker walker = seed % 2 == 0 ? Walker.FIT : Walker.WHEELCHAIR;
            Nearest nearest = new Walks(graph, walker).nearest(sites, homes, limit);
            List<Reached> all = new Walks(graph, walker).distances(sites, homes, limit, 1);
            for (int home = 0; home < homes.size(); home++) {
                int first = Nearest.NONE;
                double least = Double.NaN;
                for (int site = 0; site < sites.size(); site++) {
                    double metres = all.get(site).metres(home);
                    if (metres < least || (Double.isNaN(least) && !Double.isNaN(metres))) {
                        least = metres;
                        first = site;
                    }
                }
                assertThat(nearest.metres(home))
                        .as("seed %d, home %d", seed, home)
                        .isEqualTo(Double.valueOf(least));
                assertThat(nearest.site()[home])
                        .as("seed %d, home %d", seed, home)
                        .isEqualTo(first);
            }
        }
    }

    /** Spots at whole tens of metres along the edges, so that many are equally far, and some places off the map. */
    private static List<@Nullable Snap> anywhere(StreetGraph graph, int count, Random random) {
        List<@Nullable Snap> snaps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int edge = random.nextInt(graph.edges());
            int along = random.nextInt(graph.millimetres(edge) / 10_000 + 1) * 10_000;
            snaps.add(random.nextInt(20) == 0 ? null : new Snap(edge, along, 0, graph.place(0)));
        }
        return snaps;
    }

    /** Streets with chains, rings, dead ends, loops, one-way links, links of no length, and pieces apart. */
    private static Streets randomTown(Random random) {
        Streets.Builder builder = new Streets.Builder();
        int nodes = 5 + random.nextInt(60);
        for (int n = 0; n < nodes; n++) {
            builder.node(5.9 + random.nextDouble() / 100, 52.5 + random.nextDouble() / 100);
        }
        int links = nodes + random.nextInt(nodes / 3 + 1) - nodes / 6;
        for (int l = 0; l < links; l++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(4) == 0 ? random.nextInt(nodes) : (from + 1) % nodes;
            int flags = random.nextInt(10) == 0 ? EdgeFlags.ONE_WAY : random.nextInt(10) == 0 ? EdgeFlags.STEPS : 0;
            builder.link(
                    from,
                    to,
                    random.nextInt(12) == 0 && flags != EdgeFlags.ONE_WAY ? 0 : 1 + random.nextInt(30_000),
                    flags,
                    5.9,
                    52.5);
        }
        return builder.build();
    }

    private static int[] dijkstra(Streets streets, int source) {
        int[] label = new int[streets.nodes()];
        Arrays.fill(label, Integer.MAX_VALUE);
        label[source] = 0;
        PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> Integer.compare(a[1], b[1]));
        queue.add(new int[] {source, 0});
        while (!queue.isEmpty()) {
            int[] top = queue.remove();
            for (int l = 0; l < streets.links() && top[1] == label[top[0]]; l++) {
                boolean oneWay = (streets.flags(l) & EdgeFlags.ONE_WAY) != 0;
                relax(streets.from(l) == top[0], streets.to(l), top[1] + streets.millimetres(l), label, queue);
                relax(
                        !oneWay && streets.to(l) == top[0],
                        streets.from(l),
                        top[1] + streets.millimetres(l),
                        label,
                        queue);
            }
        }
        return label;
    }

    private static void relax(boolean can, int node, int millimetres, int[] label, PriorityQueue<int[]> queue) {
        if (can && millimetres < label[node]) {
            label[node] = millimetres;
            queue.add(new int[] {node, millimetres});
        }
    }
}
