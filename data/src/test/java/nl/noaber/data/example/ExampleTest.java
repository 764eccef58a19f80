// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.DepthGrid;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import nl.noaber.core.people.Address;
import nl.noaber.data.Refusals;
import nl.noaber.data.addresses.AddressFile;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.cbs.PostcodeAges;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.geojson.GeoJsonFile;
import nl.noaber.data.grid.AsciiGrid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The invented town goes in by the same doors as real files, and what they tell agrees with who lives there. */
class ExampleTest {
    @TempDir
    private static Path scratch = Path.of("");

    private static Path folder = Path.of("");
    private static Truth truth = new Truth(List.of());

    @BeforeAll
    static void write() {
        folder = scratch.resolve("voorbeeldstad");
        Example.write(folder, Example.SEED);
        truth = Example.truth(Example.SEED);
    }

    @Test
    void a01_aSmallTownOfSixtyThousand() {
        assertThat(truth.residents()).hasSizeBetween(55_000, 65_000);
        assertThat(Example.truth(2).residents()).hasSizeBetween(55_000, 65_000);
        assertThat(Example.truth(77).residents()).hasSizeBetween(55_000, 65_000);
    }

    @Test
    void a02_theSameSeedGivesTheSameBytes() throws IOException {
        Path again = scratch.resolve("again");
        Example.write(again, Example.SEED);
        Path other = scratch.resolve("other");
        Example.write(other, Example.SEED + 1);
        for (Path file : files()) {
            assertThat(again.resolve(name(file))).hasSameBinaryContentAs(file);
        }
        assertThat(Files.mismatch(folder.resolve("osm_addresses.csv"), other.resolve("osm_addresses.csv")))
                .isNotNegative();
    }

    @Test
    void a03_itFitsInTheMailAndSaysThatItIsInvented() throws IOException {
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isBetween(1_000_000L, 15_000_000L);
        assertThat(folder.resolve("README.md")).content().contains("does not exist", "seed 1", "invented");
    }

    @Test
    void b01_everyTableIsReadWithoutARefusal() {
        Refusals refusals = new Refusals();
        List<Address> addresses = AddressFile.read(folder.resolve("osm_addresses.csv"), refusals);
        FigureTable ages = PostcodeAges.read(folder.resolve("pc4_leeftijd_2021.csv"), refusals);
        AreaFigures.read(folder.resolve("buurten_2024_kwb.csv"), refusals);
        AreaFigures.read(folder.resolve("wijken_2024_kwb.csv"), refusals);
        assertThat(refusals.counts()).isEmpty();
        assertThat(addresses).hasSizeBetween(24_000, 34_000);
        assertThat(addresses).noneMatch(address -> address.postcode().isEmpty());
        assertThat(ages.rows()).isEqualTo(9);
        double residents = 0;
        for (String band : PostcodeAges.columns()) {
            for (int row = 0; row < ages.rows(); row++) {
                residents += ages.value(band, row);
            }
        }
        assertThat(residents).isCloseTo(truth.residents().size(), org.assertj.core.data.Offset.offset(200.0));
    }

    @Test
    void b02_everyShapeIsReadWithoutARefusalAndTheyCoverTheTownOnce() {
        Refusals refusals = new Refusals();
        List<Area> neighbourhoods = AreaFile.read(folder.resolve("buurten_2024.geojson"), refusals);
        List<Area> districts = AreaFile.read(folder.resolve("wijken_2024.geojson"), refusals);
        List<Area> postcodes = AreaFile.read(folder.resolve("pc4.geojson"), refusals);
        assertThat(refusals.counts()).isEmpty();
        assertThat(neighbourhoods).hasSize(33);
        assertThat(districts).hasSize(11);
        assertThat(postcodes).extracting(Area::code).contains("8981", "8989").hasSize(9);
        double parts = hectares(neighbourhoods);
        assertThat(hectares(districts)).isCloseTo(parts, org.assertj.core.data.Percentage.withPercentage(0.1));
        assertThat(neighbourhoods)
                .filteredOn(Area::water)
                .extracting(Area::code)
                .containsExactly("BU90019900");
        GeometryFactory shapes = new GeometryFactory();
        for (Truth.Resident resident : truth.residents().subList(0, 2000)) {
            assertThat(neighbourhoods.stream()
                            .filter(area -> area.shape()
                                    .buffer(0.5)
                                    .contains(shapes.createPoint(new Coordinate(
                                            resident.at().x(), resident.at().y()))))
                            .map(Area::code))
                    .contains(resident.neighbourhood());
        }
    }

