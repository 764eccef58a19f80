// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.cli.Noaber;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.hotspots.EmpiricalBayes;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.geopackage.GeoPackageOut;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** What the command takes in and gives out: formats, spellings, ids. */
class HotspotsFilesTest {
    private static final String ROWS = "E1900N5070,5 E1901N5070,10 E1902N5070,-99997 E1903N5070,40 E1909N5075,5";

    @TempDir
    private Path folder = Path.of("");

    private String complained = "";

    private int hotspots(String arguments) {
        List<String> all = new ArrayList<>(List.of("hotspots"));
        all.addAll(List.of(arguments.strip().split("\\s+")));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Noaber.run(
                all.toArray(String[]::new),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        complained = err.toString(StandardCharsets.UTF_8);
        return code;
    }

    private Path csv(String name, String header, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), header + "\n" + rows.replace(" ", "\n") + "\n");
    }

    /** The same five squares as a GeoPackage of CBS. */
    private Path geoPackage(String code, String column) {
        List<GeoPackageOut.Feature> features = new ArrayList<>();
        for (String row : ROWS.split(" ")) {
            String[] cells = row.split(",");
            features.add(new GeoPackageOut.Feature(
                    new GeometryFactory().toGeometry(new Envelope(190_000, 190_100, 507_000, 507_100)),
                    List.of(cells[0], Double.valueOf(cells[1]))));
        }
        Path file = folder.resolve("cbs_vk100_2024_v1.gpkg");
        GeoPackageOut.write(
                file,
                true,
                Instant.EPOCH,
                List.of(new GeoPackageOut.Layer(
                        "vierkant_100m",
                        "POLYGON",
                        List.of(
                                new GeoPackageOut.Field(code, GeoPackageOut.Type.TEXT),
                                new GeoPackageOut.Field(column, GeoPackageOut.Type.REAL)),
                        features)));
        return file;
    }

    /** Every spelling of a year, as text or as GeoPackage, gives the same bytes. */
    @ParameterizedTest
    @CsvSource({
        "crs28992res100m,aantal_inwoners,aantal_inwoners",
        "crs28992res100m,aantalInwoners,aantal_inwoners",
        "crs28992res100m,aantal_inwoners,aantalInwoners",
        "C28992R100,INW2010,aantal_inwoners",
        "C28992R100,INWONER,aantal_inwoners",
        "C28992R100,INW2010,inw2010"
    })
    void a01_everySpellingInBothFormats(String code, String column, String asked) throws IOException {
        Path plain = csv("plain.csv", "crs28992res100m,aantal_inwoners", ROWS);
        Path expected = folder.resolve("expected.csv");
        hotspots("--squares %s --value aantal_inwoners --band 150 --out %s".formatted(plain, expected));
        Path text = csv("spelled.csv", code + "," + column, ROWS);
        Path database = geoPackage(code, column);
        for (Path in : List.of(text, database)) {
            Path out = folder.resolve("out.csv");
            assertThat(hotspots("--squares %s --value %s --band 150 --force --out %s".formatted(in, asked, out)))
                    .as(complained)
                    .isZero();
            assertThat(out).hasSameTextualContentAs(expected);
        }
        assertThat(Files.readAllLines(expected).get(3)).isEqualTo("E1902N5070,,,,,,");
    }

    @Test
    void a02_squaresOf500MetresWithAndWithoutSayingSo() throws IOException {
        String rows = "E1900N5070,5 E1905N5070,10 E1910N5070,20 E1915N5070,40";
        for (String header : List.of("crs28992res500m", "id", "vierkant")) {
            Path in = csv("in.csv", header + ",v", rows);
            Path out = folder.resolve("out.geojson");
            assertThat(hotspots("--squares %s --value v --band 500 --force --out %s".formatted(in, out)))
                    .as(complained)
                    .isZero();
            JsonNode ring = new ObjectMapper().readTree(out.toFile()).at("/features/0/geometry/coordinates/0");
            RdPoint opposite = RdNew.of(
                    new LonLat(ring.at("/2/0").asDouble(), ring.at("/2/1").asDouble()));
            assertThat(opposite.metresTo(new RdPoint(190_500, 507_500))).isLessThan(0.05);
        }
    }

    /** The column id, else one that ends in _id, else the code of the square, else the row number. */
    @Test
    void a03_idsByTheRuleOfTheContract() throws IOException {
        assertThat(ids("--squares", "crs28992res100m,v,id", "E1900N5070,5,x E1901N5070,6,y E1903N5070,9,z"))
                .containsExactly("x", "y", "z");
        assertThat(ids("--squares", "crs28992res100m,v,my_id", "E1900N5070,5,x E1901N5070,6,y E1903N5070,9,z"))
                .containsExactly("x", "y", "z");
        assertThat(ids("--squares", "v,C28992R100", "5,E1900N5070 6,E1901N5070 9,E1903N5070"))
                .containsExactly("E1900N5070", "E1901N5070", "E1903N5070");
        assertThat(ids("--x x --y y --points", "x,y,v", "0,0,5 1,0,6 9,0,9")).containsExactly("1", "2", "3");
        assertThat(ids("--x x --y y --points", "x,y,v,ID", "0,0,5,b 1,0,6,a 9,0,9,c"))
                .containsExactly("b", "a", "c");
    }

    private List<String> ids(String kind, String header, String rows) throws IOException {
        Path in = csv("in.csv", header, rows);
        Path out = folder.resolve("out.csv");
        assertThat(hotspots("%s %s --value v --band 150 --force --out %s".formatted(kind, in, out)))
                .as(complained)
                .isZero();
        return Files.readAllLines(out).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .toList();
    }

    /** GDAL, a reader that is not ours, opens both and finds the square where it lies. */
    @Test
    void b01_anotherProgramOpensWhatIsWritten() throws IOException, InterruptedException {
        Path in = csv("in.csv", "crs28992res100m,v", ROWS);
        boolean installed = Files.isExecutable(Path.of("/usr/bin/ogrinfo"));
        if (!installed) {
            System.out.println("SKIPPED: ogrinfo is not installed, so no other program opens our files.");
        }
        Assumptions.assumeTrue(installed);
        for (String end : List.of("gpkg", "geojson")) {
            Path out = folder.resolve("out." + end);
            assertThat(hotspots("--squares %s --value v --band 150 --out %s".formatted(in, out)))
                    .as(complained)
                    .isZero();
            assertThat(ogrinfo(out))
                    .contains(
                            "Feature Count: 5",
                            "Geometry: Polygon",
                            "id (String) = E1903N5070",
                            "value (Real) = 40",
                            "class (String) = none",
                            "value (Real) = (null)",
                            "class (String) = (null)")
                    .doesNotContain("ERROR", "Warning");
            assertThat(ogrinfo(out))
                    .contains(end.equals("gpkg") ? "POLYGON ((190300 507000,190400 507000" : "POLYGON ((5.9");
        }
        Path points = csv("points.csv", "id,x,y,v", "a,190000,507000,5 b,190100,507000,6 c,191000,507000,20 d,0,0,7");
        for (String end : List.of("gpkg", "geojson")) {
            Path out = folder.resolve("points." + end);
            assertThat(hotspots("--points %s --x x --y y --rd --value v --band 150 --out %s".formatted(points, out)))
                    .as(complained)
                    .isZero();
            assertThat(complained).contains("1 rows: it lies outside the Netherlands");
            assertThat(ogrinfo(out)).contains("Feature Count: 3", "Geometry: Point", "POINT (");
        }
    }

    private static String ogrinfo(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("ogrinfo", "-ro", "-al", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void b02_sameInputSameBytes() throws IOException {
        Path in = csv("in.csv", "crs28992res100m,v", ROWS);
        for (String end : List.of("csv", "geojson", "gpkg")) {
            for (String threads : List.of("1", "3")) {
                hotspots("--squares %s --value v --band 150 --threads %s --out %s"
                        .formatted(in, threads, folder.resolve(threads + "." + end)));
            }
            assertThat(folder.resolve("1." + end)).hasSameBinaryContentAs(folder.resolve("3." + end));
        }
    }

    /** Points are planar units of any system, so there is no telling where on earth they lie. */
    @ParameterizedTest
    @CsvSource({"out.geojson", "out.GPKG"})
    void b03_pointsOfAnUnknownSystemAreNoMap(String name) throws IOException {
        Path points = csv("points.csv", "id,x,y,v", "a,0,0,5 b,1,0,6 c,9,0,20");
        Path out = folder.resolve(name);
        assertThat(hotspots("--points %s --x x --y y --value v --band 1 --out %s".formatted(points, out)))
                .isEqualTo(2);
        assertThat(complained).contains("unknown system", "Maybe add --rd");
        assertThat(out).doesNotExist();
    }

    /** Three cases among ten people says less than thirty among a hundred. A base of zero has no rate. */
    @Test
    void c01_ratesAreSmoothedAndWritten() throws IOException {
        Path in = csv(
                "in.csv",
                "crs28992res100m,sick,people",
                "E1900N5070,3,10 E1901N5070,30,100 E1902N5070,1,100"
                        + " E1903N5070,0,0 E1904N5070,2,50 E1907N5070,9,40 E1908N5070,1,90");
        Path out = folder.resolve("out.csv");
        assertThat(hotspots("--squares %s --value sick --rate-of people --band 100 --out %s".formatted(in, out)))
                .as(complained)
                .isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).isEqualTo("id,value,statistic,z,p,q,class,base,rate");
        assertThat(lines.get(4)).isEqualTo("E1903N5070,0,,,,,,0,");
        double[] smoothed =
                EmpiricalBayes.global(new double[] {3, 30, 1, 2, 9, 1}, new double[] {10, 100, 100, 50, 40, 90});
        assertThat(Double.parseDouble(lines.get(1).split(",", -1)[8])).isCloseTo(smoothed[0], within(1e-15));
        assertThat(smoothed[0]).isLessThan(smoothed[1]);
        for (String smoothing : List.of("local", "standardised", "none")) {
            assertThat(hotspots("--squares %s --value sick --rate-of people --smoothing %s --band 100 --force --out %s"
                            .formatted(in, smoothing, out)))
                    .as(complained)
                    .isZero();
        }
        assertThat(Files.readAllLines(out).get(1)).endsWith(",10,0.3");
    }

    /** All of Rijnmond: 15,347 squares; counts rounded to five, so two either way; 99 runs. */
    @Test
    void d01_rijnmondWithIntervals() throws IOException {
        List<String> lines = Files.readAllLines(RealData.need("rijnmond/grid_100m_rijnmond.csv"));
        List<String> intervals = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 10);
            double elderly = Double.parseDouble(cells[8].isEmpty() ? "-99997" : cells[8]);
            intervals.add(
                    elderly < 0
                            ? cells[0] + ",,,"
                            : "%s,%s,%s,%s".formatted(cells[0], elderly, Math.max(0, elderly - 2), elderly + 2));
        }
        Path in = csv("rijnmond.csv", "crs28992res100m,v,lo,hi", String.join(" ", intervals));
        List<Path> outs = new ArrayList<>();
        for (String threads : List.of("1", "2")) {
            Path out = folder.resolve(threads + ".csv");
            outs.add(out);
            assertThat(hotspots("--squares %s --value v --low lo --high hi --band 500 --threads %s --out %s"
                            .formatted(in, threads, out)))
                    .as(complained)
                    .isZero();
        }
        assertThat(outs.get(0)).hasSameBinaryContentAs(outs.get(1));
        List<String> written = Files.readAllLines(outs.get(0));
        assertThat(written)
                .hasSize(lines.size())
                .anyMatch(l -> l.endsWith(",hot99"))
                .anyMatch(l -> l.endsWith(",uncertain"));
    }
}
