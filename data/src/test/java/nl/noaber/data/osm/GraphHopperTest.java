// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.json.Statement;
import com.graphhopper.util.CustomModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.walking.Islands;
import nl.noaber.core.walking.Snap;
import nl.noaber.core.walking.Snapper;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.core.walking.Walker;
import nl.noaber.core.walking.Walks;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.NamedPlaces;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shortest foot distance of GraphHopper 11, with its own snapping and searching, beside ours. */
class GraphHopperTest {
    private static final int PAIRS = 400;
    /** GraphHopper leaves out bends of less than this before it snaps, unless told otherwise. */
    private static final double USUAL_STRAIGHTENING_METRES = 0.5;

    @TempDir
    Path folder = Path.of("");

    /** @param theirs NaN when there is no way */
    private record Pair(double theirs, double ours) {
        boolean isClose() {
            return Double.compare(theirs, ours) == 0 || Math.abs(theirs - ours) <= 0.01 * theirs;
        }
    }

    @Test
    void c01_inKampenAlmostEveryPairIsWithinOnePerCent() throws IOException {
        List<Pair> pairs = kampen(USUAL_STRAIGHTENING_METRES);
        long close = pairs.stream().filter(Pair::isClose).count();
        assertThat(close / (double) pairs.size()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void c02_whenItDoesNotStraightenBendsEveryPairIsEqual() throws IOException {
        assertThat(kampen(0)).hasSize(PAIRS).allSatisfy(pair -> assertThat(pair.ours)
                .isCloseTo(pair.theirs, within(0.2)));
    }

    private List<Pair> kampen(double straighteningMetres) throws IOException {
        Path osm = RealData.need("kampen/kampen.osm.pbf");
        List<LonLat> homes = NamedPlaces.read(RealData.need("kampen/osm_addresses.csv"), new Refusals())
                .places();
        StreetGraph graph = Islands.drop(StreetGraph.build(StreetReader.read(osm)), List.of())
                .graph();
        Snapper snapper = new Snapper(graph, Walker.FIT);
        Walks walks = new Walks(graph, Walker.FIT);
        GraphHopper hopper = hopper(osm, straighteningMetres);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i <= PAIRS; i++) {
            LonLat from = homes.get((int) (i * 15_485_863L % homes.size()));
            LonLat to = homes.get((int) (i * 32_452_843L % homes.size()));
            Snap start = snapper.find(from).orElseThrow();
            Snap end = snapper.find(to).orElseThrow();
            double ours = walks.distances(List.of(start), List.of(end), Walks.NO_LIMIT, 1)
                    .getFirst()
                    .metres(0);
            pairs.add(new Pair(metres(hopper, from, to), ours));
        }
        hopper.close();
        return pairs;
    }

    private GraphHopper hopper(Path osm, double straighteningMetres) {
        CustomModel shortest = new CustomModel()
                .addToSpeed(Statement.If("true", Statement.Op.LIMIT, "5"))
                .addToPriority(Statement.If("!foot_access || hike_rating >= 2", Statement.Op.MULTIPLY, "0"));
        GraphHopper hopper = new GraphHopper()
                .setOSMFile(osm.toString())
                .setGraphHopperLocation(folder.resolve("hopper").toString())
                .setEncodedValuesString("foot_access, foot_average_speed, hike_rating")
                .setProfiles(new Profile("foot").setCustomModel(shortest))
                .setStoreOnFlush(false);
        hopper.getReaderConfig().setMaxWayPointDistance(straighteningMetres);
        return hopper.importOrLoad();
    }

    private static double metres(GraphHopper hopper, LonLat from, LonLat to) {
        GHResponse response =
                hopper.route(new GHRequest(from.lat(), from.lon(), to.lat(), to.lon()).setProfile("foot"));
        return response.hasErrors() ? Double.NaN : response.getBest().getDistance();
    }
}
