// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import com.graphhopper.reader.osm.OSMReader;
import com.graphhopper.routing.OSMReaderConfig;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.HikeRating;
import com.graphhopper.routing.ev.IntEncodedValue;
import com.graphhopper.routing.ev.IntEncodedValueImpl;
import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.util.OSMParsers;
import com.graphhopper.routing.util.parsers.OSMHikeRatingParser;
import com.graphhopper.routing.util.parsers.OSMRoadEnvironmentParser;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.walking.EdgeFlags;
import nl.noaber.core.walking.Streets;
import nl.noaber.data.crs.RdNew;

/**
 * Reads {@code .osm.pbf}, {@code .osm.gz} and {@code .osm} through GraphHopper 11: which ways may be walked, which barriers
 * stop a walker and how long a stretch is are its words. Stairs, ferries, surface and kerbs come along as attributes. The
 * place may be anywhere on earth.
 */
public final class StreetReader {
    private static final int HIKING_ONLY = 2;

    private StreetReader() {}

    /** What is walked, and every road as a line for a map. */
    record WithRoads(Streets streets, List<RoadLine> roads) {}

    /**
     * @throws BadInput when the file is cut off, is something else, or has no street to walk on
     */
    public static Streets read(Path file) {
        return read(file, Import::streets);
    }

    /** As {@link #read}, for a file in or near the Netherlands: the lines are in RD New. */
    static WithRoads readWithRoads(Path file) {
        return read(file, all -> new WithRoads(all.streets(), all.roads()));
    }

    private static <T> T read(Path file, Function<Import, T> what) {
        OsmFileCheck.check(file);
        try {
            return what.apply(new Import(file));
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new BadInput(
                    "The street file %s cannot be read: %s.".formatted(file.getFileName(), OsmFileCheck.firstLine(e)),
                    "Maybe it is damaged: compare its size with that on the download page, or fetch it again.",
                    e);
        }
    }

    /** One reading, with the encoded values in which GraphHopper tells what it found. */
    private static final class Import {
        private final Path file;
        private final BooleanEncodedValue access = VehicleAccess.create("foot");
        private final EnumEncodedValue<RoadEnvironment> environment = RoadEnvironment.create();
        private final IntEncodedValue hiking = HikeRating.create();
        private final IntEncodedValue attributes =
                new IntEncodedValueImpl(WayAttributes.KEY, WayAttributes.BITS, false);
        private final EnumEncodedValue<RoadKind> roadKind = new EnumEncodedValue<>(RoadKindParser.KEY, RoadKind.class);
        private final BaseGraph graph;

        Import(Path file) throws IOException {
            this.file = file;
            EncodingManager manager = EncodingManager.start()
                    .add(access)
                    .add(environment)
                    .add(hiking)
                    .add(attributes)
                    .add(roadKind)
                    .build();
            graph = new BaseGraph.Builder(manager).create();
            OSMParsers parsers = new OSMParsers()
                    .addWayTagParser(new WalkAccess(manager))
                    .addWayTagParser(new OSMRoadEnvironmentParser(environment))
                    .addWayTagParser(new OSMHikeRatingParser(hiking))
                    .addWayTagParser(new WayAttributes(attributes))
                    .addWayTagParser(new RoadKindParser(roadKind));
            OSMReaderConfig config = new OSMReaderConfig().setMaxWayPointDistance(0);
            try {
                new OSMReader(graph, parsers, config).setFile(file.toFile()).readGraph();
            } catch (RuntimeException e) {
                throw e.getCause() == null && graph.getNodes() == 0 ? nothingToWalkOn() : e;
            }
        }

        Streets streets() {
            Streets.Builder streets = new Streets.Builder();
            for (int n = 0; n < graph.getNodes(); n++) {
                streets.node(
                        graph.getNodeAccess().getLon(n), graph.getNodeAccess().getLat(n));
            }
            int links = 0;
            for (var edge = graph.getAllEdges(); edge.next(); ) {
                boolean there = edge.get(access);
                boolean back = edge.getReverse(access);
                if ((there || back) && edge.get(hiking) < HIKING_ONLY) {
                    int flags = edge.get(attributes)
                            | (edge.get(environment) == RoadEnvironment.FERRY ? EdgeFlags.FERRY : 0)
                            | (there && back ? 0 : EdgeFlags.ONE_WAY);
                    PointList between = edge.fetchWayGeometry(FetchMode.PILLAR_ONLY);
                    int millimetres = (int) Math.max(there && back ? 0 : 1, Math.round(edge.getDistance() * 1000));
                    if (there) {
                        streets.link(edge.getBaseNode(), edge.getAdjNode(), millimetres, flags, flat(between, false));
                    } else {
                        streets.link(edge.getAdjNode(), edge.getBaseNode(), millimetres, flags, flat(between, true));
                    }
                    links++;
                }
            }
            if (links == 0) {
                throw nothingToWalkOn();
            }
            return streets.build();
        }

        List<RoadLine> roads() {
            List<RoadLine> roads = new ArrayList<>();
            for (var edge = graph.getAllEdges(); edge.next(); ) {
                RoadKind kind = edge.get(roadKind);
                if (kind != RoadKind.OTHER) {
                    double[] xy = flat(edge.fetchWayGeometry(FetchMode.ALL), false);
                    for (int i = 0; i < xy.length; i += 2) {
                        RdPoint point = RdNew.of(xy[i], xy[i + 1]);
                        xy[i] = point.x();
                        xy[i + 1] = point.y();
                    }
                    roads.add(new RoadLine(kind, xy));
                }
            }
            return List.copyOf(roads);
        }

        private static double[] flat(PointList points, boolean reversed) {
            int n = points.size();
            double[] flat = new double[2 * n];
            for (int i = 0; i < n; i++) {
                int p = reversed ? n - 1 - i : i;
                flat[2 * i] = points.getLon(p);
                flat[2 * i + 1] = points.getLat(p);
            }
            return flat;
        }

        private BadInput nothingToWalkOn() {
            return new BadInput(
                    "The street file %s has no street on which one may walk.".formatted(file.getFileName()),
                    "Maybe it is an extract of something else (buildings, boundaries), or of water.");
        }
    }
}
