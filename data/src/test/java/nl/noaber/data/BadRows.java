// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import static nl.noaber.data.BrokenFiles.sql;
import static nl.noaber.data.BrokenFiles.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noaber.data.BrokenKind.Door;
import nl.noaber.data.addresses.AddressFile;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.cbs.PostcodeAges;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.grid.AsciiGrid;
import nl.noaber.data.places.PlaceFile;

/** One bad row among good ones, by door. */
final class BadRows {
    private static final Door ADDRESSES = AddressFile::read;
    private static final Door AREAS = AreaFile::read;
    private static final Door PLACES = (file, refusals) -> PlaceFile.read(file, "", refusals);
    private static final Door FIGURES = AreaFigures::read;
    private static final Door SQUARES = (file, refusals) -> SquareFile.read(file, s -> true, refusals);
    private static final Door AGES = PostcodeAges::read;
    private static final Door DEPTHS = (file, refusals) -> AsciiGrid.read(file, refusals);

    private BadRows() {}

    private static BadRow address(String name, String row, String reason) {
        return new BadRow(
                name, "a.csv", text("id,x,y\nA,190000,507000\n" + row + "\nC,190000,507000\n"), ADDRESSES, reason, 2);
    }

    private static BadRow place(String name, String row, String reason) {
        String head = "id,lon,lat,name,bag_nummeraanduiding_id\nA,5.9,52.5,a,\n";
        return new BadRow(name, "p.csv", text(head + row + "\nC,5.9,52.5,c,\n"), PLACES, reason, 2);
    }

    private static BadRow figure(String name, String row, String reason) {
        String head = "buurtcode,water,aantal_inwoners,percentage_koopwoningen\nBU1,NEE,5,60\n";
        return new BadRow(name, "f.csv", text(head + row + "\nBU3,NEE,5,60\n"), FIGURES, reason, 2);
    }

    private static BadRow square(String name, String row, String reason) {
        String head = "crs28992res100m,aantal_inwoners,percentage_koopwoningen\nE1900N5070,5,60\n";
        return new BadRow(name, "q.csv", text(head + row + "\nE1903N5070,5,60\n"), SQUARES, reason, 2);
    }

