// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.people.AreaColumn;
import nl.noaber.data.Refusals;
import nl.noaber.testing.RealData;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four kinds of files, one set of names. */
class AreaFiguresTest {
    private static final String CODE = "BU01660001";

    @TempDir
    private Path folder = Path.of("");

    private final Refusals refusals = new Refusals();

    private FigureTable text(String name, String content) throws IOException {
        return AreaFigures.read(Files.writeString(folder.resolve(name), content), refusals);
    }

    private Path workbook(String name, Object[]... rows) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Toelichting").value(0, 0, "Uitleg");
            Worksheet sheet = workbook.newWorksheet("KWB");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    if (rows[row][column] instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, String.valueOf(rows[row][column]));
                    }
                }
            }
        }
        return file;
    }

    private static double value(FigureTable table, String name) {
        return value(table, name, CODE);
    }

    private static double value(FigureTable table, String name, String code) {
        return table.value(AreaColumn.find(table, name).orElse(name), table.row(code));
    }

    @Test
    void a01_numbersAsCbsWritesThem() {
        assertThat(FigureText.parse("    12,5")).isEqualTo(12.5);
        assertThat(FigureText.parse("1.9")).isEqualTo(1.9);
        assertThat(FigureText.parse("1.234,5")).isEqualTo(1234.5);
        assertThat(FigureText.parse("1.234.567")).isEqualTo(1_234_567);
        assertThat(List.of("", "   .", ",", " , ")).allMatch(text -> Double.isNaN(FigureText.parse(text)));
        assertThat(FigureTable.codeOf(FigureText.parse("x"))).isEqualTo(FigureTable.SUPPRESSED);
        assertThatThrownBy(() -> FigureText.parse("12 of meer")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void a02_titlesBecomeTheKeysOfStatLine() {
        assertThat(FigureNames.keyOfTitle("65 jaar of ouder")).isEqualTo("k_65JaarOfOuder");
        assertThat(FigureNames.keyOfTitle("Wmo-cliënten")).isEqualTo("WmoClienten");
        assertThat(FigureNames.keyOfTitle("Personenauto's totaal")).isEqualTo("PersonenautoSTotaal");
        assertThat(FigureNames.keyOfTitle("40% personen met laagste inkomen"))
                .isEqualTo("k_40PersonenMetLaagsteInkomen");
    }

    /** Blanks behind headers, a point, a comma, both kinds of decimals, numbers as text. */
    @Test
    void b01_theWorkbook() throws IOException {
        FigureTable figures = AreaFigures.read(
                workbook(
                        "kwb-2024.xlsx",
                        new Object[] {
                            "gwb_code_10",
                            "regio",
                            "recs",
                            "gwb_code",
                            "a_inw",
                            "a_65_oo ",
                            "g_hhgro",
                            "g_ink_pi",
                            "p_wmo_t",
                            "a_nb_won ",
                            "m_hh_ver"
                        },
                        new Object[] {
                            CODE,
                            "Hanzewijk",
                            "Buurt",
                            CODE + "  ",
                            1205,
                            "   240",
                            "2.1",
                            "31,4",
                            "     .",
                            ",",
                            "-3,5"
                        }),
                refusals);
        assertThat(value(figures, "AantalInwoners")).isEqualTo(1205);
        assertThat(value(figures, "k_65JaarOfOuder")).isEqualTo(240);
        assertThat(value(figures, "GemiddeldeHuishoudensgrootte")).isEqualTo(2.1);
        assertThat(value(figures, "GemiddeldInkomenPerInwoner")).isEqualTo(31.4);
        assertThat(value(figures, "WmoClientenRelatief")).isNaN();
        assertThat(value(figures, "MediaanVermogenVanParticuliereHuish")).isEqualTo(-3.5);
        assertThat(figures.columns()).contains("a_nb_won").doesNotContain("regio", "recs", "gwb_code");
        assertThat(figures.year("AantalInwoners", 0)).isEqualTo(2024);
        assertThat(refusals.total()).isZero();
    }

    @Test
    void b02_statLineByKeysHasTheSameNamesWhateverItsNumbers() throws IOException {
        FigureTable csv = text("85618NED.csv", """
                "WijkenEnBuurten";"Gemeentenaam_1";"AantalInwoners_5";"k_65JaarOfOuder_12";"WmoClientenRelatief_98"
                "BU01660001  ";"Kampen    ";"      1200";"       235";"       85,5"
                "BU01660002  ";"Kampen    ";"         .";"         .";"       ."
                """);
        FigureTable json = text("typed-86165NED.json", """
                {"odata.metadata":"x","value":[{"ID":1,"WijkenEnBuurten":"BU01660001","AantalInwoners_4":1210,
                "k_65JaarOfOuder_11":null,"WmoClientenRelatief_94":null}]}""");
        assertThat(value(csv, "WmoClientenRelatief")).isEqualTo(85.5);
        assertThat(value(json, "AantalInwoners")).isEqualTo(1210);
        assertThat(csv.year("AantalInwoners", 0)).isEqualTo(2023);
        assertThat(json.year("AantalInwoners", 0)).isEqualTo(2025);
        assertThat(json.columns()).containsExactlyElementsOf(csv.columns());
        FigureTable newest = AreaFigures.newest(List.of(json, csv));
        assertThat(value(newest, "AantalInwoners")).isEqualTo(1210);
        assertThat(value(newest, "k_65JaarOfOuder")).isEqualTo(235);
        assertThat(newest.year("k_65JaarOfOuder", newest.row(CODE))).isEqualTo(2023);
    }

    @Test
    void b03_aStemThatComesThreeTimesGetsThreeNames() throws IOException {
        String header = "WijkenEnBuurten,AantalInwoners_5,Nederland_17,EuropaExclusiefNederland_18,BuitenEuropa_19,"
                + "Nederland_20,EuropaExclusiefNederland_21,BuitenEuropa_22,EuropaExclusiefNederland_23,BuitenEuropa_24\n";
        FigureTable all = text("2024.csv", header + CODE + ",100,1,2,3,4,5,6,7,8\n");
        assertThat(value(all, "HerkomstBuitenEuropa")).isEqualTo(3);
        assertThat(value(all, "GeborenBuitenNederlandHerkomstBuitenEuropa")).isEqualTo(8);
        FigureTable some =
                text("some-2024.csv", "WijkenEnBuurten,AantalInwoners_5,BuitenEuropa_24\n" + CODE + ",100,8\n");
        assertThat(some.columns()).containsExactly("AantalInwoners", "BuitenEuropa_24");
    }

    @Test
    void b04_twoSpellingsOfOneFigureAreMerged() throws IOException {
        FigureTable geo =
                text("buurt_2024.csv", "buurtcode,aantal_inwoners,percentage_koopwoningen\nBU01660001,1195,60\n");
        FigureTable later = text("kwb-2025.csv", "gwb_code,a_inw,p_koopw\nBU01660001,1230,.\n");
        FigureTable newest = AreaFigures.newest(List.of(geo, later));
        assertThat(value(newest, "aantal_inwoners")).isEqualTo(1230);
        assertThat(value(newest, "AantalInwoners")).isEqualTo(1230);
        assertThat(value(newest, "Koopwoningen")).isEqualTo(60);
        assertThat(newest.year("Koopwoningen", newest.row(CODE))).isEqualTo(2024);
        assertThat(AreaFigures.read(List.of(folder.resolve("buurt_2024.csv"), folder.resolve("kwb-2025.csv")), refusals)
                        .rows())
                .isEqualTo(1);
    }

    /** What is missing everywhere keeps the code of the newest year. */
    @Test
    void b05_theReasonOfTheNewestYearStays() throws IOException {
        FigureTable old = text("a_2023.csv", "buurtcode,aantal_inwoners,mannen\nBU01660001,5,-99997\n");
        FigureTable later = text("a_2024.csv", "buurtcode,aantal_inwoners,mannen\nBU01660001,5,-99995\n");
        for (List<FigureTable> tables : List.of(List.of(old, later), List.of(later, old))) {
            FigureTable newest = AreaFigures.newest(tables);
            assertThat(newest.code("mannen", 0)).isEqualTo(FigureTable.NOT_AVAILABLE);
            assertThat(newest.year("mannen", 0)).isEqualTo(2024);
        }
    }

    @Test
    void c01_theWorkbookOfUtrecht() {
        FigureTable figures = AreaFigures.read(RealData.need("cbs-formats/CBS-Utrecht-kwb-2023.xlsx"), refusals);
        assertThat(figures.rows()).isEqualTo(122);
        assertThat(value(figures, "AantalInwoners", "GM0344")).isEqualTo(367_947);
        assertThat(value(figures, "HerkomstBuitenEuropa", "GM0344")).isEqualTo(107_375);
        assertThat(value(figures, "GemiddeldeHuishoudensgrootte", "BU03440111")).isEqualTo(1.6);
        assertThat(value(figures, "PersonenPerSoortUitkeringAOW", "WK034401")).isEqualTo(2_510);
        double sum = figures.ids().stream()
                .filter(code -> code.startsWith("WK"))
                .mapToDouble(code -> value(figures, "AantalInwoners", code))
                .sum();
        assertThat(sum).isEqualTo(367_755);
        assertThat(figures.present("WmoClienten")).isZero();
        assertThat(figures.year("AantalInwoners", 0)).isEqualTo(2023);
        assertThat(refusals.total()).isZero();
    }

    @Test
    void c02_statLineWithTitles() {
        Path file = RealData.need("cbs-formats/CBS-Utrecht_Nabijheid_voorzieningen__buurt_2023_14102024_164034.csv");
        assertThatThrownBy(() -> AreaFigures.read(file, refusals))
                .hasMessageContaining("has no column aantal_inwoners; it has 110 figures of 123 areas");
        FigureTable merged =
                AreaFigures.read(List.of(file, RealData.need("cbs-formats/CBS-Utrecht-kwb-2023.xlsx")), refusals);
        assertThat(merged.columns()).contains("AfstandTotHuisartsenpraktijk", "AantalHuisartsenpraktijkenBinnen1Km");
        assertThat(merged.year("AfstandTotHuisartsenpraktijk", merged.row("BU03440111")))
                .isEqualTo(2023);
    }

    @Test
    void c03_theDescriptionOfATableIsNoTable() {
        Path file = RealData.need("cbs-formats/statline-85984NED-DataProperties.json");
        assertThatThrownBy(() -> AreaFigures.read(file, refusals))
                .hasMessage("The file statline-85984NED-DataProperties.json describes the columns of a StatLine table"
                        + " (DataProperties); it has no figures.\nMaybe take TypedDataSet of the same table.");
    }
}
