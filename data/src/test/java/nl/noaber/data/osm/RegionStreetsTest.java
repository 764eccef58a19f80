// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.walking.HomesInReach;
import nl.noaber.core.walking.Nearest;
import nl.noaber.core.walking.Reached;
import nl.noaber.core.walking.Walker;
import nl.noaber.data.Refusals;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.csv.NamedPlaces;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionStreetsTest {
    private static final String TOWN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <osm version="0.6">
              <node id="1" lat="52.500" lon="5.900"/><node id="2" lat="52.501" lon="5.900"/>
              <node id="3" lat="52.502" lon="5.900"/><node id="4" lat="52.503" lon="5.900"/>
              <node id="5" lat="52.510" lon="5.920"/><node id="6" lat="52.511" lon="5.920"/>
              <way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/></way>
              <way id="11"><nd ref="2"/><nd ref="3"/><tag k="highway" v="footway"/></way>
              <way id="12"><nd ref="1"/><nd ref="4"/><tag k="highway" v="motorway_link"/></way>
              <way id="13"><nd ref="3"/><nd ref="4"/><tag k="highway" v="construction"/></way>
              <way id="14"><nd ref="1"/><nd ref="3"/><tag k="route" v="ferry"/></way>
              <way id="15"><nd ref="5"/><nd ref="6"/><tag k="highway" v="track"/></way>
            </osm>
            """;

    @TempDir
    Path folder = Path.of("");

    private RegionStreets town() throws IOException {
        return RegionStreets.read(Files.writeString(folder.resolve("town.osm"), TOWN), List.of());
    }

    @Test
    void a01_theMapShowsTheMotorwayThatNobodyWalksAndNotTheRoadThatIsNotThere() throws IOException {
        Map<RoadKind, Long> kinds =
                town().roads().stream().collect(Collectors.groupingBy(RoadLine::kind, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(Map.of(RoadKind.MOTORWAY, 1L, RoadKind.STREET, 1L, RoadKind.PATH, 2L, RoadKind.FERRY, 1L));
        assertThat(RoadKind.MOTORWAY.importance()).isEqualTo(2);
        assertThat(RoadKind.STREET.importance()).isEqualTo(1);
        assertThat(RoadKind.PATH.importance()).isZero();
    }

    @Test
    void a02_linesLieInRd() throws IOException {
        RoadLine motorway = town().roads().stream()
                .filter(road -> road.kind() == RoadKind.MOTORWAY)
                .findFirst()
                .orElseThrow();
        RdPoint start = RdNew.of(5.9, 52.5);
        assertThat(motorway.xy()).hasSize(4);
        assertThat(motorway.xy()[0]).isCloseTo(start.x(), within(0.05));
        assertThat(motorway.xy()[1]).isCloseTo(start.y(), within(0.05));
    }

    @Test
    void a03_islandsAreDroppedAndTheirJunctionsAreNotCounted() throws IOException {
        RegionStreets streets =
                RegionStreets.read(Files.writeString(folder.resolve("town.osm"), TOWN), List.of(new LonLat(5.9, 52.5)));
        assertThat(streets.islands().dropped()).isEqualTo(1);
        assertThat(streets.islands().droppedMetres()).isCloseTo(111.2, within(0.1));
        assertThat(streets.graph().edges()).isEqualTo(2);
        assertThat(streets.graph().nodes()).isEqualTo(2);
    }

    @Test
    void b01_roadsAreReadBackAsTheyWereWritten() throws IOException {
        Path file = folder.resolve("roads.csv");
        Path again = folder.resolve("again.csv");
        RoadLineFile.write(town().roads(), file);
        List<RoadLine> read = RoadLineFile.read(file);
        RoadLineFile.write(read, again);
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(read).hasSize(5);
        Files.writeString(file, "kind,wkt\nmotorway,LINESTRING (1 2)\n");
        assertThatThrownBy(() -> RoadLineFile.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Row 1 of roads.csv is no road")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void c01_kampen() {
        List<LonLat> homes = NamedPlaces.read(RealData.need("kampen/osm_addresses.csv"), new Refusals())
                .places();
        List<LonLat> sites = NamedPlaces.read(RealData.need("kampen/candidate_sites_stemlokalen.csv"), new Refusals())
                .places();
        RegionStreets streets = RegionStreets.read(RealData.need("kampen/kampen.osm.pbf"), homes);
        assertThat(streets.roads()).hasSizeGreaterThan(streets.graph().edges());
        assertThat(streets.islands().dropped()).isPositive();
        HomesInReach reach = new HomesInReach(streets.graph(), Walker.FIT, homes);
        List<Reached> reached = reach.fromEach(sites, 1_250, 2);
        Nearest nearest = reach.nearest(sites, 1_250);
        assertThat(reach.withoutStreet()).isZero();
        for (int home = 0; home < homes.size(); home += 97) {
            double least = Double.POSITIVE_INFINITY;
            for (Reached of : reached) {
                double metres = of.metres(home);
                least = metres < least ? metres : least;
            }
            double expected = Double.isInfinite(least) ? Double.NaN : least;
            assertThat(nearest.metres(home)).isEqualTo(Double.valueOf(expected));
        }
    }
}
