// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.walking.Snap;
import nl.noaber.core.walking.Snapper;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.core.walking.Walker;
import nl.noaber.core.walking.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where one may walk, kind of way by kind of way; what we do not do is shown here too, so that the method page stays true. */
class FootAccessTest {
    /** From the northern street to the southern along a rung: 0.0012 degree, and 0.1 step to and from it. */
    private static final double STRAIGHT_METRES = 148.3;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a01_everyKindOfWayIsOpenOrClosedAsTheWikiHasIt() throws IOException {
        StreetGraph graph = read(TagTown.osm());
        List<LonLat> homes = TagTown.places();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < TagTown.rungs().size(); i++) {
            TagTown.Rung rung = TagTown.rungs().get(i);
            boolean south = metres(graph, homes.get(2 * i), homes.get(2 * i + 1)) < STRAIGHT_METRES + 1;
            boolean north = metres(graph, homes.get(2 * i + 1), homes.get(2 * i)) < STRAIGHT_METRES + 1;
            TagTown.Open seen = south ? north ? TagTown.Open.BOTH_WAYS : TagTown.Open.SOUTHWARDS : TagTown.Open.CLOSED;
            if (seen != rung.open()) {
                wrong.add(rung.words() + " is " + seen);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A square of 0.001 degree: 111.2 m north, 67.7 m east. */
    @Test
    void b01_aSquareIsWalkedAlongItsEdgeNotAcross() throws IOException {
        StreetGraph graph = read("""
                <osm version="0.6">
                  <node id="1" lat="52.500" lon="5.900"/><node id="2" lat="52.500" lon="5.901"/>
                  <node id="3" lat="52.501" lon="5.901"/><node id="4" lat="52.501" lon="5.900"/>
                  <way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="1"/>
                    <tag k="highway" v="pedestrian"/><tag k="area" v="yes"/></way>
                </osm>
                """);
        assertThat(metres(graph, new LonLat(5.9, 52.5), new LonLat(5.901, 52.501)))
                .isCloseTo(178.9, within(0.1));
    }

    /** The gate stands where a path leaves the road; the road itself goes on. */
    @Test
    void b02_aClosedGateAtAJunction() throws IOException {
        StreetGraph graph = read("""
                <osm version="0.6">
                  <node id="1" lat="52.500" lon="5.900"/><node id="3" lat="52.500" lon="5.902"/>
                  <node id="2" lat="52.500" lon="5.901"><tag k="barrier" v="gate"/><tag k="access" v="private"/></node>
                  <node id="4" lat="52.501" lon="5.901"/>
                  <way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/></way>
                  <way id="2"><nd ref="2"/><nd ref="4"/><tag k="highway" v="path"/></way>
                </osm>
                """);
        assertThat(metres(graph, new LonLat(5.9, 52.5), new LonLat(5.902, 52.5)))
                .isCloseTo(135.4, within(0.1));
        assertThat(metres(graph, new LonLat(5.9, 52.5), new LonLat(5.901, 52.501)))
                .isCloseTo(178.9, within(0.1));
    }

    private StreetGraph read(String osm) throws IOException {
        String head = osm.startsWith("<?xml") ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        return StreetGraph.build(StreetReader.read(Files.writeString(folder.resolve("town.osm"), head + osm)));
    }

    private static double metres(StreetGraph graph, LonLat from, LonLat to) {
        Snapper snapper = new Snapper(graph, Walker.FIT);
        Snap start = snapper.find(from).orElseThrow();
        Snap end = snapper.find(to).orElseThrow();
        return new Walks(graph, Walker.FIT)
                .distances(List.of(start), List.of(end), Walks.NO_LIMIT, 1)
                .getFirst()
                .metres(0);
    }
}
