// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.noaber.app.cli.Voorbeeldstad;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Somebody points at a folder of downloads: what is each file? */
@TestMethodOrder(MethodOrderer.MethodName.class)
class InputFolderTest {
    @TempDir
    Path folder = Path.of("");

    private static Map<String, List<FileRole>> roles(Path folder) throws IOException {
        Map<String, List<FileRole>> roles = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> roles.put(String.valueOf(file.getFileName()), FileRole.of(file)));
        }
        return roles;
    }

    private void refuses(String fact) {
        assertThatThrownBy(() -> InputFolder.look(folder))
                .asInstanceOf(type(BadInput.class))
                .satisfies(bad -> {
                    assertThat(bad.fact()).contains(fact);
                    assertThat(bad.maybe()).startsWith("Maybe ");
                });
    }

    @Test
    void a01_everyFileOfVoorbeeldstadHasItsRole() throws IOException {
        Path files = Voorbeeldstad.write(folder.resolve("data"));
        assertThat(roles(files))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("README.md", List.of()),
                        Map.entry("brandweerposten.geojson", List.of(FileRole.FACILITIES)),
                        Map.entry("buurten_2024.geojson", List.of(FileRole.BUURTEN)),
                        Map.entry("buurten_2024_kwb.csv", List.of(FileRole.BUURT_FIGURES)),
                        Map.entry("candidate_sites_stemlokalen.csv", List.of(FileRole.CANDIDATES)),
                        Map.entry("cbs_vk100_2024.csv", List.of(FileRole.SQUARES)),
                        Map.entry("cbs_vk100_2024_v1.gpkg", List.of(FileRole.SQUARES)),
                        Map.entry("cbs_vk500_2024_v1.gpkg", List.of()),
                        Map.entry("inundation_25m_max.asc", List.of(FileRole.HAZARD)),
                        Map.entry("inundation_25m_max.prj", List.of()),
                        Map.entry("osm_addresses.csv", List.of(FileRole.ADDRESSES)),
                        Map.entry("osm_pois.geojson", List.of(FileRole.FACILITIES, FileRole.CANDIDATES)),
                        Map.entry("passport.json", List.of()),
                        Map.entry("pc4.geojson", List.of(FileRole.POSTCODES)),
                        Map.entry("pc4_leeftijd_2021.csv", List.of(FileRole.AGES)),
                        Map.entry("voorbeeldstad.osm.pbf", List.of(FileRole.STREETS)),
                        Map.entry("wijken_2024.geojson", List.of(FileRole.WIJKEN)),
                        Map.entry("wijken_2024_kwb.csv", List.of(FileRole.WIJK_FIGURES)),
                        Map.entry("ziekenhuizen.geojson", List.of(FileRole.FACILITIES)),
                        Map.entry("zorginstellingen.geojson", List.of(FileRole.FACILITIES))));
        InputFolder look = InputFolder.look(files);
        assertThat(look.inputs().squares()).contains(files.resolve("cbs_vk100_2024.csv"));
        assertThat(look.inputs().areas()).contains(files.resolve("buurten_2024.geojson"));
        assertThat(look.inputs().areaFigures()).containsExactly(files.resolve("buurten_2024_kwb.csv"));
        assertThat(look.unused()).containsExactly("README.md", "cbs_vk500_2024_v1.gpkg", "inundation_25m_max.prj");
    }

    @Test
    void a02_everyFileOfKampenHasItsRole() throws IOException {
        assertThat(roles(RealData.need("kampen")))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("brandweerposten_2014.geojson", List.of(FileRole.FACILITIES)),
                        Map.entry("candidate_sites_stemlokalen.csv", List.of(FileRole.CANDIDATES)),
                        Map.entry("inundation_25m_max.asc", List.of(FileRole.HAZARD)),
                        Map.entry("inundation_25m_max.prj", List.of()),
                        Map.entry("kampen.osm.pbf", List.of(FileRole.STREETS)),
                        Map.entry("osm_addresses.csv", List.of(FileRole.ADDRESSES)),
                        Map.entry("osm_pois.geojson", List.of(FileRole.FACILITIES, FileRole.CANDIDATES)),
                        Map.entry("pc4_kampen.geojson", List.of(FileRole.POSTCODES)),
                        Map.entry("pc4_leeftijd_2021_kampen.csv", List.of(FileRole.AGES)),
                        Map.entry("pc4_stats_2024_kampen.csv", List.of(FileRole.POSTCODE_FIGURES)),
                        Map.entry("wijken_2024_kampen.geojson", List.of(FileRole.WIJKEN)),
                        Map.entry("wijken_2024_kwb_kampen.csv", List.of(FileRole.WIJK_FIGURES)),
                        Map.entry("zorginstellingen_2014.geojson", List.of(FileRole.FACILITIES))));
    }

    @Test
    void a03_rijnmondHasPolygonsAndFiguresInOneKindOfTable() throws IOException {
        assertThat(roles(RealData.need("rijnmond")))
                .containsEntry("grid_100m_rijnmond.csv", List.of(FileRole.SQUARES))
                .containsEntry("buurt_2024_stats.csv", List.of(FileRole.BUURT_FIGURES))
                .containsEntry("buurt_2024.csv", List.of(FileRole.BUURTEN));
    }

    @Test
    void a04_realAddressesOfTheBag() throws IOException {
        assertThat(roles(RealData.need("bag")))
                .containsEntry("bag.gpkg", List.of(FileRole.ADDRESSES))
                .containsEntry("bag-wgs84.gpkg", List.of(FileRole.ADDRESSES));
    }

    @Test
    void b01_twoFilesForOneRoleAreNotChosenFrom() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "crs28992res100m,aantal_inwoners\nE1000N5000,5\n");
        Files.writeString(folder.resolve("b.csv"), "crs28992res100m,aantal_inwoners\nE1000N5000,5\n");
        refuses("2 files for squares of 100 m: a.csv, b.csv");
    }

    @Test
    void b02_severalHazardsAndFacilitiesAreAllTaken() throws IOException {
        Files.writeString(folder.resolve("a.asc"), "");
        Files.writeString(folder.resolve("b.asc"), "");
        Files.writeString(folder.resolve("scholen.csv"), "name,x_rd,y_rd\nDe Brug,100000,500000\n");
        Files.writeString(folder.resolve("zorg.csv"), "name,lon,lat\nHet Hof,5.9,52.5\n");
        RegionInputs inputs = InputFolder.look(folder).inputs();
        assertThat(inputs.hazards()).hasSize(2);
        assertThat(inputs.facilities()).hasSize(2);
    }

    @Test
    void b03_anEmptyFolderAndNone() {
        refuses("has no file that a region can use");
        assertThatThrownBy(() -> InputFolder.look(folder.resolve("gone")))
                .asInstanceOf(type(BadInput.class))
                .satisfies(bad -> assertThat(bad.fact()).contains("is no folder"));
    }

    @Test
    void b04_filesThatHaveNothingToDoWithIt() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "buy bread");
        Files.writeString(folder.resolve("budget.csv"), "year,euro\n2024,100\n");
        Files.write(folder.resolve("photo.jpg"), new byte[] {1, 2, 3});
        Files.writeString(folder.resolve(".hidden"), "x");
        refuses("has no file that a region can use");
    }

    @Test
    void b05_theyAreNamedWhenThereIsSomethingToUseToo() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "crs28992res100m,aantal_inwoners\nE1000N5000,5\n");
        Files.writeString(folder.resolve("budget.csv"), "year,euro\n2024,100\n");
        Files.writeString(folder.resolve("curve.csv"), "x,value\n1,2\n");
        assertThat(InputFolder.look(folder).unused()).containsExactly("budget.csv", "curve.csv");
    }

    @Test
    void b06_aDownloadThatBrokeOffIsNotPassedOver() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "crs28992res100m,aantal_inwoners\nE1000N5000,5\n");
        Files.writeString(folder.resolve("wijken.csv"), "");
        refuses("wijken.csv is empty");
    }
}