    @Test
    void b03_facilitiesAreThereInTheLayoutsOfTheirSources() throws IOException {
        assertThat(features("brandweerposten.geojson")).hasSize(4).allMatch(p -> "Brandweerkazerne"
                .equals(p.get("LOC_TYPE")));
        assertThat(features("zorginstellingen.geojson"))
                .filteredOn(p -> "Verzorgingstehuizen".equals(p.get("soort_zorgaanbieder")))
                .hasSize(5);
        assertThat(features("ziekenhuizen.geojson")).singleElement().matches(p -> "310".equals(p.get("bedden")));
        Map<String, Long> kinds = features("osm_pois.geojson").stream()
                .collect(Collectors.groupingBy(p -> p.getOrDefault("amenity", "other"), Collectors.counting()));
        assertThat(kinds)
                .containsEntry("school", 21L)
                .containsEntry("hospital", 1L)
                .containsKey("pharmacy");
        assertThat(Files.readAllLines(folder.resolve("candidate_sites_stemlokalen.csv"))
                        .getFirst())
                .isEqualTo("site_id,naam,plaats,x_rd,y_rd,lon,lat,in_osm_bbox");
    }

    @Test
    void b04_theFloodReachesTheWestAndNotTheOldTown() {
        DepthGrid grid = AsciiGrid.read(folder.resolve("inundation_25m_max.asc"));
        assertThat(grid.cellMetres()).isEqualTo(25);
        assertThat(grid.depthAt(new RdPoint(195_050, 500_050))).hasValue(0);
        Map<Boolean, Long> wet = truth.residents().stream()
                .filter(r -> r.district().equals("WK900104"))
                .collect(Collectors.partitioningBy(r -> grid.depthAt(r.at()).orElse(0) > 0.5, Collectors.counting()));
        assertThat(wet.get(true)).isGreaterThan(500);
        assertThat(grid.depthAt(new RdPoint(196_500, 501_500))).isEmpty();
    }

    @Test
    void c01_whatIsPublishedOfASquareHoldsWhatIsSo() {
        for (int metres : new int[] {100, 500}) {
            FigureTable squares = squares("cbs_vk%d_2024_v1.gpkg".formatted(metres));
            SortedMap<Square, int[]> ages = truth.bySquare(metres, 0, 15, 25, 45, 65);
            ages.forEach((square, bands) -> {
                int row = squares.row(square.id());
                assertThat(row).isNotNegative();
                int all = bands[0] + bands[1] + bands[2] + bands[3] + bands[4];
                assertThat(interval(squares, "aantal_inwoners", row).contains(all))
                        .isTrue();
                assertThat(interval(squares, "aantal_inwoners_65_jaar_en_ouder", row)
                                .contains(bands[4]))
                        .isTrue();
            });
            truth.householdsBySquare(metres).forEach((square, households) -> assertThat(
                            interval(squares, "aantal_part_huishoudens", squares.row(square.id()))
                                    .contains(households))
                    .isTrue());
        }
    }

    @Test
    void c02_bothFilesOfSquaresSayTheSame() {
        FigureTable csv = squares("cbs_vk100_2024.csv");
        FigureTable geoPackage = squares("cbs_vk100_2024_v1.gpkg");
        assertThat(csv.ids()).isEqualTo(geoPackage.ids());
        for (String column : geoPackage.columns()) {
            for (int row = 0; row < csv.rows(); row++) {
                assertThat(csv.code(column, row)).isEqualTo(geoPackage.code(column, row));
                assertThat(Double.valueOf(csv.value(column, row)))
                        .isEqualTo(Double.valueOf(geoPackage.value(column, row)));
            }
        }
        assertThat(csv.present("aantal_inwoners_65_jaar_en_ouder")).isLessThan(csv.rows() * 9 / 10);
    }

