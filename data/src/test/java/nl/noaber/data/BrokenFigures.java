// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import static nl.noaber.data.BrokenFiles.bytes;
import static nl.noaber.data.BrokenFiles.cut;
import static nl.noaber.data.BrokenFiles.text;
import static nl.noaber.data.BrokenFiles.workbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noaber.data.BrokenKind.Door;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.cbs.PostcodeAges;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.weights.WeightsFile;

/** Broken figures: squares, areas, ages and weights. */
final class BrokenFigures {
    private static final Door FIGURES = AreaFigures::read;
    private static final Door SQUARES = (file, refusals) -> SquareFile.read(file, s -> true, refusals);
    private static final Door SQUARES_100 = (file, refusals) ->
            SquareFile.read(file, s -> true, refusals).mustBe(100, String.valueOf(file.getFileName()));
    private static final Door AGES = PostcodeAges::read;
    private static final Door WEIGHTS = (file, refusals) -> WeightsFile.read(file, List.of("a", "b", "c"));

    private BrokenFigures() {}

    static List<BrokenKind> squares() {
        String grid = IntStream.range(0, 12)
                .mapToObj(i -> "E%04dN5070,10\n".formatted(1900 + 5 * i))
                .collect(Collectors.joining());
        return List.of(
                new BrokenKind(
                        "squares without an id",
                        "vk.csv",
                        text("id,aantal_inwoners\n1,2\n"),
                        SQUARES,
                        "The file vk.csv has no column crs28992res100m; it has id, aantal_inwoners.",
                        "Maybe the name is misspelt, or this is another file."),
                new BrokenKind(
                        "squares without residents",
                        "vk.csv",
                        text("crs28992res100m,aantal_woningen\nE1900N5070,5\n"),
                        SQUARES,
                        "The file vk.csv has squares but no column aantal_inwoners.",
                        "Maybe it is an extract without the residents; take the whole file of CBS."),
                new BrokenKind(
                        "ids of another kind",
                        "vk.csv",
                        text("crs28992res100m,aantal_inwoners\nBU01660001,5\n"),
                        SQUARES,
                        "None of the 1 ids of vk.csv is a square of 100 m; the first is BU01660001.",
                        "Maybe the column holds other codes, or squares of another size; E0975N4520 is how CBS writes them."),
                new BrokenKind(
                        "500 m given for 100 m",
                        "vk.csv",
                        text("crs28992res500m,aantal_inwoners\nE1900N5070,5\n"),
                        SQUARES_100,
                        "The squares of vk.csv are 500 m wide where 100 m are needed.",
                        "Maybe it is the other file of CBS: vk100 and vk500 look alike."),
                new BrokenKind(
                        "500 m under the name of 100 m",
                        "vk.csv",
                        text("crs28992res100m,aantal_inwoners\n" + grid),
                        SQUARES,
                        "All 12 squares of vk.csv lie on the grid of 500 m, not of 100 m.",
                        "Maybe it is the file of 500 m under the name of the other."),
                new BrokenKind(
                        "squares of a year not published",
                        "vk.csv",
                        text("crs28992res100m,aantal_inwoners\nE1900N5070,-99995\nE1901N5070,\n"),
                        SQUARES,
                        "The file vk.csv has no number of residents in any of its 2 squares.",
                        "Maybe the year is not published yet: take the year before."),
                new BrokenKind(
                        "every count negative",
                        "vk.csv",
                        text("crs28992res100m,aantal_inwoners\nE1900N5070,-5\n"),
                        SQUARES,
                        "The file vk.csv has no number of residents in any of its 1 squares.",
                        "Maybe the year is not published yet: take the year before."));
    }

