// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.store.Sources;
import nl.noaber.testing.services.Answer;
import nl.noaber.testing.services.Asked;
import nl.noaber.testing.services.StandIn;
import nl.noaber.testing.services.TownServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the folder when something goes wrong: old or new, never half, and never someone else's. */
class FetchFolderTest {
    @TempDir
    Path folder = Path.of("");

    private final StandIn town = StandIn.ofTown(0);
    private final Asking asking = new Asking();

    @AfterEach
    void stop() {
        town.close();
    }

    private Path out() {
        return folder.resolve("kampen");
    }

    private static Wish of(String municipality, Path out) {
        return new Wish(municipality, 2024, out, Set.of(), false, null, "test");
    }

    @Test
    void a01_aMunicipalityThatDoesNotExist() {
        assertThatThrownBy(() -> asking.fetch(town, of("GM9999", out())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("knows no buurten of GM9999 in 2024")
                .hasMessageContaining("Maybe the code is misspelt, or the municipality merged");
        assertThat(out().resolve("passport.json")).doesNotExist();
        assertThat(asking.fetch(town, of("GM0166", out())).failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0166", "gm0166", "GM166", "GM01666", "GM 0166", "Kampen", "''"})
    void a02_aCodeThatIsNone(String code) {
        assertThatThrownBy(() -> of(code, out()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is not GM and four digits")
                .hasMessageContaining("GM0166 for Kampen");
    }

    @Test
    void a03_aYearWithoutATableOfFigures() throws IOException {
        Fetched fetched = asking.fetch(town, Asking.wish(out(), Part.AREAS, Part.FIGURES), "figures.table.2024 =");
        assertThat(fetched.failures().getFirst().fact()).isEqualTo("The hosts do not say figures.table.2024.");
        assertThat(fetched.failures().getFirst().maybe()).contains("choose another --year");
        assertThat(out().resolve("buurten_2024.geojson")).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adresses = http://x/      | unknown name adresses",
                "areas = api.example/x     | must begin with https://",
                "areas = ftp://a/x         | must begin with https://",
                "areas =                   | The hosts do not say areas",
                "areas = http://a b/       | is not a web address"
            })
    void a04_aHostsFileThatIsWrong(String line, String fact) {
        assertThatThrownBy(() -> asking.fetch(town, Asking.wish(out()), line))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(fact)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void a05_aHostsFileThatIsNotThere() {
        assertThatThrownBy(() -> Hosts.read(folder.resolve("nowhere"), 2024))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("The hosts file nowhere cannot be read");
    }

    @Test
    void b01_onePartThatFailsLeavesTheOthersAndIsTriedAgain() throws IOException {
        town.once("/bag/wfs", Answer.status(403, "closed today"));
        Fetched first = asking.fetch(town, Asking.wish(out()));
        assertThat(first.failures().stream().map(Fetched.Outcome::part)).containsExactly(Part.ADDRESSES);
        assertThat(first.failures().getFirst().fact()).contains("answered 403 to /bag/wfs: closed today");
        assertThat(out().resolve("addresses.csv")).doesNotExist();
        assertThat(Files.readString(out().resolve("passport.json"))).contains("Not here: addresses.");
        town.forget();
        assertThat(asking.fetch(town, Asking.wish(out())).failures()).isEmpty();
        assertThat(town.asked().stream().map(Asked::path)).containsOnly("/bag/wfs");
        assertThat(Files.readString(out().resolve("passport.json"))).doesNotContain("Not here");
    }

    @Test
    void b02_aPartThatNeedsAnotherSaysWhich() {
        assertThat(asking.fetch(town, Asking.wish(out(), Part.AREAS, Part.AGES))
                        .failures()
                        .getFirst())
                .satisfies(part -> {
                    assertThat(part.fact()).isEqualTo("There is no postcodes_2024.geojson yet.");
                    assertThat(part.maybe()).isEqualTo("Maybe add postcodes to --only.");
                });
    }

    @Test
    void c01_aFileChangedByHandIsNotReplacedWithoutForce() throws IOException {
        asking.fetch(town, Asking.wish(out(), Part.AREAS, Part.CANDIDATES));
        Path file = out().resolve("candidates.csv");
        String before = Files.readString(file);
        Files.writeString(file, "mine");
        Fetched second = asking.fetch(town, Asking.wish(out(), Part.CANDIDATES));
        assertThat(second.failures().getFirst().fact())
                .isEqualTo("The file candidates.csv is there and is not what was fetched before.");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(asking.fetch(town, Asking.again(out(), Part.CANDIDATES)).failures())
                .isEmpty();
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void c02_aFileThatWasTakenAwayIsFetchedAgain() throws IOException {
        asking.fetch(town, Asking.wish(out(), Part.AREAS, Part.CANDIDATES));
        Files.delete(out().resolve("candidates.csv"));
        asking.fetch(town, Asking.wish(out()));
        assertThat(out().resolve("candidates.csv")).exists();
    }

    @Test
    void c03_aFolderOfSomethingElseOrOfAnotherMunicipalityIsLeftAlone() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("letter.txt"), "Dear neighbour");
        assertThatThrownBy(() -> asking.fetch(town, Asking.wish(out())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("already exists");
        Path other = folder.resolve("other");
        asking.fetch(town, Asking.wish(other, Part.AREAS));
        assertThatThrownBy(() -> asking.fetch(town, of("GM0150", other)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("holds the files of GM0166 2024, not of GM0150 2024");
    }

    @Test
    void c04_twoRunsAtOnce() throws IOException {
        asking.fetch(town, Asking.wish(out(), Part.AREAS));
        try (FileChannel channel = FileChannel.open(out().resolve(".fetch/lock"), StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> asking.fetch(town, Asking.wish(out())))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("Another run is fetching into kampen");
        }
    }

    @Test
    void d01_killedHalfWayAndBegunAgain() throws Exception {
        town.once("/overpass", Answer.silence(60_000));
        Path hosts = Files.writeString(folder.resolve("hosts"), TownServices.hosts(town));
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FetchOnce.class.getName(),
                        out().toString(),
                        hosts.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (town.asked().stream().noneMatch(asked -> asked.path().equals("/overpass"))) {
            assertThat(run.isAlive())
                    .as(Files.readString(folder.resolve("log")))
                    .isTrue();
            Thread.sleep(20);
        }
        run.destroyForcibly();
        assertThat(run.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(out().resolve("addresses.csv")).exists();
        assertThat(out().resolve("streets.osm.gz")).doesNotExist();
        assertThat(out().resolve("passport.json")).doesNotExist();

        town.forget();
        assertThat(asking.fetch(town, Asking.wish(out())).failures()).isEmpty();
        assertThat(town.asked().stream().map(Asked::path).distinct())
                .containsExactly("/overpass", "/files/stembureaus.csv", "/regions-2024/wfs");
        Path whole = folder.resolve("whole");
        asking.fetch(town, Asking.wish(whole));
        for (String name : List.of("addresses.csv", "streets.osm.gz", "passport.json", "README.md")) {
            assertThat(Sources.sha256(out().resolve(name))).isEqualTo(Sources.sha256(whole.resolve(name)));
        }
    }

    /** One of two files of a part was already the new one: both are known as ours, so the run goes on. */
    @Test
    void d02_killedBetweenTwoFilesOfOnePart() throws IOException {
        asking.fetch(town, Asking.wish(out(), Part.AREAS));
        Path record = out().resolve(".fetch/areas.record");
        Path file = out().resolve("buurten_2024.geojson");
        String old = Sources.sha256(file);
        String whole = Files.readString(file);
        Files.writeString(file, whole.replace("Kampen", "Campen"));
        Files.writeString(
                out().resolve(".fetch/areas.record.coming"),
                Files.readString(record).replace(old, Sources.sha256(file)));
        assertThat(asking.fetch(town, Asking.wish(out(), Part.AREAS)).failures())
                .isEmpty();
        assertThat(Files.readString(file)).isEqualTo(whole);
    }
}
