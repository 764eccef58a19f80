// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose data it is. */
class CreditsTest {
    @TempDir
    Path folder = Path.of("");

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "abc");
    }

    @Test
    void a01_aPassportBesideTheFileTellsLicenceAndDate() throws IOException {
        Files.writeString(folder.resolve("passport.json"), """
                {"sources": [
                  {"name": "wijken.csv", "licence": "CC0-1.0", "attribution": "Gemeente Dorp", "referenceDate": "2023-07-01"},
                  {"name": "bare_2022.csv", "licence": "CC-BY-4.0"}
                ]}
                """);
        Source stated = new Credits().of(file("wijken.csv"), "area-figures");
        assertThat(stated.licence()).isEqualTo("CC0-1.0");
        assertThat(stated.attribution()).isEqualTo("Gemeente Dorp");
        assertThat(stated.referenceDate()).isEqualTo("2023-07-01");
        assertThat(stated.bytes()).isEqualTo(3);
        assertThat(stated.sha256())
                .as("SHA-256 of abc, by FIPS 180-4")
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

        Source bare = new Credits().of(file("bare_2022.csv"), "area-figures");
        assertThat(bare.attribution()).isEqualTo("unknown");
        assertThat(bare.referenceDate()).isEqualTo("2022");
    }

    @Test
    void a02_elseAsIsUsualForItsRole() throws IOException {
        Credits credits = new Credits();
        assertThat(credits.of(file("x.osm.pbf"), "streets").licence()).isEqualTo("ODbL-1.0");
        assertThat(credits.of(file("cbs_vk100_2024.csv"), "squares").attribution())
                .isEqualTo("Centraal Bureau voor de Statistiek");
        assertThat(credits.of(file("bag-light.gpkg"), "addresses").licence()).isEqualTo("CC0-1.0");
        assertThat(credits.of(file("osm_addresses.csv"), "addresses").licence()).isEqualTo("ODbL-1.0");
    }

    @Test
    void a03_whatIsNotKnownIsNotMadeUp() throws IOException {
        Source source = new Credits().of(file("homes.csv"), "facilities");
        assertThat(source.licence()).isEqualTo("unknown");
        assertThat(source.attribution()).isEqualTo("unknown");
        assertThat(source.referenceDate()).isNull();
    }

    @Test
    void a04_theYearIsTheLastInTheName() throws IOException {
        assertThat(new Credits().of(file("2025-cbs_vk100_2024.csv"), "squares").referenceDate())
                .isEqualTo("2024");
    }

    @Test
    void a05_aDamagedPassportIsSaid() throws IOException {
        Files.writeString(folder.resolve("passport.json"), "{\"sources\": [");
        Path file = file("wijken.csv");
        assertThatThrownBy(() -> new Credits().of(file, "areas"))
                .asInstanceOf(type(BadInput.class))
                .satisfies(bad -> {
                    assertThat(bad.fact()).contains("passport.json");
                    assertThat(bad.maybe()).startsWith("Maybe ");
                });
    }
}