    static List<BrokenKind> figures() {
        return List.of(
                new BrokenKind(
                        "figures without a code",
                        "f.csv",
                        text("naam,aantal_inwoners\nHaven,5\n"),
                        FIGURES,
                        "The file f.csv has no column buurtcode; it has naam, aantal_inwoners.",
                        "Maybe the name is misspelt, or this is another file."),
                new BrokenKind(
                        "figures without residents",
                        "f.csv",
                        text("buurtcode,mannen\nBU1,5\n"),
                        FIGURES,
                        "The file f.csv has no column aantal_inwoners; it has 1 figures of 1 areas.",
                        "Maybe it is an extract without the residents, or another table of CBS."),
                new BrokenKind(
                        "figures that are all missing",
                        "f.csv",
                        text("buurtcode,aantal_inwoners\nBU1,NA\nBU2,.\n"),
                        FIGURES,
                        "The file f.csv has no number of residents in any of its 2 rows.",
                        "Maybe the year is not published yet: take the year before."),
                new BrokenKind(
                        "rows without codes",
                        "f.csv",
                        text("buurtcode,aantal_inwoners\n ,5\n"),
                        FIGURES,
                        "The file f.csv has no row with the code of an area.",
                        "Maybe only its header was saved, or the download was broken off."),
                new BrokenKind(
                        "xls named xlsx",
                        "kwb.xlsx",
                        bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
                        FIGURES,
                        "The file kwb.xlsx is an old Excel workbook (.xls).",
                        "Maybe open it and save it as .xlsx or as CSV UTF-8."),
                new BrokenKind(
                        "workbook without the sheet",
                        "kwb.xlsx",
                        workbook("Begroting", "post", "bedrag"),
                        FIGURES,
                        "The workbook kwb.xlsx has no sheet with a column gwb_code; its sheets are Begroting.",
                        "Maybe it is another workbook; take Kerncijfers wijken en buurten of CBS."),
                new BrokenKind(
                        "workbook cut off",
                        "kwb.xlsx",
                        cut(workbook("KWB", "gwb_code", "a_inw"), 0.5),
                        FIGURES,
                        "The workbook kwb.xlsx cannot be read: it is cut off or no workbook.",
                        "Maybe the download was broken off, or it is another kind of file with the name of a workbook."),
                new BrokenKind(
                        "workbook with only its header",
                        "kwb.xlsx",
                        workbook("KWB", "gwb_code", "a_inw"),
                        FIGURES,
                        "The file kwb.xlsx has no row with the code of an area.",
                        "Maybe only its header was saved, or the download was broken off."),
                new BrokenKind(
                        "StatLine DataProperties",
                        "t.json",
                        text("[{\"Key\":\"Mannen_6\",\"Type\":\"Topic\"}]"),
                        FIGURES,
                        "The file t.json describes the columns of a StatLine table (DataProperties); it has no figures.",
                        "Maybe take TypedDataSet of the same table."),
                new BrokenKind(
                        "StatLine by age",
                        "t.json",
                        text("{\"value\":[{\"WijkenEnBuurten\":\"BU1\",\"Leeftijd\":\"20300\",\"Eenzaam_27\":5}]}"),
                        FIGURES,
                        "The file t.json has several rows for an area, by Leeftijd.",
                        "Maybe it is another StatLine table; take the key figures of districts and neighbourhoods."),
                new BrokenKind(
                        "StatLine without areas",
                        "t.json",
                        text("{\"value\":[{\"Postcode\":\"8261\"}]}"),
                        FIGURES,
                        "The rows of t.json have no WijkenEnBuurten.",
                        "Maybe it is another StatLine table; take the key figures of districts and neighbourhoods."),
                new BrokenKind(
                        "StatLine's error",
                        "t.json",
                        text("{\"odata.error\":{\"code\":\"\"}}"),
                        FIGURES,
                        "The file t.json has no list of rows (value).",
                        "Maybe it is another kind of JSON, or the service answered with an error."));
    }