    private static BadRow feature(String name, Door door, String feature, String reason) {
        String good = "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"%s\"},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":[[[5.9,52.5],[5.91,52.5],[5.91,52.51],[5.9,52.5]]]}}";
        String features = good.formatted("BU1") + "," + feature + "," + good.formatted("BU3");
        return new BadRow(
                name,
                "a.geojson",
                text("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}"),
                door,
                reason,
                2);
    }

    private static BadRow age(String name, String row, String reason) {
        String bands = IntStream.range(0, 19)
                .mapToObj(i -> "8261,%d-%d,10\n".formatted(5 * i, 5 * i + 4))
                .collect(Collectors.joining());
        return new BadRow(
                name,
                "ages.csv",
                text("postcode,leeftijd,inwoners\n" + bands + row + "\n8261,95+,5\n"),
                AGES,
                reason,
                20);
    }

    static List<BadRow> all() {
        String polygon =
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%1$s1,%2$s],[%1$s1,%2$s1],[%1$s,%2$s]]]}";
        return List.of(
                address("address without a place", "B,,", "there is no place"),
                address("address with words for a place", "B,here,there", "the place is not a number"),
                address("address at the end of the world", "B,1e400,5", "the place is not a number"),
                address("address abroad", "B,-50000,507000", "it lies outside the Netherlands"),
                address("address that comes twice", "A,190000,507000", "the id is there twice"),
                address("address without an id", ",190000,507000", "there is no id"),
                address("address with too many cells", "B,190,000,507,000", "it has more cells than the header"),
                place("place at zero", "B,0,0,b,", "it lies outside the Netherlands"),
                place("place that comes twice", "A,5.9,52.5,b,", "the id is there twice"),
                place(
                        "place with a BAG id that went through a spreadsheet",
                        "B,5.9,52.5,b,3.63E+14",
                        "the BAG id is no number of 16 digits; the place is kept without it"),
                new BadRow(
                        "polling station at the same place",
                        "s.csv",
                        text("Nummer stembureau,Naam stembureau,X,Y\n1,a,190000,507000\n2,b,190000,507000\n"),
                        PLACES,
                        "another polling station at the same place, which is kept once",
                        2),
                figure("figure without a code", ",NEE,5,60", "there is no code"),
                figure("figures that come twice", "BU1,NEE,7,60", "the code is there twice"),
                figure("figures of water", "BU1,JA,,", "the water row of a code that also has land"),
                figure("figure in words", "BU2,NEE,veel,60", "aantal_inwoners is not a number, taken as missing"),
                figure("negative count", "BU2,NEE,-5,60", "aantal_inwoners is below zero, taken as missing"),
                figure(
                        "percentage over 100",
                        "BU2,NEE,5,160",
                        "percentage_koopwoningen is over 100 percent, taken as missing"),
                square("square with another id", "BU1,5,60", "the id is no square of 100 m"),
                square("square that comes twice", "E1900N5070,5,60", "the square is there twice"),
                square(
                        "square with a negative count",
                        "E1901N5070,-5,60",
                        "aantal_inwoners is below zero, taken as missing"),
                square(
                        "square with a percentage over 100",
                        "E1901N5070,5,101",
                        "percentage_koopwoningen is over 100 percent, taken as missing"),
                square("square in words", "E1901N5070,veel,60", "aantal_inwoners is not a number, taken as missing"),
                age("age that is a total", "8261,Totaal,500", "the age band is not known"),
                age("number of people in words", "8262,0-4,veel", "inwoners is no number of people, taken as missing"),
                age("fewer than no people", "8262,0-4,-5", "inwoners is no number of people, taken as missing"),
                feature(
                        "feature without geometry",
                        AREAS,
                        "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"BU2\"},\"geometry\":null}",
                        "there is no geometry"),
                feature(
                        "feature with a broken geometry",
                        AREAS,
                        "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"BU2\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[\"a\",1]}}",
                        "the geometry is broken"),
                feature(
                        "area that is a point",
                        AREAS,
                        "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"BU2\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[5.9,52.5]}}",
                        "it is no polygon"),
                feature(
                        "area without a code",
                        AREAS,
                        "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + polygon.formatted("5.9", "52.5")
                                + "}",
                        "there is no code"),
                feature(
                        "area abroad",
                        AREAS,
                        "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"BU2\"},\"geometry\":"
                                + polygon.formatted("2.3", "48.8") + "}",
                        "it lies outside the Netherlands"),
                feature(
                        "area that crosses itself",
                        AREAS,
                        "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"BU2\"},\"geometry\":{\"type\":\"Polygon\","
                                + "\"coordinates\":[[[5.9,52.5],[5.91,52.51],[5.91,52.5],[5.9,52.51],[5.9,52.5]]]}}",
                        "the polygon crosses itself; kept, mended"),
                feature(
                        "fire brigade's office",
                        PLACES,
                        "{\"type\":\"Feature\",\"properties\":{\"LOC_TYPE\":\"Vestiging\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[5.9,52.5]}}",
                        "it is no Brandweerkazerne"),
                new BadRow(
                        "row of a GeoPackage with a broken shape",
                        "g.gpkg",
                        sql(
                                BrokenFiles.geoPackage(
                                        "verblijfsobject",
                                        List.of("identificatie"),
                                        BrokenFiles.point(190_000, 507_000),
                                        "A"),
                                "insert into verblijfsobject values (2, x'4750', 'B')"),
                        ADDRESSES,
                        "the geometry is broken",
                        2),
                new BadRow(
                        "cell below zero",
                        "d.asc",
                        text("ncols 2\nnrows 2\nxllcorner 190000\nyllcorner 507000\ncellsize 25\n1 -0.1\n0 2"),
                        DEPTHS,
                        "the depth of the cell is below zero, taken as unknown",
                        2));
    }
}
