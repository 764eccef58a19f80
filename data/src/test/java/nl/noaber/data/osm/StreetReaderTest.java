// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.walking.EdgeFlags;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.core.walking.Streets;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreetReaderTest {
    private static final String TOWN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <osm version="0.6">
              <node id="1" lat="52.500" lon="5.900"/>
              <node id="2" lat="52.501" lon="5.900"/>
              <node id="3" lat="52.502" lon="5.900"><tag k="barrier" v="kerb"/><tag k="kerb" v="raised"/></node>
              <node id="4" lat="52.503" lon="5.900"/>
              <way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/></way>
              <way id="11"><nd ref="2"/><nd ref="3"/><nd ref="4"/><tag k="highway" v="footway"/><tag k="surface" v="gravel"/></way>
              <way id="12"><nd ref="2"/><nd ref="4"/><tag k="highway" v="steps"/></way>
              <way id="13"><nd ref="1"/><nd ref="4"/><tag k="highway" v="motorway"/></way>
              <way id="14"><nd ref="1"/><nd ref="4"/><tag k="route" v="ferry"/><tag k="foot" v="yes"/></way>
            </osm>
            """;

    @TempDir
    Path folder = Path.of("");

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path gzip(String text) throws IOException {
        Path file = folder.resolve("town.osm.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void a01_stairsFerriesSurfacesAndKerbsAreKeptAndAMotorwayIsNotWalked() throws IOException {
        Streets streets = StreetReader.read(gzip(TOWN));
        int all = 0;
        double metres = 0;
        for (int l = 0; l < streets.links(); l++) {
            all |= streets.flags(l);
            metres += streets.millimetres(l) / 1000.0;
        }
        assertThat(all).isEqualTo(EdgeFlags.STEPS | EdgeFlags.FERRY | EdgeFlags.UNPAVED | EdgeFlags.KERB);
        assertThat(metres).isCloseTo(111.195 * (1 + 2 + 2 + 3), within(0.1));
    }

    @Test
    void a02_plainXmlIsReadToo() throws IOException {
        assertThat(StreetReader.read(file("town.osm", TOWN.getBytes(StandardCharsets.UTF_8)))
                        .links())
                .isEqualTo(StreetReader.read(gzip(TOWN)).links());
    }

    @Test
    void b01_whatIsNotOsmIsRefusedWithAFactAndAMaybe() throws IOException {
        assertRefused(file("a.osm.pbf", new byte[] {'P', 'K', 3, 4, 0}), "zip");
        assertRefused(file("b.osm.pbf", "hello".getBytes(StandardCharsets.UTF_8)), "first bytes");
        assertRefused(file("c.osm.pbf", new byte[0]), "empty");
        assertRefused(file("d.osm", "<html></html>".getBytes(StandardCharsets.UTF_8)), "d.osm");
        assertRefused(folder.resolve("none.osm.pbf"), "not there");
        assertRefused(file("e.osm.pbf", new byte[] {0, 0, 0, 14, 1, 2}), "cut off");
    }

    @Test
    void b02_aTownWithoutStreetsIsRefused() throws IOException {
        assertRefused(gzip("<osm version=\"0.6\"><node id=\"1\" lat=\"52\" lon=\"5\"/></osm>"), "no street");
    }

    @Test
    void b03_aCutOffArchiveIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(gzip(TOWN));
        assertRefused(file("cut.osm.gz", Arrays.copyOf(whole, whole.length - 40)), "cut.osm.gz");
    }

    @Test
    void c01_aCutOffOrDamagedPbfOfKampenIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(RealData.need("kampen/kampen.osm.pbf"));
        assertRefused(file("cut.osm.pbf", Arrays.copyOf(whole, 1_000_000)), "cut off");
        byte[] damaged = whole.clone();
        for (int i = 1_000_000; i < 1_000_400; i++) {
            damaged[i] ^= 0x5a;
        }
        assertRefused(file("damaged.osm.pbf", damaged), "cannot be read");
    }

    @Test
    void c02_anyPlaceOnEarthWillDo() {
        for (String name : new String[] {"monaco-planetiler.osm.pbf", "north-bayreuth-graphhopper.osm.gz"}) {
            StreetGraph graph = StreetGraph.build(StreetReader.read(RealData.need("streets/" + name)));
            assertThat(graph.edges()).isGreaterThan(1_000);
        }
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> StreetReader.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(words)
                .hasMessageContaining("\nMaybe ");
    }
}
