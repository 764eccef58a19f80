// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkCommandTest {
    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Two streets north of each other with stairs between them. */
    @BeforeEach
    void town() throws IOException {
        Files.writeString(folder.resolve("town.osm"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <osm version="0.6">
                  <node id="1" lat="52.500" lon="5.900"/>
                  <node id="2" lat="52.501" lon="5.900"/>
                  <node id="3" lat="52.502" lon="5.900"/>
                  <node id="4" lat="52.503" lon="5.900"/>
                  <way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/></way>
                  <way id="11"><nd ref="2"/><nd ref="3"/><tag k="highway" v="steps"/></way>
                  <way id="12"><nd ref="3"/><nd ref="4"/><tag k="highway" v="residential"/></way>
                </osm>
                """);
        Files.writeString(folder.resolve("from.csv"), "id,lon,lat\nhome,5.9001,52.500\nodd,north,52.5\n");
        Files.writeString(folder.resolve("to.csv"), "id,lon,lat\nhall,5.900,52.503\nParis,2.35,48.85\n");
    }

    private int walk(String... more) {
        String[] arguments = {
            "walk", "--streets", at("town.osm"), "--from", at("from.csv"), "--to", at("to.csv"), "--out", at("o.csv")
        };
        String[] all = java.util.stream.Stream.of(arguments, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return Noaber.run(
                all,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a01_metresAndMinutesAndWhatLiesOutsideIsEmptyAndSaid() throws IOException {
        assertThat(walk("--json", "--speed", "4")).isZero();
        assertThat(Files.readString(folder.resolve("o.csv")).lines())
                .containsExactly(
                        "from,to,metres,minutes,snap_from_m,snap_to_m",
                        "home,hall,333.585,5.00,6.8,0.0",
                        "home,Paris,,,6.8,");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("1 places lie more than 250 m")
                .contains("from.csv: 1 rows refused, the place is not a number.")
                .contains("  row 2: north 52.5");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"routes\":1")
                .contains("\"refused\":1,\"refusedRows\":[{\"file\":\"from.csv\",\"row\":2");
    }

    @Test
    void a02_aWheelchairDoesNotGetThere() throws IOException {
        assertThat(walk("--walker", "wheelchair")).isZero();
        assertThat(Files.readString(folder.resolve("o.csv"))).contains("home,hall,,,6.8,0.0");
    }

    /**
     * The nearest street of the home goes nowhere without stairs; a few steps farther lies one that does. By hand: 0.0145
     * degree east at 52.5 north is 981.5 m, 0.0005 degree north 55.6 m, together 1037.12 m, at 2.75 km/h 22.63 minutes.
     */
    @Test
    void a03_aWheelchairIsNotPutOnACutOffStretchWhenAStreetThatGoesOnIsNear() throws IOException {
        Files.writeString(folder.resolve("town.osm"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <osm version="0.6">
                  <node id="1" lat="52.5000" lon="5.9000"/>
                  <node id="2" lat="52.5000" lon="5.9100"/>
                  <node id="3" lat="52.5000" lon="5.9200"/>
                  <node id="4" lat="52.5002" lon="5.9050"/>
                  <node id="5" lat="52.5002" lon="5.9060"/>
                  <node id="6" lat="52.5005" lon="5.9200"/>
                  <way id="10"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="6"/><tag k="highway" v="residential"/></way>
                  <way id="11"><nd ref="4"/><nd ref="5"/><tag k="highway" v="footway"/></way>
                  <way id="12"><nd ref="5"/><nd ref="2"/><tag k="highway" v="steps"/></way>
                </osm>
                """);
        Files.writeString(folder.resolve("from.csv"), "id,lon,lat\nhome,5.9055,52.50021\n");
        Files.writeString(folder.resolve("to.csv"), "id,lon,lat\nhall,5.9200,52.5005\n");
        assertThat(walk()).isZero();
        assertThat(Files.readString(folder.resolve("o.csv")))
                .contains("home,hall,")
                .contains(",1.1,0.0");
        assertThat(walk("--walker", "wheelchair", "--json", "--force")).isZero();
        assertThat(Files.readString(folder.resolve("o.csv")).lines().toList().get(1))
                .startsWith("home,hall,1037.1")
                .endsWith(",22.63,23.4,0.0");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("1 places were brought to a street up to 50 m farther");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"snapsMovedToMainland\":1");
    }

    @Test
    void a04_theSameBytesOnAnyNumberOfThreadsAndRdWins() throws IOException {
        StringBuilder homes = new StringBuilder("home_id,lon,lat,x,y\n");
        for (int i = 0; i < 600; i++) {
            homes.append("h%d,0,0,%d,501675\n".formatted(i, 189_000 + i));
        }
        Files.writeString(folder.resolve("from.csv"), homes);
        assertThat(walk("--threads", "1")).isZero();
        byte[] one = Files.readAllBytes(folder.resolve("o.csv"));
        assertThat(walk("--threads", "3", "--force")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("o.csv"))).isEqualTo(one);
        assertThat(new String(one, StandardCharsets.UTF_8).lines().skip(1).findFirst())
                .hasValueSatisfying(row -> assertThat(row).startsWith("h0,hall,"));
        assertThat(new String(one, StandardCharsets.UTF_8).lines()).hasSize(1 + 600 * 2);
    }

    @Test
    void b01_anExistingOutputIsKeptWithoutForce() throws IOException {
        Files.writeString(folder.resolve("o.csv"), "mine");
        assertThat(walk()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("o.csv"))).isEqualTo("mine");
        assertThat(walk("--force")).isZero();
    }

    @Test
    void b02_aWrongSpeedWalkerOrColumnIsAFactAndAMaybe() throws IOException {
        assertThat(walk("--speed", "-1")).isEqualTo(2);
        assertThat(walk("--walker", "horse")).isEqualTo(2);
        Files.writeString(folder.resolve("to.csv"), "id;lengte;breedte\na;5,9;52,5\n");
        assertThat(walk()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("Maybe")))
                .hasSize(3);
    }
}
