// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.noaber.app.cli.Voorbeeldstad;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.geojson.GeoJsonOut.Feature;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** The map in the browser has what the tables have, and nothing more. */
class RegionLayersTest {
    private static List<Feature> squares = List.of();
    private static List<Feature> areas = List.of();

    @BeforeAll
    static void read() {
        squares = RegionLayers.squares(Voorbeeldstad.region());
        areas = RegionLayers.areas(Voorbeeldstad.region());
    }

    @Test
    void a01_aSquareHasTheClassOfTheLargerSquareAroundIt() {
        Map<String, String> table = new HashMap<>();
        CsvFile csv = CsvFile.open(Voorbeeldstad.region().resolve("squares500.csv"));
        csv.forEach(row -> table.put(row.text(0), row.text(csv.get("verminderd_zelfredzaam_klasse"))));
        assertThat(squares).hasSizeGreaterThan(100);
        for (Feature square : squares) {
            String larger = String.valueOf(square.properties().get("groter"));
            assertThat(square.properties().get("verminderd_zelfredzaam_klasse"))
                    .isEqualTo(table.getOrDefault(larger, "onbekend"));
        }
    }

    @Test
    void a02_everySquareOfTheTableIsOnTheMap() {
        CsvFile csv = CsvFile.open(Voorbeeldstad.region().resolve("squares500.csv"));
        csv.forEach(row -> assertThat(squares)
                .anyMatch(square -> Objects.equals(square.properties().get("groter"), row.text(0))));
    }

    @Test
    void a03_noFigureOfASmallSquareLeaves() {
        assertThat(squares).allSatisfy(square -> assertThat(square.properties().keySet())
                .containsExactly("id", "groter", "inwoners_klasse", "verminderd_zelfredzaam_klasse", "onzeker"));
    }

    @Test
    void a04_someSquaresAreUncertainAndMostAreNot() {
        long uncertain = squares.stream()
                .filter(square -> Objects.equals(square.properties().get("onzeker"), true))
                .count();
        assertThat(uncertain).isBetween(1L, squares.size() / 2L);
    }

    @Test
    void a05_drawnWithLessItIsTheSame() {
        List<Feature> blocks = RegionLayers.blocks(Voorbeeldstad.region());
        assertThat(blocks).hasSizeLessThan(squares.size() / 3);
        for (Feature square : squares) {
            List<Feature> around = blocks.stream()
                    .filter(block -> block.shape().covers(square.shape()))
                    .toList();
            assertThat(around).as(square.id()).hasSize(1);
            Feature block = around.getFirst();
            assertThat(block.properties())
                    .containsEntry("id", square.properties().get("groter"))
                    .containsEntry("onzeker", square.properties().get("onzeker"))
                    .containsEntry(
                            "verminderd_zelfredzaam_klasse", square.properties().get("verminderd_zelfredzaam_klasse"));
        }
        assertThat(blocks.stream().mapToDouble(block -> block.shape().getArea()).sum())
                .as("and nothing more")
                .isEqualTo(squares.size() * 100.0 * 100.0);
    }

    @Test
    void b01_anAreaHasTheFiguresOfTheTable() {
        CsvFile csv = CsvFile.open(Voorbeeldstad.region().resolve("areas.csv"));
        int mid = csv.get("aantal_inwoners_mid");
        csv.forEach(row -> areas.stream()
                .filter(area -> area.id().equals(row.text(0)))
                .forEach(area -> assertThat(area.properties().get("aantal_inwoners_mid"))
                        .isEqualTo(row.text(mid).isEmpty() ? null : Double.valueOf(row.text(mid)))));
        assertThat(areas).hasSizeGreaterThan(3);
    }

    @Test
    void b02_bordersOfNeighboursStayTogether() {
        double sum = areas.stream().mapToDouble(area -> area.shape().getArea()).sum();
        Geometry all =
                areas.stream().map(Feature::shape).reduce(Geometry::union).orElseThrow();
        assertThat(all.getArea()).isCloseTo(sum, Percentage.withPercentage(0.01));
        assertThat(areas).allSatisfy(area -> assertThat(area.shape().isValid()).isTrue());
    }
}