    @Test
    void c03_squaresAddUpToTheAreas() {
        FigureTable squares = squares("cbs_vk100_2024_v1.gpkg");
        FigureTable areas = AreaFigures.read(folder.resolve("buurten_2024_kwb.csv"), new Refusals());
        Interval bySquares = Interval.ZERO;
        for (int row = 0; row < squares.rows(); row++) {
            bySquares = bySquares.plus(interval(squares, "aantal_inwoners", row));
        }
        double byAreas = 0;
        for (int row = 0; row < areas.rows(); row++) {
            byAreas +=
                    areas.code("aantal_inwoners", row) == FigureTable.PRESENT ? areas.value("aantal_inwoners", row) : 0;
        }
        assertThat(bySquares.contains(byAreas)).isTrue();
        assertThat(bySquares.contains(truth.residents().size())).isTrue();
    }

    @Test
    void c04_elderlyLiveInTheFlatsAndFamiliesInTheSuburbs() {
        SortedMap<String, int[]> old = new TreeMap<>();
        for (Truth.Resident resident : truth.residents()) {
            int[] counts = old.computeIfAbsent(resident.neighbourhood(), key -> new int[2]);
            counts[0]++;
            counts[1] += resident.age() >= 65 ? 1 : 0;
        }
        assertThat(share(old, "BU90010201")).isGreaterThan(0.35); // flats
        assertThat(share(old, "BU90010402")).isLessThan(0.15); // suburb
        FigureTable areas = AreaFigures.read(folder.resolve("buurten_2024_kwb.csv"), new Refusals());
        assertThat(areas.value("percentage_personen_65_jaar_en_ouder", areas.row("BU90010201")))
                .isCloseTo(100 * share(old, "BU90010201"), org.assertj.core.data.Offset.offset(0.5));
    }

    @Test
    void d01_otherProgramsOpenIt() throws IOException, InterruptedException {
        assertThat(said(
                        "osmium",
                        "fileinfo",
                        "-e",
                        folder.resolve("voorbeeldstad.osm.pbf").toString()))
                .contains("Objects ordered (by type and id): yes", "Number of nodes:");
        assertThat(said(
                        "ogrinfo",
                        "-so",
                        "-al",
                        folder.resolve("cbs_vk500_2024_v1.gpkg").toString()))
                .contains("Layer name: cbs_vk500_2024", "Amersfoort / RD New")
                .doesNotContain("ERROR");
        assertThat(said(
                        "ogrinfo",
                        "-so",
                        "-al",
                        folder.resolve("buurten_2024.geojson").toString()))
                .contains("Feature Count: 33");
    }

    private static String said(String... command) throws IOException, InterruptedException {
        boolean installed = Files.isExecutable(Path.of("/usr/bin", command[0]));
        if (!installed) {
            System.out.println("SKIPPED: " + command[0] + " is not installed, so it does not open our file.");
        }
        assumeTrue(installed);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    private static FigureTable squares(String name) {
        Refusals refusals = new Refusals();
        FigureTable figures =
                SquareFile.read(folder.resolve(name), square -> true, refusals).figures();
        assertThat(refusals.counts()).isEmpty();
        return figures;
    }

    /** What a published count leaves possible: within two of it, or none to four when covered. */
    private static Interval interval(FigureTable table, String column, int row) {
        return table.code(column, row) == FigureTable.PRESENT
                ? Interval.rounded(table.value(column, row), 5)
                : Interval.of(0, 2, 4);
    }

    private static double share(SortedMap<String, int[]> counts, String code) {
        int[] of = counts.getOrDefault(code, new int[2]);
        return of[0] == 0 ? Double.NaN : (double) of[1] / of[0];
    }

    private static double hectares(List<Area> areas) {
        return areas.stream().mapToDouble(area -> area.shape().getArea()).sum() / 10_000;
    }

    private static List<SortedMap<String, String>> features(String name) {
        Refusals refusals = new Refusals();
        List<SortedMap<String, String>> features = new ArrayList<>();
        GeoJsonFile.read(folder.resolve(name), refusals, feature -> features.add(feature.properties()));
        assertThat(refusals.counts()).isEmpty();
        return features;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
