// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.geopackage.GeoPackageOut.Feature;
import nl.noaber.data.geopackage.GeoPackageOut.Field;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class GeoPackageTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder = Path.of("");

    private static Geometry box(double x, double y, double metres) {
        return FACTORY.toGeometry(new Envelope(x, x + metres, y, y + metres));
    }

    private static List<GeoPackageOut.Layer> town() {
        return List.of(
                new GeoPackageOut.Layer(
                        "huizen",
                        "POINT",
                        List.of(
                                new Field("naam", GeoPackageOut.Type.TEXT),
                                new Field("postcode", GeoPackageOut.Type.REAL)),
                        List.of(
                                new Feature(
                                        FACTORY.createPoint(new Coordinate(190_000, 507_000)),
                                        Arrays.asList("Hoek 1", 8261.0)),
                                new Feature(
                                        FACTORY.createPoint(new Coordinate(190_500, 507_500)),
                                        Arrays.asList(null, 8262.5)))),
                new GeoPackageOut.Layer(
                        "buurten",
                        "POLYGON",
                        List.of(new Field("inwoners", GeoPackageOut.Type.INTEGER)),
                        List.of(new Feature(box(190_000, 507_000, 1000), List.of(120L)))));
    }

    @Test
    void a01_whatIsWrittenIsReadBack() {
        Path file = folder.resolve("town.gpkg");
        GeoPackageOut.write(file, false, DAY, town());
        try (GeoPackage read = GeoPackage.open(file)) {
            assertThat(read.layers()).extracting(Layer::name).containsExactly("buurten", "huizen");
            List<String> rows = new ArrayList<>();
            Question question = Question.features(read.get("HUIZEN"), List.of("naam", "postcode"));
            read.forEach(
                    question,
                    row -> rows.add(row.number() + " " + row.text(0) + " " + row.text(1) + " "
                            + row.shape().orElseThrow()));
            assertThat(rows).containsExactly("1 Hoek 1 8261 POINT (190000 507000)", "2  8262.5 POINT (190500 507500)");
            read.forEach(Question.features(read.get("buurten"), List.of("inwoners")), row -> assertThat(
                            row.shape().orElseThrow().equalsTopo(box(190_000, 507_000, 1000)))
                    .isTrue());
        }
    }

    @Test
    void a02_sameInputSameBytes() throws IOException {
        GeoPackageOut.write(folder.resolve("a.gpkg"), false, DAY, town());
        GeoPackageOut.write(folder.resolve("b.gpkg"), false, DAY, town());
        assertThat(Files.mismatch(folder.resolve("a.gpkg"), folder.resolve("b.gpkg")))
                .isEqualTo(-1);
    }

    /** GDAL is a reader that is not ours. */
    @Test
    void a03_anotherProgramOpensIt() throws IOException, InterruptedException {
        boolean installed = Files.isExecutable(Path.of("/usr/bin/ogrinfo"));
        if (!installed) {
            System.out.println("SKIPPED: ogrinfo is not installed, so no other program opens our GeoPackage.");
        }
        assumeTrue(installed);
        Path file = folder.resolve("town.gpkg");
        GeoPackageOut.write(file, false, DAY, town());
        Process ogrinfo = new ProcessBuilder("ogrinfo", "-ro", "-al", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(ogrinfo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(ogrinfo.waitFor()).isZero();
        assertThat(said)
                .contains(
                        "POINT (190000 507000)",
                        "Feature Count: 2",
                        "Amersfoort / RD New",
                        "inwoners (Integer64) = 120")
                .doesNotContain("ERROR", "Warning");
    }

    @Test
    void a04_aRowIsFoundByItsTextAlone() {
        Path file = folder.resolve("town.gpkg");
        GeoPackageOut.write(file, false, DAY, town());
        try (GeoPackage read = GeoPackage.open(file)) {
            List<Long> found = new ArrayList<>();
            Question question =
                    Question.attributes(read.get("huizen"), List.of("naam")).where("naam", "Hoek 1");
            read.forEach(question, row -> found.add(row.number()));
            assertThat(found).containsExactly(1L);
        }
    }

    @Test
    void b01_whatIsNoGeoPackageIsRefused() throws IOException, SQLException {
        Path town = folder.resolve("town.gpkg");
        GeoPackageOut.write(town, false, DAY, town());
        byte[] whole = Files.readAllBytes(town);
        refused(Files.write(folder.resolve("half.gpkg"), Arrays.copyOf(whole, whole.length / 2)), "is cut off");
        refused(Files.write(folder.resolve("tiny.gpkg"), Arrays.copyOf(whole, 50)), "is cut off");
        refused(Files.writeString(folder.resolve("text.gpkg"), "id,x\n"), "is no GeoPackage");
        refused(Files.writeString(folder.resolve("zip.gpkg"), "PK\u0003\u0004"), "zip archive");
        refused(folder, "is a folder");
        refused(database("plain.gpkg", "create table a (b)"), "no table gpkg_geometry_columns");
        Path moved = database("moved.gpkg", GeoPackageSchema.TABLES.toArray(String[]::new));
        refused(moved, "has no layer with geometry");
        assertThatThrownBy(() -> {
                    try (GeoPackage read = GeoPackage.open(town)) {
                        read.get("wijken");
                    }
                })
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("has no layer wijken; it has buurten, huizen");
    }

    @Test
    void b02_anotherReferenceSystemIsRefused() throws SQLException {
        Path file = folder.resolve("web.gpkg");
        GeoPackageOut.write(file, false, DAY, town());
        run(
                file,
                "insert into gpkg_spatial_ref_sys values ('web', 3857, 'EPSG', 3857, 'PROJCS[\"Mercator\"]', null)",
                "update gpkg_geometry_columns set srs_id = 3857");
        refused(file, "is in the reference system 3857");
    }

    @Test
    void b03_brokenShapesSayWhatIsWrong() {
        assertThatThrownBy(() -> Shapes.read(new byte[] {1, 2, 3}, true)).hasMessageContaining("GP");
        assertThatThrownBy(() -> Shapes.read(new byte[] {'G', 'P', 0, 1, 0, 0, 0, 0}, true))
                .hasMessageContaining("nothing after");
        assertThatThrownBy(() -> Shapes.read(new byte[] {'G', 'P', 0, 15, 0, 0, 0, 0}, true))
                .hasMessageContaining("unknown code 7");
        assertThatThrownBy(() -> Shapes.read(new byte[] {'G', 'P', 0, 1, 0, 0, 0, 0, 1, 99, 0, 0, 0}, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Shapes.read(new byte[] {'G', 'P', 0, 17, 0, 0, 0, 0}, true)).isEmpty();
    }

    /** 200 000 rows of 4 kB are 800 MB; held all at once they would pass the limit asserted here by far. */
    @Test
    void c01_memoryDoesNotGrowWithTheFile() throws SQLException {
        Path file = folder.resolve("many.gpkg");
        GeoPackageOut.write(file, false, DAY, town());
        run(
                file,
                "with recursive n(i) as (select 1 union all select i + 1 from n where i < 200000) insert into huizen"
                        + " select i + 10, (select geom from huizen where fid = 1), hex(zeroblob(2000)), i from n");
        long[] seen = {0, 0};
        try (GeoPackage read = GeoPackage.open(file)) {
            System.gc();
            long before = used();
            Question question = Question.features(read.get("huizen"), List.of("naam", "postcode"));
            read.forEach(question, row -> {
                seen[0] += row.text(0).length() + row.shape().orElseThrow().getNumPoints();
                if (row.number() % 50_000 == 0) {
                    System.gc();
                    seen[1] = Math.max(seen[1], used() - before);
                }
            });
        }
        assertThat(seen[0]).isGreaterThan(800_000_000L);
        assertThat(seen[1]).isLessThan(40_000_000L);
    }

    /** The same places of Amsterdam in both systems, published in pairs. */
    @Test
    void d01_rdAndWgs84PairsAgreeWithinHalfAMetre() {
        Map<String, Geometry> rd = shapes(RealData.need("bag/bag.gpkg"));
        Map<String, Geometry> wgs84 = shapes(RealData.need("bag/bag-wgs84.gpkg"));
        assertThat(rd).hasSizeGreaterThan(1800).hasSameSizeAs(wgs84);
        double worst = 0;
        for (Map.Entry<String, Geometry> pair : rd.entrySet()) {
            worst = Math.max(worst, pair.getValue().distance(wgs84.get(pair.getKey())));
        }
        System.out.printf(java.util.Locale.ROOT, "BAG pairs: %d, worst %.3f m%n", rd.size(), worst);
        assertThat(worst).isLessThan(0.5);
    }

    private static Map<String, Geometry> shapes(Path file) {
        Map<String, Geometry> shapes = new TreeMap<>();
        try (GeoPackage read = GeoPackage.open(file)) {
            Question question = Question.features(read.get("verblijfsobjecten"), List.of("nummer_id"));
            read.forEach(question, row -> shapes.put(row.text(0), row.shape().orElseThrow()));
        }
        return shapes;
    }

    private Path database(String name, String... sql) throws SQLException {
        Path file = folder.resolve(name);
        run(file, sql);
        return file;
    }

    private static void run(Path file, String... sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        }
    }

    private static void refused(Path file, String fact) {
        assertThatThrownBy(() -> GeoPackage.open(file).close())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(fact)
                .hasMessageContaining("\nMaybe ");
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
