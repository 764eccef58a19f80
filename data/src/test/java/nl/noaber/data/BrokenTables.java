// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import static nl.noaber.data.BrokenFiles.bytes;
import static nl.noaber.data.BrokenFiles.cut;
import static nl.noaber.data.BrokenFiles.folder;
import static nl.noaber.data.BrokenFiles.gzip;
import static nl.noaber.data.BrokenFiles.nothing;
import static nl.noaber.data.BrokenFiles.text;
import static nl.noaber.data.BrokenFiles.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noaber.data.BrokenKind.Door;
import nl.noaber.data.addresses.AddressFile;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.cbs.PostcodeAges;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.places.PlaceFile;
import nl.noaber.data.weights.WeightsFile;

/** Broken tables: text, workbooks and lists. */
final class BrokenTables {
    private static final Door ADDRESSES = AddressFile::read;
    private static final Door PLACES = (file, refusals) -> PlaceFile.read(file, "", refusals);
    private static final Door FIGURES = AreaFigures::read;
    private static final Door SQUARES = (file, refusals) -> SquareFile.read(file, s -> true, refusals);
    private static final Door SQUARES_100 = (file, refusals) ->
            SquareFile.read(file, s -> true, refusals).mustBe(100, String.valueOf(file.getFileName()));
    private static final Door AGES = PostcodeAges::read;
    private static final Door WEIGHTS = (file, refusals) -> WeightsFile.read(file, List.of("a", "b", "c"));

    private BrokenTables() {}

    static List<BrokenKind> texts() {
        return List.of(
                new BrokenKind(
                        "no file",
                        "nowhere.csv",
                        nothing(),
                        (f, r) -> AddressFile.read(f.getFileName(), r),
                        "The file nowhere.csv is not there.",
                        "Maybe the name or the folder is misspelt."),
                new BrokenKind(
                        "folder in place of file",
                        "addresses.csv",
                        folder(),
                        ADDRESSES,
                        "addresses.csv is a folder, not a file.",
                        "Maybe name the file inside it."),
                new BrokenKind(
                        "empty file",
                        "a.csv",
                        text(""),
                        ADDRESSES,
                        "The file a.csv is empty.",
                        "Maybe the download was broken off."),
                new BrokenKind(
                        "zip named csv",
                        "a.csv",
                        bytes('P', 'K', 3, 4, 0),
                        ADDRESSES,
                        "The file a.csv is a zip archive.",
                        "Maybe unpack it first and name the file inside."),
                new BrokenKind(
                        "gzip named csv",
                        "a.csv",
                        gzip("id,x,y\n1,2,3\n"),
                        PLACES,
                        "The file a.csv is packed with gzip.",
                        "Maybe unpack it first."),
                new BrokenKind(
                        "web page named csv",
                        "a.csv",
                        text("<!DOCTYPE html><html>404</html>"),
                        FIGURES,
                        "The file a.csv is a web page.",
                        "Maybe the download gave an error page in place of the file; open it to see what it says."),
                new BrokenKind(
                        "error of a service named csv",
                        "a.csv",
                        text("<?xml version='1.0'?><ExceptionReport/>"),
                        FIGURES,
                        "The file a.csv is XML.",
                        "Maybe the service answered with an error, or gave GML; ask it for GeoJSON or CSV."),
                new BrokenKind(
                        "GeoPackage named csv",
                        "a.csv",
                        text("SQLite format 3\u0000"),
                        AGES,
                        "The file a.csv is a database (GeoPackage), not text.",
                        "Maybe its name should end in .gpkg."),
                new BrokenKind(
                        "UTF-16",
                        "a.csv",
                        text("id,x,y\n1,2,3\n", StandardCharsets.UTF_16LE),
                        ADDRESSES,
                        "The file a.csv is not text: it has zero bytes in its first 26.",
                        "Maybe it is another kind of file, or text in UTF-16; save it as UTF-8."),
                new BrokenKind(
                        "Latin-1",
                        "a.csv",
                        text("id,x,y,naam\n1,190000,507000,Café\n", StandardCharsets.ISO_8859_1),
                        PLACES,
                        "The file a.csv is not UTF-8.",
                        "Maybe it was saved as Windows or Latin-1 text; save it again as CSV UTF-8."),
                new BrokenKind(
                        "Latin-1 far below",
                        "a.csv",
                        text(
                                "id,x,y,naam\n" + "1,190000,507000,b\n".repeat(10_000) + "2,190000,507000,Café\n",
                                StandardCharsets.ISO_8859_1),
                        PLACES,
                        "The file a.csv is not UTF-8.",
                        "Maybe it was saved as Windows or Latin-1 text; save it again as CSV UTF-8."),
                new BrokenKind(
                        "header only",
                        "a.csv",
                        text("id,x,y\n"),
                        ADDRESSES,
                        "The file a.csv has a header and no rows.",
                        "Maybe a filter left nothing, or the download was broken off."),
                new BrokenKind(
                        "unequal columns",
                        "a.csv",
                        text("id,lon,lat\n1,5,9,52,5\n2,5,9,52,6\n"),
                        ADDRESSES,
                        "Every row of a.csv has more cells than its 3 columns.",
                        "Maybe numbers have a comma as decimal: save it with semicolons between the columns."),
                new BrokenKind(
                        "quotation mark not closed",
                        "a.csv",
                        text("id,\"x,y\n1,2,3\n"),
                        ADDRESSES,
                        "The file a.csv has no place: neither x and y (RD) nor lon and lat (WGS84) among its 2 columns.",
                        "Maybe rename the columns, or it is another file."));
    }

