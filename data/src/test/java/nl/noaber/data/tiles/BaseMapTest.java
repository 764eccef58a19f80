// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.testing.RealData;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The base map of a drawn village, and of Kampen; what GDAL reads in our tiles. */
class BaseMapTest {
    /** A pond of some 670 by 556 m with an island, a street in two pieces, a house, a park, a name. */
    private static final String VILLAGE = """
            <?xml version="1.0"?><osm version="0.6">
            <node id="1" lat="52.500" lon="5.900"/><node id="2" lat="52.500" lon="5.910"/>
            <node id="3" lat="52.505" lon="5.910"/><node id="4" lat="52.505" lon="5.900"/>
            <node id="5" lat="52.501" lon="5.902"/><node id="6" lat="52.501" lon="5.904"/>
            <node id="7" lat="52.502" lon="5.904"/><node id="8" lat="52.502" lon="5.902"/>
            <node id="11" lat="52.506" lon="5.900"/><node id="12" lat="52.506" lon="5.905"/><node id="13" lat="52.506" lon="5.910"/>
            <node id="14" lat="52.5065" lon="5.905"/><node id="15" lat="52.5065" lon="5.9052"/><node id="16" lat="52.5066" lon="5.9052"/>
            <node id="20" lat="52.507" lon="5.905"><tag k="place" v="village"/><tag k="name" v="Dorp"/></node>
            <way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/></way>
            <way id="2"><nd ref="3"/><nd ref="4"/><nd ref="1"/></way>
            <way id="3"><nd ref="5"/><nd ref="6"/><nd ref="7"/><nd ref="8"/><nd ref="5"/></way>
            <way id="4"><nd ref="11"/><nd ref="12"/><tag k="highway" v="residential"/><tag k="name" v="Dorpsstraat"/></way>
            <way id="5"><nd ref="12"/><nd ref="13"/><tag k="highway" v="residential"/><tag k="name" v="Dorpsstraat"/></way>
            <way id="6"><nd ref="14"/><nd ref="15"/><nd ref="16"/><nd ref="14"/><tag k="building" v="yes"/></way>
            <way id="7"><nd ref="11"/><nd ref="99"/><tag k="waterway" v="ditch"/></way>
            <relation id="1"><member type="way" ref="1" role="outer"/><member type="way" ref="2" role="outer"/>
              <member type="way" ref="3" role="inner"/><tag k="type" v="multipolygon"/><tag k="natural" v="water"/></relation>
            <relation id="2"><member type="way" ref="77" role="outer"/><tag k="type" v="multipolygon"/><tag k="natural" v="water"/></relation>
            </osm>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a01_theSameFileGivesTheSameBytes() throws IOException {
        Path one = made("one");
        Path two = made("two");
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
    }

    @Test
    void a02_theArchiveSaysWhoseWorkItIsAndWhatItHolds() throws IOException {
        try (Archive archive = Archive.open(made("village"))) {
            assertThat(archive.description())
                    .contains("OpenStreetMap")
                    .contains("ODbL")
                    .contains("\"name\":\"Dorp\"")
                    .contains("\"id\":\"water\"");
            assertThat(archive.coverage().zoomMin()).isEqualTo(8);
            assertThat(archive.coverage().zoomMax()).isEqualTo(14);
            assertThat(archive.coverage().west()).isEqualTo(5.9);
            assertThat(archive.coverage().north()).isEqualTo(52.507);
        }
    }

    @Test
    void a03_aMultipolygonOfWhichAWayIsMissingIsCounted() throws IOException {
        assertThat(write("village").unclosed()).isOne();
    }

    @Test
    void a04_aFileWithoutAnythingToDrawIsRefused() throws IOException {
        Path empty = Files.writeString(
                folder.resolve("empty.osm"), "<osm version=\"0.6\"><node id=\"1\" lat=\"52\" lon=\"5\"/></osm>");
        assertThatThrownBy(() -> BaseMap.write(empty, "Leeg", folder.resolve("empty.pmtiles")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("empty.osm");
    }

    @Test
    void b01_gdalReadsTheTileAsItWasDrawn() throws Exception {
        Path tile = tile(made("village"), 5.905, 52.503);
        List<String> water = gdal(tile, "water");
        assertThat(water).hasSize(1);
        Geometry pond = new WKTReader().read(water.getFirst());
        assertThat(pond.isValid()).isTrue();
        // In Web Mercator metres: 0.01 by 0.005 degrees at this latitude, less an island of 0.002 by 0.001.
        double perDegree = 111_319.49;
        double stretch = 1 / Math.cos(Math.toRadians(52.5025));
        double expected = perDegree * perDegree * stretch * (0.01 * 0.005 - 0.002 * 0.001);
        assertThat(pond.getArea()).isCloseTo(expected, Percentage.withPercentage(1));
        assertThat(gdal(tile, "building")).hasSize(1);
        assertThat(gdal(tile, "place")).hasSize(1);
    }

    @Test
    void b02_twoPiecesOfOneStreetAreOneLine() throws Exception {
        List<String> roads = gdal(tile(made("village"), 5.905, 52.503), "road");
        assertThat(roads).hasSize(1);
        assertThat(new WKTReader().read(roads.getFirst()).getNumGeometries()).isOne();
    }

    @Test
    void c01_kampenHasItsRiverItsStreetsAndItsName() throws Exception {
        Path streets = RealData.need("kampen/kampen.osm.pbf");
        Path archive = folder.resolve("kampen.pmtiles");
        BaseMap.Made made = BaseMap.write(streets, "Kampen", archive);
        assertThat(made.tiles()).isBetween(40L, 200L);
        Path tile = tile(archive, 5.916, 52.557);
        assertThat(area(gdal(tile, "water"))).isPositive();
        assertThat(gdal(tile, "building")).hasSizeGreaterThan(1000);
        assertThat(gdal(tile, "road")).hasSizeGreaterThan(100);
        assertThat(gdal(tile, "place")).isNotEmpty();
    }

    private static double area(List<String> shapes) throws ParseException {
        double area = 0;
        for (String wkt : shapes) {
            area += new WKTReader().read(wkt).getArea();
        }
        return area;
    }

    private BaseMap.Made write(String name) throws IOException {
        Path osm = Files.writeString(folder.resolve(name + ".osm"), VILLAGE);
        return BaseMap.write(osm, "Dorp", folder.resolve(name + ".pmtiles"));
    }

    private Path made(String name) throws IOException {
        write(name);
        return folder.resolve(name + ".pmtiles");
    }

    /** The tile of zoom 14 at this place, as a file whose path tells its place. */
    private Path tile(Path archive, double lon, double lat) throws IOException {
        int side = 1 << BaseMap.ZOOM_MAX;
        TileId id = new TileId(BaseMap.ZOOM_MAX, (int) (Mercator.x(lon) * side), (int) (Mercator.y(lat) * side));
        try (Archive open = Archive.open(archive)) {
            Path file = folder.resolve("%d/%d/%d.mvt".formatted(id.z(), id.x(), id.y()));
            Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
            return Files.write(file, open.find(id).orElseThrow());
        }
    }

    /** The shapes of a layer, as GDAL tells them. */
    private static List<String> gdal(Path tile, String layer) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/ogrinfo"))) {
            System.out.println("SKIPPED: ogrinfo is not installed, so no other program reads our tiles.");
            Assumptions.abort("ogrinfo is not installed");
        }
        Process process = new ProcessBuilder("ogrinfo", "-ro", "-al", "MVT:" + tile, layer)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        List<String> shapes = new ArrayList<>();
        said.lines()
                .map(String::strip)
                .filter(line -> line.matches("(MULTI)?(POINT|LINESTRING|POLYGON) \\(.*"))
                .forEach(shapes::add);
        return shapes;
    }
}
