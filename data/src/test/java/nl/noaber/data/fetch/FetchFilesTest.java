// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.data.Refusals;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.geopackage.GeoPackageOut;
import nl.noaber.testing.services.FileAnswer;
import nl.noaber.testing.services.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Whole files of the country in place of a service: packed or not, cut to the municipality, and refused when wrong. */
class FetchFilesTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    @TempDir
    Path folder = Path.of("");

    private final StandIn town = StandIn.ofTown(0);
    private final Asking asking = new Asking();

    @BeforeEach
    void areas() {
        asking.fetch(town, Asking.wish(out(), Part.AREAS));
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private Path out() {
        return folder.resolve("kampen");
    }

    private Fetched.Outcome only(Part part, String file, byte[] body, String... more) {
        town.put("/files/" + file, new FileAnswer(body));
        List<String> lines = new ArrayList<>(List.of(more));
        lines.add(part.key() + ".file = " + town.at("/files/" + file));
        return asking.fetch(town, Asking.wish(out(), part), lines.toArray(String[]::new))
                .parts()
                .getFirst();
    }

    private static byte[] zip(String name, byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("leesmij.txt"));
            zip.write("Read me".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(body);
        }
        return bytes.toByteArray();
    }

    private byte[] geoPackage(GeoPackageOut.Layer... layers) throws IOException {
        Path file = Files.createTempDirectory(folder, "gpkg").resolve("country.gpkg");
        GeoPackageOut.writeTo(file, Instant.EPOCH, List.of(layers));
        return Files.readAllBytes(file);
    }

    private static GeoPackageOut.Feature square(int west, int south, long residents) {
        String id = "E%04dN%04d".formatted(west / 100, south / 100);
        Geometry shape = SHAPES.toGeometry(new Envelope(west, west + 100, south, south + 100));
        return new GeoPackageOut.Feature(shape, List.of(id, residents, -99_995L));
    }

    private byte[] squaresOfTheCountry() throws IOException {
        return geoPackage(new GeoPackageOut.Layer(
                "cbs_vk100_2024",
                "MULTIPOLYGON",
                List.of(
                        new GeoPackageOut.Field("crs28992res100m", GeoPackageOut.Type.TEXT),
                        new GeoPackageOut.Field("aantal_inwoners", GeoPackageOut.Type.INTEGER),
                        new GeoPackageOut.Field("aantal_woningen", GeoPackageOut.Type.INTEGER)),
                List.of(
                        square(189_900, 507_900, 35),
                        square(188_500, 506_500, -99_997),
                        square(120_000, 480_000, 40),
                        square(187_900, 506_500, 45))));
    }

    @Test
    void a01_squaresOutOfAZipWithTheGeoPackageOfTheCountry() throws IOException {
        byte[] zip = zip("cbs_vk100_2024_v1.gpkg", squaresOfTheCountry());
        assertThat(only(Part.SQUARES, "2025-cbs_vk100_2024_v1.zip", zip).state())
                .isEqualTo(Fetched.State.FETCHED);
        FigureTable squares = SquareFile.read(out().resolve("squares_2024.csv"), square -> true, new Refusals())
                .figures();
        assertThat(squares.ids()).contains("E1885N5065", "E1899N5079").doesNotContain("E1200N4800");
        assertThat(squares.code("aantal_inwoners", squares.row("E1885N5065"))).isEqualTo(FigureTable.SUPPRESSED);
        assertThat(squares.code("aantal_woningen", squares.row("E1885N5065"))).isEqualTo(FigureTable.NOT_AVAILABLE);
        assertThat(squares.value("aantal_inwoners", squares.row("E1899N5079"))).isEqualTo(35);
        assertThat(out().resolve(".fetch")).isDirectoryNotContaining("glob:**squares.{zip,unpacked}*");
    }

    @Test
    void a02_theFileOfTheCountryAndTheServiceGiveTheSameAddresses() throws IOException {
        asking.fetch(town, Asking.wish(out(), Part.ADDRESSES));
        byte[] tiled = Files.readAllBytes(out().resolve("addresses.csv"));
        assertThat(only(Part.ADDRESSES, "bag-light.gpkg", bagOfTheCountry(tiled))
                        .state())
                .isEqualTo(Fetched.State.FETCHED);
        assertThat(out().resolve("addresses.csv")).hasBinaryContent(tiled);
    }

    /** The tables and columns of bag-light.gpkg, with the addresses of a table and one far away. */
    private byte[] bagOfTheCountry(byte[] csv) throws IOException {
        List<GeoPackageOut.Field> columns = List.of(
                new GeoPackageOut.Field("identificatie", GeoPackageOut.Type.TEXT),
                new GeoPackageOut.Field("oppervlakte", GeoPackageOut.Type.INTEGER),
                new GeoPackageOut.Field("status", GeoPackageOut.Type.TEXT),
                new GeoPackageOut.Field("gebruiksdoel", GeoPackageOut.Type.TEXT),
                new GeoPackageOut.Field("openbare_ruimte_naam", GeoPackageOut.Type.TEXT),
                new GeoPackageOut.Field("huisnummer", GeoPackageOut.Type.INTEGER),
                new GeoPackageOut.Field("huisletter", GeoPackageOut.Type.TEXT),
                new GeoPackageOut.Field("toevoeging", GeoPackageOut.Type.TEXT),
                new GeoPackageOut.Field("postcode", GeoPackageOut.Type.TEXT),
                new GeoPackageOut.Field("woonplaats_naam", GeoPackageOut.Type.TEXT),
                new GeoPackageOut.Field("bouwjaar", GeoPackageOut.Type.INTEGER));
        List<GeoPackageOut.Feature> homes = new ArrayList<>();
        List<GeoPackageOut.Feature> boats = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                boolean boat = row.getField("oppervlakte").isEmpty();
                (boat ? boats : homes).add(address(row, boat));
            }
        }
        GeoPackageOut.Feature one = homes.getFirst();
        homes.addFirst(new GeoPackageOut.Feature(SHAPES.createPoint(new Coordinate(121_000, 487_000)), one.values()));
        return geoPackage(
                new GeoPackageOut.Layer("verblijfsobject", "POINT", columns, homes),
                new GeoPackageOut.Layer("ligplaats", "POLYGON", columns, boats));
    }

    private static GeoPackageOut.Feature address(NamedCsvRecord row, boolean boat) {
        double x = Double.parseDouble(row.getField("x"));
        double y = Double.parseDouble(row.getField("y"));
        Geometry shape = boat
                ? SHAPES.toGeometry(new Envelope(x - 2, x + 2, y - 2, y + 2))
                : SHAPES.createPoint(new Coordinate(x, y));
        String number = row.getField("housenumber").replaceAll("\\D.*", "");
        List<@org.jspecify.annotations.Nullable Object> values = new ArrayList<>();
        values.add(row.getField("id"));
        values.add(boat ? null : 80L);
        values.add(row.getField("status"));
        values.add(boat ? null : row.getField("gebruiksdoel"));
        values.add(row.getField("street"));
        values.add(Long.parseLong(number));
        values.add("A");
        values.add("3");
        values.add(row.getField("postcode"));
        values.add(row.getField("city"));
        values.add(boat ? null : 1965L);
        return new GeoPackageOut.Feature(shape, values);
    }

    @Test
    void a03_streetsAndDepthAreKeptAsTheyAre() throws IOException {
        asking.fetch(town, Asking.wish(out(), Part.STREETS));
        byte[] streets = Files.readAllBytes(out().resolve("streets.osm.gz"));
        assertThat(only(Part.STREETS, "overijssel.osm.gz", streets, "streets.file.date = 2026-11-01")
                        .files())
                .containsExactly("streets.osm.gz");
        assertThat(out().resolve("streets.osm.gz")).hasBinaryContent(streets);
        byte[] grid = "ncols 1\nnrows 1\nxllcorner 188000\nyllcorner 506000\ncellsize 25\n3\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(only(Part.HAZARD, "depth.asc", grid, "hazard.licence = CC-BY-4.0")
                        .files())
                .containsExactly("hazard.asc");
        assertThat(Files.readString(out().resolve("passport.json")))
                .contains("\"referenceDate\" : \"2026-11-01\"")
                .contains("CC-BY-4.0");
        assertThat(Files.readString(out().resolve("README.md"))).contains("--hazard hazard.asc");
    }

    @Test
    void a04_depthIsNotAskedForWhenNobodyNamesIt() {
        Fetched fetched = asking.fetch(town, Asking.wish(out(), Part.HAZARD));
        assertThat(fetched.parts().getFirst().state()).isEqualTo(Fetched.State.NOT_OFFERED);
        assertThat(fetched.failures()).isEmpty();
    }

    @Test
    void b01_aZipThatUnpacksWithoutEnd() throws IOException {
        byte[] bomb = zip("cbs.gpkg", new byte[20 << 20]);
        assertThat(bomb.length).isLessThan(100_000);
        Fetched.Outcome outcome = only(Part.SQUARES, "squares.zip", bomb);
        assertThat(outcome.fact()).isEqualTo("A file in the zip is longer than 16,777,216 bytes, the limit.");
        assertThat(out().resolve("squares_2024.csv")).doesNotExist();
    }

    @Test
    void b02_aZipOfAnOlderYearWithShapes() throws IOException {
        assertThat(only(Part.SQUARES, "squares.zip", zip("cbs_vk100.shp", new byte[9])))
                .satisfies(outcome -> {
                    assertThat(outcome.fact()).endsWith("holds no GeoPackage.");
                    assertThat(outcome.maybe()).contains("older year with shape files");
                });
    }

    @Test
    void b03_aGeoPackageOfSomethingElse() throws IOException {
        byte[] other = geoPackage(new GeoPackageOut.Layer(
                "other", "POINT", List.of(new GeoPackageOut.Field("id", GeoPackageOut.Type.TEXT)), List.of()));
        assertThat(only(Part.SQUARES, "squares.gpkg", other).fact()).contains("no layer with a column crs28992res100m");
        assertThat(only(Part.ADDRESSES, "bag.gpkg", other).fact()).contains("no layer verblijfsobject");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SQUARES | squares.zip      | does not begin like a .zip file",
                "SQUARES | squares.gpkg     | does not begin like a .gpkg file",
                "STREETS | streets.osm.pbf  | does not begin like a .osm.pbf file",
                "STREETS | streets.osm.gz   | does not begin like a .osm.gz file",
                "HAZARD  | depth.asc        | does not begin like a .asc file",
                "STREETS | streets.html     | does not end in .osm.gz or .osm.pbf",
                "SQUARES | squares.asc      | does not end in .gpkg or .zip"
            })
    void b04_aFileThatIsNotWhatItSays(Part part, String name, String fact) {
        Fetched.Outcome outcome = only(part, name, "Just some words".getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.fact()).contains(fact);
        assertThat(outcome.maybe()).startsWith("Maybe ");
    }

    @Test
    void b05_theFileMustHaveTheSumThatTheHostsSay() throws IOException {
        byte[] zip = zip("cbs_vk100_2024_v1.gpkg", squaresOfTheCountry());
        Fetched.Outcome outcome = only(Part.SQUARES, "squares.zip", zip, "squares.file.sha256 = " + "0".repeat(64));
        assertThat(outcome.fact()).contains("The file has the SHA-256 ").contains("not 0000");
        assertThat(only(Part.SQUARES, "squares.zip", zip).state()).isEqualTo(Fetched.State.FETCHED);
    }
}