    static List<BrokenKind> agesAndWeights() {
        String bands = IntStream.range(0, 15)
                .mapToObj(i -> "8261,%d-%d,10\n".formatted(5 * i, 5 * i + 4))
                .collect(Collectors.joining());
        String all = bands + "8261,75-79,NA\n8261,80-84,NA\n8261,85-89,NA\n8261,90-94,NA\n8261,95+,NA\n";
        String head = "postcode,leeftijd,inwoners\n";
        return List.of(
                new BrokenKind(
                        "ages without a column",
                        "ages.csv",
                        text("postcode,leeftijd,aantal\n8261,0-4,5\n"),
                        AGES,
                        "The file ages.csv has no column inwoners; it has postcode, leeftijd, aantal.",
                        "Maybe the name is misspelt, or this is another file."),
                new BrokenKind(
                        "ages by municipality",
                        "ages.csv",
                        text(head + "GM0166,0-4,5\n"),
                        AGES,
                        "The file ages.csv has no postcode of four digits.",
                        "Maybe it is a table by municipality."),
                new BrokenKind(
                        "ages with only totals",
                        "ages.csv",
                        text(head + "8261,Totaal,5\n8262,Totaal,5\n"),
                        AGES,
                        "The file ages.csv has no age of five years such as 75-79; its ages are Totaal.",
                        "Maybe it has only totals or wider ages: take the table with ages of five years."),
                new BrokenKind(
                        "ages missing bands",
                        "ages.csv",
                        text(head + bands + "8261,75+,10\n"),
                        AGES,
                        "The file ages.csv has no rows for 5 of its 20 ages: inwoners_75_79, inwoners_80_84, inwoners_85_89,"
                                + " inwoners_90_94, inwoners_95_plus.",
                        "Maybe it was filtered, or its last age begins before 95."),
                new BrokenKind(
                        "ages that are all NA",
                        "ages.csv",
                        text(head + all.replace(",10\n", ",NA\n")),
                        AGES,
                        "The file ages.csv has no number of residents for any of its 1 postcode areas.",
                        "Maybe every number is NA: take another year."),
                new BrokenKind(
                        "weights of another table",
                        "w.gal",
                        text("4\na 1\nb\n"),
                        WEIGHTS,
                        "The file w.gal is about 4 places, the table has 3.",
                        "Maybe it belongs to another table."),
                new BrokenKind(
                        "weights that do not add up",
                        "w.gal",
                        text("3\na 2\nb\n"),
                        WEIGHTS,
                        "The file w.gal is no list of neighbours: a has 1 neighbours where 2 were announced.",
                        "Maybe it was cut off, or it is another kind of file; .gal and .gwt are read."),
                new BrokenKind(
                        "weights of a place not there",
                        "w.gal",
                        text("3\na 1\nz\n"),
                        WEIGHTS,
                        "The file w.gal names place z, which is not in the table (1 of its 2 places are not).",
                        "Maybe it belongs to another table, or to another column of ids."),
                new BrokenKind(
                        "weights in words",
                        "w.gal",
                        text("3\na b c\n"),
                        WEIGHTS,
                        "The file w.gal is no list of neighbours: 'a b c' is not an id and a number of neighbours.",
                        "Maybe it was cut off, or it is another kind of file; .gal and .gwt are read."),
                new BrokenKind(
                        "weights without a weight",
                        "w.gwt",
                        text("3\na b\n"),
                        WEIGHTS,
                        "The file w.gwt is no list of neighbours: 'a b' is not an id, an id and a weight.",
                        "Maybe it was cut off, or it is another kind of file; .gal and .gwt are read."),
                new BrokenKind(
                        "weights below zero",
                        "w.gwt",
                        text("3\na b -1\n"),
                        WEIGHTS,
                        "The file w.gwt is no list of neighbours: the weight -1 is below zero.",
                        "Maybe it was cut off, or it is another kind of file; .gal and .gwt are read."),
                new BrokenKind(
                        "weights far away",
                        "w.gwt",
                        text("3\na b far\n"),
                        WEIGHTS,
                        "The file w.gwt is no list of neighbours: 'far' is not a number.",
                        "Maybe it was cut off, or it is another kind of file; .gal and .gwt are read."),
                new BrokenKind(
                        "weights of blank lines",
                        "w.gal",
                        text("\n\n"),
                        WEIGHTS,
                        "The file w.gal has no lines.",
                        "Maybe the download was broken off."));
    }
}
