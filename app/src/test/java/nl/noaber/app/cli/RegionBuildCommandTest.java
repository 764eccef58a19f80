// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a script may rely on when it builds a region. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class RegionBuildCommandTest {
    @TempDir
    static Path folder = Path.of("");

    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static Path files = Path.of("");
    private static Path region = Path.of("");
    private static Session first = new Session(-1, "", "");

    @BeforeAll
    static void build() {
        files = Voorbeeldstad.write(folder.resolve("data"));
        region = folder.resolve("region");
        first = Voorbeeldstad.build(files, region, "--json", "--threads", "2");
    }

    @Test
    void a01_stdoutIsOneJsonDocumentWithTheCounts() throws IOException {
        assertThat(first.exit()).as(first.err()).isZero();
        JsonNode json = STRICT.readTree(first.out());
        assertThat(json.at("/squares").asInt()).isEqualTo(lines("internal/squares.csv") - 1);
        JsonNode inhabitants = json.at("/inhabitants");
        assertThat(inhabitants.get("low").asLong())
                .isLessThanOrEqualTo(inhabitants.get("mid").asLong());
        assertThat(inhabitants.get("mid").asLong())
                .isLessThanOrEqualTo(inhabitants.get("high").asLong());
        for (String count : new String[] {"nodes", "edges", "sites", "facilities"}) {
            assertThat(json.at("/" + count).asInt()).as(count).isPositive();
        }
        assertThat(json.get("refused")).isNotEmpty().allSatisfy(refused -> {
            assertThat(refused.get("file").asText()).isNotBlank();
            assertThat(refused.get("reason").asText()).isNotBlank();
            assertThat(refused.get("rows").asInt()).isPositive();
        });
        assertThat(lines("refused.csv") - 1).isEqualTo(json.get("refusedRows").asInt());
        assertThat(STRICT.readTree(region.resolve("summary.json").toFile())).isEqualTo(json);
    }

    @Test
    void a02_theFolderHasEverythingThatThePageNames() {
        assertThat(Stream.of(
                        "passport.json",
                        "summary.json",
                        "index.html",
                        "picture.svg",
                        "picture.png",
                        "areas.csv",
                        "concentrations.csv",
                        "concentrations.geojson",
                        "squares500.csv",
                        "squares500.geojson",
                        "facilities.csv",
                        "candidates.csv",
                        "refused.csv",
                        "internal/squares.csv",
                        "internal/streets.noaber"))
                .allSatisfy(name -> assertThat(region.resolve(name)).isNotEmptyFile());
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void a03_thePassportHasTheHashOfEveryFileThatWasRead() throws IOException {
        SortedMap<String, String> stated = new TreeMap<>();
        for (JsonNode source :
                STRICT.readTree(region.resolve("passport.json").toFile()).get("sources")) {
            stated.put(source.get("name").asText(), source.get("sha256").asText());
        }
        SortedMap<String, String> real = new TreeMap<>();
        for (String name : Voorbeeldstad.used()) {
            real.put(name, Voorbeeldstad.sha256(files.resolve(name)));
        }
        assertThat(stated).isEqualTo(real);
    }

    @Test
    void a04_theSameBytesWithOneThread() throws IOException {
        Path other = folder.resolve("one-thread");
        assertThat(Voorbeeldstad.build(files, other, "--threads", "1").exit()).isZero();
        assertThat(Voorbeeldstad.hashes(other)).isEqualTo(Voorbeeldstad.hashes(region));
    }

    @Test
    void a05_anotherSeedChangesNoNumberOfPeople() throws IOException {
        Path other = folder.resolve("seed");
        assertThat(Voorbeeldstad.build(files, other, "--seed", "7").exit()).isZero();
        for (String name : new String[] {
            "areas.csv", "squares500.csv", "facilities.csv", "candidates.csv", "refused.csv", "internal/accounts.csv"
        }) {
            assertThat(other.resolve(name)).hasSameBinaryContentAs(region.resolve(name));
        }
        assertThat(Voorbeeldstad.text(other, "passport.json"))
                .isNotEqualTo(Voorbeeldstad.text(region, "passport.json"));
    }

    @Test
    void a06_anExistingFolderIsKeptUnlessForced() throws IOException {
        SortedMap<String, String> before = Voorbeeldstad.hashes(region);
        Session refused = Voorbeeldstad.build(files, region);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.refusal()).contains("region already exists").contains("\nMaybe ");
        assertThat(Voorbeeldstad.hashes(region)).isEqualTo(before);

        Path old = Files.createDirectories(folder.resolve("old"));
        Files.writeString(old.resolve("mine.txt"), "of before");
        assertThat(Voorbeeldstad.build(files, old, "--force").exit()).isZero();
        assertThat(Voorbeeldstad.hashes(old)).isEqualTo(before);
    }

    @Test
    void a07_afterBadInputTheOldFolderIsUntouched() throws IOException {
        SortedMap<String, String> before = Voorbeeldstad.hashes(region);
        Path broken = Files.writeString(folder.resolve("broken.csv"), "nothing,useful\n1,2\n");
        Session refused =
                Session.of("region", "build", "--name", "X", "--squares", broken, "--out", region, "--force", "--json");
        assertThat(refused.exit()).as(refused.err()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.refusal()).contains("\nMaybe ");
        assertThat(Voorbeeldstad.hashes(region)).isEqualTo(before);
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void a08_thePictureCommandDrawsTheSamePicture() throws IOException {
        Path svg = folder.resolve("again.svg");
        Path png = folder.resolve("again.png");
        assertThat(Session.of("picture", "--region", region, "--out", svg).exit())
                .isZero();
        assertThat(Session.of("picture", "--region", region, "--out", png).exit())
                .isZero();
        assertThat(svg).hasSameBinaryContentAs(region.resolve("picture.svg"));
        assertThat(png).hasSameBinaryContentAs(region.resolve("picture.png"));

        assertThat(Session.of("picture", "--region", region, "--out", svg).refusal())
                .contains("again.svg already exists");
        assertThat(Session.of("picture", "--region", files, "--out", folder.resolve("x.svg"))
                        .refusal())
                .contains("is no region");
        assertThat(Session.of("picture", "--region", region, "--out", folder.resolve("x.pdf"))
                        .refusal())
                .contains(".svg or .png");
    }

    private static long lines(String name) throws IOException {
        try (Stream<String> lines = Files.lines(region.resolve(name))) {
            return lines.count();
        }
    }
}
