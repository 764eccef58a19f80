// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.walking.Contraction;
import nl.noaber.core.walking.EdgeFlags;
import nl.noaber.core.walking.Islands;
import nl.noaber.core.walking.Nearest;
import nl.noaber.core.walking.Reached;
import nl.noaber.core.walking.Snap;
import nl.noaber.core.walking.Snapper;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.core.walking.Streets;
import nl.noaber.core.walking.Walker;
import nl.noaber.core.walking.Walks;
import nl.noaber.data.osm.StreetReader;

/**
 * Walking beside GraphHopper 11, results equal first. Argument: the real data folder (NOABER_DATA). Prints (a) Kampen, 1,000
 * sources x all addresses, equal threads, taking turns; (b) Porto, bounded searches against the streets as read; (c) whole
 * routes with GraphHopper's own snapping, and the ten worst differences.
 */
public final class WalkingBench {
    private static final int SOURCES = 1_000;
    private static final int NEAREST_SITES = 100;
    private static final int REPEATS = 5;
    private static final int PORTO_SEARCHES = 2_000;
    private static final double PORTO_METRES = 1_250;

    private WalkingBench() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : System.getenv("NOABER_DATA"));
        System.out.printf(
                Locale.ROOT,
                "load %s%n",
                Files.readString(Path.of("/proc/loadavg")).strip());
        kampen(data);
        porto(data);
        System.out.printf(
                Locale.ROOT,
                "load %s%n",
                Files.readString(Path.of("/proc/loadavg")).strip());
    }

    private static void kampen(Path data) throws Exception {
        Path osm = data.resolve("kampen/kampen.osm.pbf");
        List<LonLat> addresses = addresses(data.resolve("kampen/osm_addresses.csv"));
        try (GraphHopperPeer peer = new GraphHopperPeer(osm)) {
            Contraction.Contracted ours = Contraction.of(peer.streets());
            StreetGraph graph = ours.graph();
            Snapper snapper = new Snapper(graph, Walker.FIT);
            List<Snap> targets =
                    addresses.stream().map(a -> snapper.find(a).orElseThrow()).toList();
            int[] sources = IntStream.range(0, SOURCES)
                    .map(i -> ours.readNode()[(int) ((long) i * graph.nodes() / SOURCES)])
                    .toArray();
            List<Snap> starts = IntStream.of(sources).mapToObj(n -> at(ours, n)).toList();
            Walks walks = new Walks(graph, Walker.FIT);
            System.out.printf(
                    Locale.ROOT,
                    "(a) Kampen: %d sources x %d addresses; GraphHopper %d nodes, ours %d%n",
                    SOURCES,
                    targets.size(),
                    peer.streets().nodes(),
                    graph.nodes());
            compare(peer.distances(sources, ours, targets, 1), walks.distances(starts, targets, Walks.NO_LIMIT, 1));
            for (int threads = 1; threads <= 2; threads++) {
                int n = threads;
                double[] theirs = new double[REPEATS];
                double[] mine = new double[REPEATS];
                for (int r = 0; r < REPEATS; r++) {
                    theirs[r] = seconds(() -> peer.distances(sources, ours, targets, n));
                    mine[r] = seconds(() -> walks.distances(starts, targets, Walks.NO_LIMIT, n));
                }
                System.out.printf(
                        Locale.ROOT,
                        "%d thread(s): GraphHopper %s s, Noaber %s s, ratio of medians %.1f%n",
                        n,
                        spread(theirs),
                        spread(mine),
                        median(theirs) / median(mine));
            }
            nearest(walks, starts.subList(0, NEAREST_SITES), targets);
            routes(peer, osm, addresses);
        }
    }

    private static Snap at(Contraction.Contracted ours, int readNode) {
        return new Snap(
                ours.edgeOfNode()[readNode],
                ours.alongMillimetres()[readNode],
                0,
                ours.graph().place(0));
    }

    private static void compare(int[][] theirs, List<Reached> ours) {
        long pairs = 0;
        long different = 0;
        int worst = 0;
        for (int s = 0; s < theirs.length; s++) {
            int[] mine = new int[theirs[s].length];
            Arrays.fill(mine, Integer.MAX_VALUE);
            for (int i = 0; i < ours.get(s).count(); i++) {
                mine[ours.get(s).places()[i]] = ours.get(s).millimetres()[i];
            }
            for (int t = 0; t < mine.length; t++) {
                pairs++;
                int difference = Math.abs(mine[t] - theirs[s][t]);
                different += difference > 0 ? 1 : 0;
                worst = Math.max(worst, difference);
            }
        }
        System.out.printf(
                Locale.ROOT, "distances: %d pairs, %d different, largest difference %d mm%n", pairs, different, worst);
    }

    /** The nearest site of every address: one search from all sites beside one search a site. */
    private static void nearest(Walks walks, List<Snap> sites, List<Snap> homes) throws Exception {
        Nearest nearest = walks.nearest(sites, homes, Walks.NO_LIMIT);
        int[] least = new int[homes.size()];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (Reached of : walks.distances(sites, homes, Walks.NO_LIMIT, 1)) {
            for (int i = 0; i < of.count(); i++) {
                least[of.places()[i]] = Math.min(least[of.places()[i]], of.millimetres()[i]);
            }
        }
        int wrong = 0;
        for (int home = 0; home < least.length; home++) {
            boolean none = nearest.site()[home] == Nearest.NONE;
            wrong += (none ? Integer.MAX_VALUE : nearest.millimetres()[home]) == least[home] ? 0 : 1;
        }
        double[] one = new double[REPEATS];
        double[] each = new double[REPEATS];
        for (int r = 0; r < REPEATS; r++) {
            one[r] = seconds(() -> walks.nearest(sites, homes, Walks.NO_LIMIT));
            each[r] = seconds(() -> walks.distances(sites, homes, Walks.NO_LIMIT, 1));
        }
        System.out.printf(
                Locale.ROOT,
                "nearest of %d sites for %d addresses: %d different; one search %s s, a search a site %s s%n",
                sites.size(),
                homes.size(),
                wrong,
                spread(one),
                spread(each));
    }

    /** Routes between addresses with each program's own snapping. */
    private static void routes(GraphHopperPeer peer, Path osm, List<LonLat> addresses) {
        Islands islands = Islands.drop(StreetGraph.build(StreetReader.read(osm)), List.of());
        Snapper snapper = new Snapper(islands.graph(), Walker.FIT);
        Walks walks = new Walks(islands.graph(), Walker.FIT);
        List<Difference> differences = new ArrayList<>();
        int none = 0;
        for (int i = 0; i < 2 * SOURCES; i++) {
            LonLat from = addresses.get((int) (i * 7_919L % addresses.size()));
            LonLat to = addresses.get((int) (i * 104_729L % addresses.size()));
            Snap a = snapper.find(from).orElseThrow();
            Snap b = snapper.find(to).orElseThrow();
            double mine = walks.distances(List.of(a), List.of(b), Walks.NO_LIMIT, 1)
                    .getFirst()
                    .metres(0);
            var theirs = peer.route(from, to);
            if (theirs.isEmpty() || Double.isNaN(mine)) {
                none += theirs.isEmpty() == Double.isNaN(mine) ? 0 : 1;
            } else {
                differences.add(new Difference(from, to, theirs.get(), mine, a, b));
            }
        }
        long close = differences.stream().filter(Difference::close).count();
        System.out.printf(
                Locale.ROOT,
                "(c) routes with own snapping: %d pairs, %.2f %% within 1 %%, %d with a route in one program only; islands dropped %d (%.0f m)%n",
                differences.size(),
                100.0 * close / differences.size(),
                none,
                islands.dropped(),
                islands.droppedMetres());
        differences.stream()
                .sorted((x, y) -> Double.compare(y.metres(), x.metres()))
                .limit(10)
                .forEach(d -> System.out.println("  " + d.words()));
    }

    private record Difference(LonLat from, LonLat to, GraphHopperPeer.Route route, double mine, Snap a, Snap b) {
        double metres() {
            return Math.abs(route.metres() - mine);
        }

        boolean close() {
            return metres() <= 0.01 * Math.max(route.metres(), mine);
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%.6f %.6f to %.6f %.6f: GraphHopper %.1f (snaps %.1f and %.1f), Noaber %.1f (snaps %.1f and %.1f), snapped apart %.1f and %.1f",
                    from.lon(),
                    from.lat(),
                    to.lon(),
                    to.lat(),
                    route.metres(),
                    GraphHopperPeer.metres(from, route.start()),
                    GraphHopperPeer.metres(to, route.end()),
                    mine,
                    a.metres(),
                    b.metres(),
                    GraphHopperPeer.metres(a.at(), route.start()),
                    GraphHopperPeer.metres(b.at(), route.end()));
        }
    }

    private static void porto(Path data) throws Exception {
        Path osm = data.resolve("streets/porto-r5.osm.pbf");
        long start = System.nanoTime();
        Streets streets = StreetReader.read(osm);
        double reading = (System.nanoTime() - start) / 1e9;
        Contraction.Contracted ours = Contraction.of(streets);
        StreetGraph graph = ours.graph();
        Walks walks = new Walks(graph, Walker.FIT);
        System.out.printf(
                Locale.ROOT,
                "(b) Porto: read %.2f s, contract and index %.2f s; %d nodes and %d links read, %d nodes and %d edges kept, %d points; graph %.1f MB, arcs %.1f MB, label arrays %.1f MB a thread%n",
                reading,
                (System.nanoTime() - start) / 1e9 - reading,
                streets.nodes(),
                streets.links(),
                graph.nodes(),
                graph.edges(),
                graph.points(),
                graph.bytes() / 1e6,
                walks.bytes() / 1e6,
                graph.nodes() * 8 / 1e6);
        int[] sources = IntStream.range(0, PORTO_SEARCHES)
                .map(i -> ours.readNode()[(int) ((long) i * graph.nodes() / PORTO_SEARCHES)])
                .toArray();
        List<Snap> sites = IntStream.of(sources).mapToObj(n -> at(ours, n)).toList();
        List<Reached> reached = walks.reach(sites, PORTO_METRES, 1);
        long settled = reached.stream().mapToLong(Reached::count).sum();
        Plain plain = new Plain(streets);
        int wrong = 0;
        long began = System.nanoTime();
        for (int s = 0; s < sources.length; s++) {
            int[] label = plain.reach(sources[s], (int) (PORTO_METRES * 1000));
            int[] mine = new int[graph.nodes()];
            Arrays.fill(mine, Integer.MAX_VALUE);
            for (int i = 0; i < reached.get(s).count(); i++) {
                mine[reached.get(s).places()[i]] = reached.get(s).millimetres()[i];
            }
            for (int n = 0; n < mine.length; n++) {
                wrong += mine[n] == label[ours.readNode()[n]] ? 0 : 1;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d searches of %.0f m: %d nodes reached, %d different from plain Dijkstra on the streets as read (%.1f s)%n",
                sources.length,
                PORTO_METRES,
                settled,
                wrong,
                (System.nanoTime() - began) / 1e9);
        for (int threads = 1; threads <= 2; threads++) {
            int n = threads;
            double[] times = new double[REPEATS];
            for (int r = 0; r < REPEATS; r++) {
                times[r] = seconds(() -> walks.reach(sites, PORTO_METRES, n));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d thread(s): %s s, %.0f searches/s, %.1f M nodes/s%n",
                    n,
                    spread(times),
                    sources.length / median(times),
                    settled / median(times) / 1e6);
        }
    }

    /** The simplest Dijkstra, on the streets before contraction. */
    private static final class Plain {
        private final Streets streets;
        private final List<List<Integer>> links;

        Plain(Streets streets) {
            this.streets = streets;
            links = new ArrayList<>();
            for (int n = 0; n < streets.nodes(); n++) {
                links.add(new ArrayList<>(4));
            }
            for (int l = 0; l < streets.links(); l++) {
                links.get(streets.from(l)).add(l);
                if ((streets.flags(l) & EdgeFlags.ONE_WAY) == 0) {
                    links.get(streets.to(l)).add(l);
                }
            }
        }

        int[] reach(int source, int limit) {
            int[] label = new int[streets.nodes()];
            Arrays.fill(label, Integer.MAX_VALUE);
            label[source] = 0;
            PriorityQueue<long[]> queue = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
            queue.add(new long[] {0, source});
            while (!queue.isEmpty()) {
                long[] top = queue.remove();
                int node = (int) top[1];
                for (int l : label[node] == top[0] ? links.get(node) : List.<Integer>of()) {
                    int next = streets.from(l) == node ? streets.to(l) : streets.from(l);
                    long millimetres = top[0] + streets.millimetres(l);
                    if (millimetres <= limit && millimetres < label[next]) {
                        label[next] = (int) millimetres;
                        queue.add(new long[] {millimetres, next});
                    }
                }
            }
            return label;
        }
    }

    private static List<LonLat> addresses(Path file) throws IOException {
        List<LonLat> places = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> places.add(
                    new LonLat(Double.parseDouble(row.getField("lon")), Double.parseDouble(row.getField("lat")))));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        return places;
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        Object result = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (result == null) {
            throw new IllegalStateException("no result");
        }
        return seconds;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String spread(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "%.3f (%.3f-%.3f)", median(times), sorted[0], sorted[sorted.length - 1]);
    }
}