    static List<BrokenKind> places() {
        return List.of(
                new BrokenKind(
                        "no column of places",
                        "a.csv",
                        text("id,street\n1,Plantage\n"),
                        ADDRESSES,
                        "The file a.csv has no place: neither x and y (RD) nor lon and lat (WGS84) among its 2 columns.",
                        "Maybe rename the columns, or it is another file."),
                new BrokenKind(
                        "addresses without coordinates",
                        "a.csv",
                        text("id,x,y\n1,,\n2,.,.\n"),
                        ADDRESSES,
                        "The file a.csv has no address with a place in the Netherlands.",
                        "Maybe the columns of the place are empty."),
                new BrokenKind(
                        "longitude and latitude exchanged",
                        "a.csv",
                        text("id,lon,lat\n1,52.5,5.9\n"),
                        ADDRESSES,
                        "The file a.csv has no address with a place in the Netherlands.",
                        "Maybe longitude and latitude are exchanged."),
                new BrokenKind(
                        "x and y exchanged",
                        "a.csv",
                        text("id,x,y\n1,507000,190000\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe x and y are exchanged."),
                new BrokenKind(
                        "degrees named x and y",
                        "a.csv",
                        text("id,x,y\n1,5.9,52.5\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe they are degrees: name the columns lon and lat, or state WGS84 (EPSG:4326)."),
                new BrokenKind(
                        "metres named lon and lat",
                        "a.csv",
                        text("id,lon,lat\n1,190000,507000\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe they are RD New metres: name the columns x and y, or state EPSG:28992."),
                new BrokenKind(
                        "Web Mercator named x and y",
                        "a.csv",
                        text("id,x,y\n1,657000,6890000\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe they are Web Mercator metres (EPSG:3857); convert them to RD New (EPSG:28992)."),
                new BrokenKind(
                        "UTM named x and y",
                        "a.csv",
                        text("id,x,y\n1,697000,5820000\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe they are UTM metres (EPSG:25831 or 32631); convert them to RD New (EPSG:28992)."),
                new BrokenKind(
                        "places that were never filled in",
                        "a.csv",
                        text("id,lon,lat\n1,0,0\n2,0,0\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe the places were never filled in: they are 0, 0."),
                new BrokenKind(
                        "only withdrawn addresses",
                        "a.csv",
                        text("id,x,y,status\n1,190000,507000,Verblijfsobject ingetrokken\n"),
                        ADDRESSES,
                        "The file a.csv has no address in use.",
                        "Maybe it holds only planned or withdrawn addresses."));
    }

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
                        "The file w.gal names place z, which is not in the table.",
                        "Maybe it belongs to another table."),
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
