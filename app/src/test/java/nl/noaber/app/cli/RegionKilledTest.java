// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The plug is pulled while a region is written: a real process, killed the hard way. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class RegionKilledTest {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);

    @TempDir
    static Path folder = Path.of("");

    private static Path files = Path.of("");

    @BeforeAll
    static void write() {
        files = Voorbeeldstad.write(folder.resolve("data"));
    }

    @Test
    void a01_withoutAnOldFolderThereIsNoneAndTheNextRunClearsAway() throws Exception {
        Path place = Files.createDirectories(folder.resolve("new"));
        Path region = place.resolve("region");
        killWhileWriting(region);
        assertThat(region).doesNotExist();
        assertThat(names(place))
                .as("what the dead left")
                .hasSize(1)
                .allMatch(name -> name.matches("\\.region\\.\\d+\\.part"));

        assertThat(Voorbeeldstad.build(files, region).exit()).isZero();
        assertThat(names(place)).containsExactly("region");
    }

    @Test
    void a02_anOldFolderStaysWhole() throws Exception {
        Path place = Files.createDirectories(folder.resolve("old"));
        Path region = place.resolve("region");
        assertThat(Voorbeeldstad.build(files, region, "--seed", "2").exit()).isZero();
        SortedMap<String, String> before = Voorbeeldstad.hashes(region);
        killWhileWriting(region, "--force");
        assertThat(Voorbeeldstad.hashes(region)).isEqualTo(before);

        Session refused = Voorbeeldstad.build(files, region);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(Voorbeeldstad.hashes(region)).isEqualTo(before);
        assertThat(names(place)).containsExactly("region");
    }

    private static void killWhileWriting(Path region, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.noaber.app.Main"));
        Voorbeeldstad.arguments(files, region).forEach(argument -> command.add(argument.toString()));
        command.addAll(List.of(more));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            waitUntilHalf(region, process, said);
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).as("killed, not ended").isEqualTo(137);
    }

    /** Until the tables are there and the page, which is last, is not. */
    private static void waitUntilHalf(Path region, Process process, Path said) throws Exception {
        Path half = region.resolveSibling("." + region.getFileName() + "." + process.pid() + ".part");
        long start = System.nanoTime();
        while (!Files.exists(half.resolve("areas.csv"))) {
            assertThat(process.isAlive()).as(Files.readString(said)).isTrue();
            assertThat(System.nanoTime() - start).isLessThan(PATIENCE_NANOS);
            Thread.sleep(1);
        }
        assertThat(half.resolve("index.html")).doesNotExist();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
        }
    }
}
