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
                .contains("1 rows refused");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"routes\":1")
                .contains("\"refused\":1");
    }

    @Test
    void a02_aWheelchairDoesNotGetThere() throws IOException {
        assertThat(walk("--walker", "wheelchair")).isZero();
        assertThat(Files.readString(folder.resolve("o.csv"))).contains("home,hall,,,6.8,0.0");
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
        Files.writeString(folder.resolve("to.csv"), "id;lon;lat\na;5,9;52,5\n");
        assertThat(walk()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("Maybe")))
                .hasSize(3);
    }
}
