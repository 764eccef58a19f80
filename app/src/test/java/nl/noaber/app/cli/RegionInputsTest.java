// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with files, told with the values and with what to try. Two squares in a town of one street. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class RegionInputsTest {
    private static final String DEPTH =
            "ncols 2\nnrows 2\nxllcorner 100000\nyllcorner 500000\ncellsize 25\nNODATA_value -9999\n0 1\n2 3\n";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void town() throws IOException {
        write(
                "squares.csv",
                "crs28992res100m,aantal_inwoners,aantal_inwoners_65_jaar_en_ouder\nE1000N5000,500,100\nE1001N5000,300,50\n");
        write(
                "areas.csv",
                area("BU00010001", 100_000)
                        + area("BU00010002", 110_000)
                                .lines()
                                .skip(1)
                                .findFirst()
                                .orElseThrow() + "\n");
        write(
                "figures.csv",
                "buurtcode,aantal_inwoners,aantal_huishoudens,gemiddelde_huishoudsgrootte,"
                        + "percentage_personen_0_tot_15_jaar,percentage_personen_15_tot_25_jaar,percentage_personen_25_tot_45_jaar,"
                        + "percentage_personen_45_tot_65_jaar,percentage_personen_65_jaar_en_ouder\n"
                        + "BU00010001,800,380,2.1,20,10,25,25,20\n");
        write(
                "addresses.csv",
                "id,x,y,housenumber,street,postcode\na,100050,500050,1,Straat,1234AB\nb,100150,500050,2,Straat,1234AB\n");
    }

    private static String area(String code, int west) {
        return """
                buurtcode,buurtnaam,gemeentecode,wkt
                %s,Dorp,GM0001,"POLYGON((%2$d 500000,%3$d 500000,%3$d 500900,%2$d 500900,%2$d 500000))"
                """.formatted(code, west, west + 900);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    /** Arguments without -- are files of the folder. */
    private Session build(String... more) {
        List<Object> arguments =
                new ArrayList<>(List.of("region", "build", "--name", "Dorp", "--out", folder.resolve("region")));
        Arrays.stream(more)
                .map(text ->
                        text.matches(".*\\.[a-z]{3,6}") ? folder.resolve(text).toString() : text)
                .forEach(arguments::add);
        return Session.of(arguments.toArray());
    }

    private void refuses(String fact, String maybe, String... more) {
        Session session = build(more);
        assertThat(session.exit()).as(session.err()).isEqualTo(2);
        assertThat(session.refusal()).contains(fact).contains("\nMaybe ").contains(maybe);
        assertThat(session.out()).isEmpty();
        assertThat(folder.resolve("region")).doesNotExist();
    }

    @Test
    void a01_squaresAloneAreEnough() {
        Session session = build("--squares", "squares.csv");
        assertThat(session.exit()).as(session.err()).isZero();
        assertThat(session.out()).contains("van de 800 inwoners");
    }

    @Test
    void a02_addressesWithAreasAndFiguresAreEnough() {
        Session session =
                build("--addresses", "addresses.csv", "--areas", "areas.csv", "--area-figures", "figures.csv");
        assertThat(session.exit()).as(session.err()).isZero();
        assertThat(session.out()).contains("van de 800 inwoners");
    }

    /** The figures say 8,000 where the squares hold 800: both are kept, and the difference is told. */
    @Test
    void a03_squaresAndAreasThatDisagreeAreTold() throws IOException {
        String few = "buurtcode,aantal_inwoners\nBU00010001,800\n";
        write("few.csv", few);
        write("many.csv", few.replace(",800", ",8000"));
        assertThat(build("--squares", "squares.csv", "--areas", "areas.csv", "--area-figures", "few.csv")
                        .err())
                .doesNotContain("Let op");
        assertThat(build("--squares", "squares.csv", "--areas", "areas.csv", "--area-figures", "many.csv", "--force")
                        .err())
                .contains("volgens de wijken of buurten wonen er 8000 mensen");
    }

    @Test
    void b01_nothingToPlacePeopleWith() {
        refuses("neither a file of squares nor one of addresses", "--squares");
        refuses("--areas is not given", "polygons", "--addresses", "addresses.csv");
        refuses("--area-figures is not given", "figures", "--addresses", "addresses.csv", "--areas", "areas.csv");
        refuses("no polygons", "--areas", "--squares", "squares.csv", "--area-figures", "figures.csv");
    }

    @Test
    void b10_squaresThatOnlyTellResidentsSayNothingOfWhoCannotManage() throws IOException {
        write("bare.csv", "crs28992res100m,aantal_inwoners\nE1000N5000,500\n");
        refuses("None of the 9 indicators", "other names", "--squares", "bare.csv");
    }

    @Test
    void b02_streetsAndADetour() throws IOException {
        write("town.osm", "<osm version=\"0.6\"/>");
        refuses(
                "Both --streets and --detour",
                "--detour",
                "--squares",
                "squares.csv",
                "--streets",
                "town.osm",
                "--detour",
                "1.3");
        refuses("detour (0.5)", "1.3", "--squares", "squares.csv", "--detour", "0.5");
    }

    @Test
    void b03_twoHazardsOfOneName() throws IOException {
        write("flood.asc", DEPTH);
        write("other/flood.asc", DEPTH);
        refuses(
                "Two hazards are called flood",
                "twice",
                "--squares",
                "squares.csv",
                "--hazard",
                "flood.asc",
                "--hazard",
                "other/flood.asc");
    }

    @Test
    void b04_squaresOf500Metres() throws IOException {
        write("squares500.csv", "crs28992res500m,aantal_inwoners\nE1000N5000,500\n");
        refuses("500", "100", "--squares", "squares500.csv");
    }

    @Test
    void b05_areasOfAnotherPlace() throws IOException {
        write("elsewhere.csv", area("BU00990001", 200_000));
        refuses(
                "no square in the region",
                "another part of the country",
                "--squares",
                "squares.csv",
                "--areas",
                "elsewhere.csv");
        write("figures99.csv", "buurtcode,aantal_inwoners\nBU00990001,800\n");
        refuses(
                "address",
                "another",
                "--addresses",
                "addresses.csv",
                "--areas",
                "elsewhere.csv",
                "--area-figures",
                "figures99.csv");
    }

    @Test
    void b06_anotherMunicipality() {
        refuses(
                "None of the 2 areas belongs to GM0099",
                "another",
                "--squares",
                "squares.csv",
                "--areas",
                "areas.csv",
                "--municipality",
                "GM0099");
        refuses("'Kampen'", "GM0166", "--squares", "squares.csv", "--municipality", "Kampen");
    }

    @Test
    void b07_aBrokenRecipe() throws IOException {
        write("mine.recept", "this is no recipe\n");
        refuses("", "", "--squares", "squares.csv", "--recipe", "mine.recept");
    }

    @Test
    void b08_aFileThatIsNotThere() {
        refuses("gone.csv", "", "--squares", "gone.csv");
        refuses("gone.asc", "", "--squares", "squares.csv", "--hazard", "gone.asc");
    }

    @Test
    void b09_figuresOfOtherAreas() throws IOException {
        write("figures99.csv", "buurtcode,aantal_inwoners\nBU00990001,800\n");
        refuses("area", "", "--addresses", "addresses.csv", "--areas", "areas.csv", "--area-figures", "figures99.csv");
    }
}
