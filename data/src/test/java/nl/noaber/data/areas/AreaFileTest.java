// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.Place;
import nl.noaber.data.Refusals;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.geopackage.GeoPackageOut;
import nl.noaber.data.geopackage.GeoPackageOut.Feature;
import nl.noaber.data.geopackage.GeoPackageOut.Field;
import nl.noaber.data.places.PlaceFile;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class AreaFileTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @TempDir
    private Path folder = Path.of("");

    private final Refusals refusals = new Refusals();

    private static Geometry box(double x) {
        return FACTORY.toGeometry(new Envelope(x, x + 1000, 507_000, 508_000));
    }

    @Test
    void a01_csvWithPolygonsAsText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), """
                buurtcode;buurtnaam;gemeentecode;water;geometry_wkt
                BU01660001  ;Hanzewijk;GM0166;NEE;POLYGON ((190000 507000, 191000 507000, 191000 508000, 190000 507000))
                BU01660002;Haven;GM0166;JA;SRID=28992;POLYGON ((0 0))
                """.replace(
                "SRID=28992;POLYGON ((0 0))", "\"SRID=4326;POLYGON ((5.9 52.5, 5.91 52.5, 5.91 52.51, 5.9 52.5))\""));
        List<Area> areas = AreaFile.read(file, refusals);
        assertThat(areas).extracting(Area::code).containsExactly("BU01660001", "BU01660002");
        assertThat(areas.getFirst().name()).isEqualTo("Hanzewijk");
        assertThat(areas.getFirst().shape().getArea()).isEqualTo(500_000);
        assertThat(areas.get(1).water()).isTrue();
        assertThat(areas.get(1).shape().getCentroid().getX()).isCloseTo(190_000, within(3_000.0));
    }

    /** The national file has all levels, each a layer, and a municipality twice: land and water. */
    @Test
    void a02_theSmallestAreasOfAGeoPackage() {
        Path file = folder.resolve("wijkenbuurten.gpkg");
        List<Field> codes = List.of(
                new Field("gemeentecode", GeoPackageOut.Type.TEXT), new Field("water", GeoPackageOut.Type.TEXT));
        List<Field> districts = List.of(
                new Field("wijkcode", GeoPackageOut.Type.TEXT), new Field("gemeentecode", GeoPackageOut.Type.TEXT));
        GeoPackageOut.write(
                file,
                false,
                Instant.EPOCH,
                List.of(
                        new GeoPackageOut.Layer(
                                "gemeenten",
                                "MULTIPOLYGON",
                                codes,
                                List.of(new Feature(box(180_000), List.of("GM0166", "JA")))),
                        new GeoPackageOut.Layer(
                                "wijken",
                                "MULTIPOLYGON",
                                districts,
                                List.of(new Feature(box(190_000), List.of("WK016600", "GM0166"))))));
        assertThat(AreaFile.read(file, refusals)).extracting(Area::code).containsExactly("WK016600");
        Path towns = folder.resolve("gemeenten.gpkg");
        GeoPackageOut.write(
                towns,
                false,
                Instant.EPOCH,
                List.of(new GeoPackageOut.Layer(
                        "gemeenten",
                        "MULTIPOLYGON",
                        codes,
                        List.of(
                                new Feature(box(180_000), List.of("GM0166", "JA")),
                                new Feature(box(190_000), List.of("GM0166", "NEE"))))));
        List<Area> areas = AreaFile.read(towns, refusals);
        assertThat(areas).hasSize(1);
        assertThat(areas.getFirst().water()).isFalse();
        assertThat(areas.getFirst().shape().getCoordinate()).isEqualTo(new Coordinate(190_000, 507_000));
        assertThat(refusals.total()).isEqualTo(1);
    }

    @Test
    void b01_postcodeAreasKeptAsRealNumbers() {
        List<Area> areas = AreaFile.read(RealData.need("netherlands/geo_postcodes4.gpkg"), refusals);
        assertThat(refusals.rows()).extracting(Refusals.Row::reason).containsExactly("there is no geometry");
        assertThat(areas).hasSize(4_068 - 1).allMatch(a -> a.code().matches("[1-9]\\d{3}"));
        assertThat(areas).extracting(Area::code).contains("1011", "9999").doesNotContain("8269");
        FigureTable figures = AreaFigures.read(RealData.need("netherlands/pc4_2024_stats.csv"), refusals);
        assertThat(figures.row("8269")).isNotNegative();
    }

    @Test
    void b02_districtsOfTheCountryAndNeighbourhoodsOfRijnmond() {
        assertThat(AreaFile.read(RealData.need("netherlands/wijk_2024.geojson"), refusals))
                .hasSize(3_393);
        List<Area> areas = AreaFile.read(RealData.need("rijnmond/buurt_2024.csv"), refusals);
        assertThat(areas).hasSize(502).allMatch(a -> a.municipality().startsWith("GM"));
        FigureTable figures = AreaFigures.read(RealData.need("rijnmond/buurt_2024_stats.csv"), refusals);
        Set<String> drawn = areas.stream().map(Area::code).collect(Collectors.toSet());
        assertThat(figures.ids().stream().filter(code -> !drawn.contains(code))).hasSize(41);
        FigureTable both = AreaFigures.read(RealData.need("rijnmond/buurt_2024.csv"), refusals);
        assertThat(both.value("aantal_inwoners", both.row("BU04890101"))).isEqualTo(570);
        assertThat(refusals.counts()).allMatch(c -> c.reason().contains("crosses itself"));
    }

    /** As the README of the data says: 2 of the 8 fire brigades and 8 of the 27 care institutions lie in Kampen. */
    @Test
    void b03_whichPlacesLieInKampen() {
        List<Area> districts = AreaFile.read(RealData.need("kampen/wijken_2024_kampen.geojson"), refusals);
        assertThat(inside(
                        PlaceFile.read(RealData.need("kampen/brandweerposten_2014.geojson"), "", refusals), districts))
                .isEqualTo(2);
        assertThat(inside(
                        PlaceFile.read(RealData.need("kampen/zorginstellingen_2014.geojson"), "", refusals), districts))
                .isEqualTo(8);
    }

    private static long inside(List<Place> places, List<Area> areas) {
        return places.stream()
                .map(p -> FACTORY.createPoint(new Coordinate(p.at().x(), p.at().y())))
                .filter(p -> areas.stream().anyMatch(a -> a.shape().contains(p)))
                .count();
    }
}
