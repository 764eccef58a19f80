// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.json.Statement;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.IntEncodedValue;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.DistanceCalcEarth;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.walking.Contraction;
import nl.noaber.core.walking.EdgeFlags;
import nl.noaber.core.walking.Snap;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.core.walking.Streets;

/** GraphHopper 11 on foot by pure distance: its trees in their fastest form, and its routes with its own snapping. */
final class GraphHopperPeer implements AutoCloseable {
    private final GraphHopper hopper;
    private final BooleanEncodedValue access;
    private final IntEncodedValue hiking;
    private final Streets streets;

    GraphHopperPeer(Path osm) throws Exception {
        CustomModel model = new CustomModel()
                .addToSpeed(Statement.If("true", Statement.Op.LIMIT, "5"))
                .addToPriority(Statement.If("!foot_access || hike_rating >= 2", Statement.Op.MULTIPLY, "0"));
        hopper = new GraphHopper()
                .setOSMFile(osm.toString())
                .setGraphHopperLocation(Files.createTempDirectory("peer").toString())
                .setEncodedValuesString("foot_access, foot_average_speed, hike_rating")
                .setProfiles(new Profile("foot").setCustomModel(model))
                .setStoreOnFlush(false)
                .importOrLoad();
        access = hopper.getEncodingManager().getBooleanEncodedValue("foot_access");
        hiking = hopper.getEncodingManager().getIntEncodedValue("hike_rating");
        streets = read();
    }

    /** Its own graph as our input, so that both search the same streets and nodes have the same numbers. */
    Streets streets() {
        return streets;
    }

    private Streets read() {
        Streets.Builder builder = new Streets.Builder();
        var graph = hopper.getBaseGraph();
        for (int n = 0; n < graph.getNodes(); n++) {
            builder.node(graph.getNodeAccess().getLon(n), graph.getNodeAccess().getLat(n));
        }
        for (var edge = graph.getAllEdges(); edge.next(); ) {
            boolean there = edge.get(access);
            boolean back = edge.getReverse(access);
            if ((there || back) && edge.get(hiking) < 2) {
                PointList points = edge.fetchWayGeometry(FetchMode.PILLAR_ONLY);
                double[] between = new double[2 * points.size()];
                for (int i = 0; i < points.size(); i++) {
                    int p = there ? i : points.size() - 1 - i;
                    between[2 * i] = points.getLon(p);
                    between[2 * i + 1] = points.getLat(p);
                }
                int from = there ? edge.getBaseNode() : edge.getAdjNode();
                int to = there ? edge.getAdjNode() : edge.getBaseNode();
                int flags = there && back ? 0 : EdgeFlags.ONE_WAY;
                builder.link(from, to, (int) Math.round(edge.getDistance() * 1000), flags, between);
            }
        }
        return builder.build();
    }

    /** One tree a source from a junction; addresses by the two ends of the stretch on which they lie. */
    int[][] distances(int[] sources, Contraction.Contracted ours, List<Snap> targets, int threads)
            throws InterruptedException {
        StreetGraph graph = ours.graph();
        int[] tail = targets.stream()
                .mapToInt(s -> ours.readNode()[graph.tail(s.edge())])
                .toArray();
        int[] head = targets.stream()
                .mapToInt(s -> ours.readNode()[graph.head(s.edge())])
                .toArray();
        int[] fromTail = targets.stream().mapToInt(Snap::alongMillimetres).toArray();
        int[] fromHead = targets.stream()
                .mapToInt(s -> (graph.flags(s.edge()) & EdgeFlags.ONE_WAY) == 0
                        ? graph.millimetres(s.edge()) - s.alongMillimetres()
                        : Integer.MAX_VALUE)
                .toArray();
        int[][] all = new int[sources.length][];
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            double[] label = new double[hopper.getBaseGraph().getNodes()];
            for (int s = next.getAndIncrement(); s < sources.length; s = next.getAndIncrement()) {
                Arrays.fill(label, Double.POSITIVE_INFINITY);
                ShortestPathTree tree =
                        new ShortestPathTree(hopper.getBaseGraph(), new Metres(), false, TraversalMode.NODE_BASED);
                tree.setDistanceLimit(Double.MAX_VALUE);
                tree.search(sources[s], found -> label[found.node] = found.distance);
                all[s] = new int[tail.length];
                for (int t = 0; t < tail.length; t++) {
                    double millimetres = Math.min(
                            label[tail[t]] * 1000 + fromTail[t],
                            fromHead[t] == Integer.MAX_VALUE
                                    ? Double.POSITIVE_INFINITY
                                    : label[head[t]] * 1000 + fromHead[t]);
                    all[s][t] = Double.isInfinite(millimetres) ? Integer.MAX_VALUE : (int) Math.round(millimetres);
                }
            }
        };
        List<Thread> helpers = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            helpers.add(Thread.ofPlatform().start(work));
        }
        work.run();
        for (Thread helper : helpers) {
            helper.join();
        }
        return all;
    }

    /** The shortest route with its own snapping: metres, and where it begins and ends; empty when there is none. */
    Optional<Route> route(LonLat from, LonLat to) {
        GHResponse response =
                hopper.route(new GHRequest(from.lat(), from.lon(), to.lat(), to.lon()).setProfile("foot"));
        if (response.hasErrors()) {
            return Optional.empty();
        }
        PointList ends = response.getBest().getWaypoints();
        return Optional.of(new Route(
                response.getBest().getDistance(),
                new LonLat(ends.getLon(0), ends.getLat(0)),
                new LonLat(ends.getLon(1), ends.getLat(1))));
    }

    record Route(double metres, LonLat start, LonLat end) {}

    static double metres(LonLat a, LonLat b) {
        return DistanceCalcEarth.DIST_EARTH.calcDist(a.lat(), a.lon(), b.lat(), b.lon());
    }

    @Override
    public void close() {
        hopper.close();
    }

    /** The cheapest weighting there can be: the metres, where one may walk. */
    private final class Metres implements Weighting {
        @Override
        public double calcMinWeightPerDistance() {
            return 1;
        }

        @Override
        public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
            boolean may = reverse ? edge.getReverse(access) : edge.get(access);
            return may && edge.get(hiking) < 2 ? edge.getDistance() : Double.POSITIVE_INFINITY;
        }

        @Override
        public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
            return 0;
        }

        @Override
        public double calcTurnWeight(int inEdge, int node, int outEdge) {
            return 0;
        }

        @Override
        public long calcTurnMillis(int inEdge, int node, int outEdge) {
            return 0;
        }

        @Override
        public boolean hasTurnCosts() {
            return false;
        }

        @Override
        public String getName() {
            return "metres";
        }
    }
}
