// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.noaber.app.cli.Session;
import nl.noaber.app.cli.Voorbeeldstad;
import nl.noaber.core.people.Columns;
import nl.noaber.data.example.Example;
import nl.noaber.data.example.Truth;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A curious reader with everything that is written outside, and a pocket calculator. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class DisclosureTest {
    /** A number of people: columns that begin with these. */
    private static final Pattern PEOPLE =
            Pattern.compile("(aantal_|inwoners|verminderd_zelfredzaam|mensen|buiten_bestanden|bewoners).*");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder = Path.of("");

    private static Path files = Path.of("");
    private static Path region = Path.of("");

    @BeforeAll
    static void build() {
        files = Voorbeeldstad.files();
        region = Voorbeeldstad.region();
    }

    @Test
    void a01_noTableHasANumberOfPeopleFromOneToNine() throws IOException {
        assertThat(smallOnes(region)).isEmpty();
    }

    @Test
    void a02_norHasTheTableOfARealTownWithVillagesOutsideTheFiles() throws IOException {
        Path kampen = folder.resolve("kampen");
        Session session = Session.of("demo", "--once", kampen, "--data", RealData.need("kampen"));
        assertThat(session.exit()).as(session.err()).isZero();
        assertThat(smallOnes(kampen.resolve("region"))).isEmpty();
        assertThat(Rows.of(kampen.resolve("region/areas.csv"))).anySatisfy(row -> assertThat(row)
                .containsEntry("id", "WK016602")
                .containsEntry(Columns.AGE_65_PLUS + "_mid", ""));
    }

    private static List<String> smallOnes(Path region) throws IOException {
        List<String> small = new ArrayList<>();
        for (Path file : outside(region, ".csv")) {
            for (Map<String, String> row : Rows.of(file)) {
                row.forEach((column, text) -> {
                    if (PEOPLE.matcher(column).matches() && isSmall(text)) {
                        small.add("%s %s %s = %s".formatted(file.getFileName(), row.get("id"), column, text));
                    }
                });
            }
        }
        for (Path file : outside(region, ".geojson")) {
            for (JsonNode feature : JSON.readTree(file.toFile()).get("features")) {
                feature.get("properties").properties().forEach(property -> {
                    if (PEOPLE.matcher(property.getKey()).matches()
                            && isSmall(property.getValue().asText())) {
                        small.add(file.getFileName() + " " + property);
                    }
                });
            }
        }
        JsonNode summary = JSON.readTree(region.resolve("summary.json").toFile());
        for (String at : List.of("/placed", "/outside", "/inhabitants/low", "/lessSelfReliant/low")) {
            if (isSmall(summary.at(at).asText())) {
                small.add("summary.json " + at);
            }
        }
        return small;
    }

    private static boolean isSmall(String text) {
        if (!text.matches("-?\\d+(\\.\\d+)?")) {
            return false;
        }
        double number = Double.parseDouble(text);
        return number > 0 && number < 10;
    }

    private static List<Path> outside(Path region, String ending) throws IOException {
        try (Stream<Path> entries = Files.list(region)) {
            return entries.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void a03_thePageHasNoneEither() throws IOException {
        String page = Voorbeeldstad.text(region, "index.html").replaceAll("(?s)<svg.*?</svg>|<style.*?</style>", "");
        String words = page.replaceAll("<[^>]*>", " ");
        assertThat(words).containsPattern("\\d inwoners");
        assertThat(Pattern.compile("(?<![\\d.,–-])[1-9] (inwoners|mensen|bewoners|ouderen|huishoudens)\\b")
                        .matcher(words)
                        .results()
                        .map(found -> words.substring(Math.max(0, found.start() - 60), found.end())))
                .isEmpty();
        assertThat(Pattern.compile("<td class=\"number\">[1-9]( \\(|</td>)")
                        .matcher(page.substring(0, page.indexOf("<section id=\"bronnen\"")))
                        .results()
                        .map(java.util.regex.MatchResult::group))
                .isEmpty();
    }

    @Test
    void a04_subtractionOfAreasFromTheWholeGivesNoSmallNumberBack() throws IOException {
        double whole = JSON.readTree(region.resolve("summary.json").toFile())
                .at("/inhabitants/mid")
                .asDouble();
        attack(region, Columns.RESIDENTS, whole);
        for (String column : List.of(Columns.AGE_65_PLUS, Columns.AGE_75_PLUS, Columns.AGE_80_PLUS)) {
            attack(region, column, Double.NaN);
        }
        JsonNode summary = JSON.readTree(region.resolve("summary.json").toFile());
        attack(
                region,
                "verminderd_zelfredzaam",
                summary.at("/lessSelfReliant/mid").asDouble());
    }

    /**
     * What is covered together is known when everything else is shown. One covered area alone would be given back, rounding
     * aside; with two or more each may be anything from nothing to their sum, so that sum must be ten or more.
     */
    private static void attack(Path region, String column, double whole) {
        List<Map<String, String>> rows = Rows.of(region.resolve("areas.csv"));
        List<Map<String, String>> covered = rows.stream()
                .filter(row -> row.getOrDefault(column + "_mid", "").isEmpty())
                .toList();
        assertThat(covered.size()).as("covered areas of " + column).isNotEqualTo(1);
        if (!covered.isEmpty() && !Double.isNaN(whole)) {
            double shown = rows.stream()
                    .mapToDouble(row -> Rows.number(row, column + "_mid"))
                    .filter(people -> !Double.isNaN(people))
                    .sum();
            assertThat(whole - shown).as("what is left of " + column).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void a05_aHamletAloneIsNotGivenBackByTheRest() throws IOException {
        // Squares of three areas, of which one has five residents: covering it alone would tell.
        Path small = Files.createDirectories(folder.resolve("hamlet-data"));
        Path squares = Files.writeString(small.resolve("squares.csv"), """
                crs28992res100m,aantal_inwoners,aantal_inwoners_65_jaar_en_ouder
                E1000N5000,500,100
                E1010N5000,50,20
                E1020N5000,5,5
                """);
        Path areas = Files.writeString(small.resolve("areas.csv"), """
                buurtcode,buurtnaam,gemeentecode,wkt
                BU00010001,Stad,GM0001,"POLYGON((100000 500000,100900 500000,100900 500900,100000 500900,100000 500000))"
                BU00010002,Dorp,GM0001,"POLYGON((101000 500000,101900 500000,101900 500900,101000 500900,101000 500000))"
                BU00010003,Gehucht,GM0001,"POLYGON((102000 500000,102900 500000,102900 500900,102000 500900,102000 500000))"
                """);
        Path figures = Files.writeString(small.resolve("figures.csv"), """
                buurtcode,aantal_inwoners,percentage_personen_65_jaar_en_ouder
                BU00010001,500,20
                BU00010002,50,40
                BU00010003,5,-99997
                """);
        Path out = folder.resolve("hamlet");
        Session session = Session.of(
                "region",
                "build",
                "--name",
                "Gehucht",
                "--squares",
                squares,
                "--areas",
                areas,
                "--area-figures",
                figures,
                "--out",
                out);
        assertThat(session.exit()).as(session.err()).isZero();
        List<Map<String, String>> rows = Rows.of(out.resolve("areas.csv"));
        assertThat(rows).extracting(row -> row.get(Columns.RESIDENTS + "_mid")).containsExactly("500", "", "");
        assertThat(smallOnes(out)).isEmpty();
        assertThat(Voorbeeldstad.text(out, "index.html")).contains("15 (0–55) van de 555 inwoners");
        attack(out, Columns.RESIDENTS, 555);
    }

    @Test
    void a06_onlyInternalHasSquaresOf100MetresAndOutsideThereAreClassesOnly() throws IOException {
        Set<String> columns =
                Rows.of(region.resolve("squares500.csv")).getFirst().keySet();
        assertThat(columns).containsExactly("id", "inwoners_klasse", "verminderd_zelfredzaam_klasse");
        assertThat(Rows.of(region.resolve("squares500.csv"))).allSatisfy(row -> assertThat(row.get("inwoners_klasse"))
                .matches("minder dan 10|10 tot 50|50 tot 100|100 tot 200|200 of meer|onbekend"));
        List<String> ids = Rows.of(region.resolve("internal/squares.csv")).stream()
                .map(row -> row.getOrDefault("id", "?"))
                .filter(id -> !id.matches("E...[05]N...[05]"))
                .toList();
        assertThat(ids).as("squares that are no corner of one of 500 m").hasSizeGreaterThan(1000);
        try (Stream<Path> entries = Files.list(region)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(ids.stream().filter(text::contains))
                        .as(file.getFileName().toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void a07_protectedFiguresAreStillTrue() {
        Map<String, Long> real = Example.truth(Example.SEED).residents().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Truth.Resident::neighbourhood, java.util.stream.Collectors.counting()));
        assertThat(Rows.of(region.resolve("areas.csv")))
                .filteredOn(
                        row -> !row.getOrDefault(Columns.RESIDENTS + "_mid", "").isEmpty())
                .hasSizeGreaterThan(25)
                .allSatisfy(row -> assertThat((double) real.getOrDefault(row.getOrDefault("id", ""), 0L))
                        .isBetween(
                                Rows.number(row, Columns.RESIDENTS + "_low"),
                                Rows.number(row, Columns.RESIDENTS + "_high")));
    }

    @Test
    void a08_theFullEditionSaysSoEverywhere() throws IOException {
        Path full = folder.resolve("full");
        assertThat(Voorbeeldstad.build(files, full, "--full").exit()).isZero();
        assertThat(JSON.readTree(full.resolve("passport.json").toFile())
                        .get("disclosure")
                        .asText())
                .isEqualToIgnoringCase("full");
        assertThat(Voorbeeldstad.text(full, "index.html")).containsIgnoringCase("volledige uitgave");
        assertThat(Voorbeeldstad.text(full, "README.txt")).contains("VOLLEDIGE");
        assertThat(JSON.readTree(region.resolve("passport.json").toFile())
                        .get("disclosure")
                        .asText())
                .isEqualToIgnoringCase("protected");
        assertThat(Voorbeeldstad.text(region, "index.html")).doesNotContainIgnoringCase("volledige uitgave");
    }
}
