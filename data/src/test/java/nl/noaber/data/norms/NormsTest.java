// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Norms and prices that come with the program, and those of somebody else. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class NormsTest {
    @TempDir
    Path folder = Path.of("");

    private static final String HEAD = "norm: eigen\nnaam: Eigen normen\nversie: 2\n";

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("eigen.norm"), text);
    }

    private BadInput refused(String text) throws IOException {
        Path file = file(text);
        try {
            Norms.read(file);
        } catch (BadInput e) {
            return e;
        }
        throw new AssertionError("It was read.");
    }

    @Test
    void a01_theShippedSetHasASourceForEveryNormAndNoneIsOfficial() {
        Norms basic = Norms.basic();
        assertThat(basic.norms().values()).hasSizeGreaterThan(15).allSatisfy(norm -> {
            assertThat(norm.source()).isNotBlank();
            assertThat(norm.unit()).isNotBlank();
            assertThat(norm.isOfficial()).as(norm.id()).isFalse();
        });
        assertThat(basic.get(Norms.WALK_MINUTES).value()).isEqualTo(Interval.of(12, 15, 20));
        assertThat(basic.mid(Norms.RESIDENTS_PER_WATER_POINT)).isEqualTo(2500);
        assertThat(basic.mid(Norms.WATER_LITRES) * basic.mid(Norms.RESIDENTS_PER_WATER_POINT))
                .as("litres a day")
                .isEqualTo(7500);
        assertThat(basic.criteria()).hasSize(12);
    }

    @Test
    void a02_everyNormThatPlansUseIsThere() throws IllegalAccessException {
        Norms basic = Norms.basic();
        int checked = 0;
        for (var field : Norms.class.getFields()) {
            if (field.getType() == String.class) {
                assertThat(basic.get(String.valueOf(field.get(null)))).isNotNull();
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(15);
    }

    @Test
    void a03_whatAFileDoesNotSayIsOfTheShippedSet() throws IOException {
        Norms own = Norms.read(file(HEAD
                + "\n[loopminuten]\nnaam: Lopen\nwaarde: 10\neenheid: minuten\nstatus: officieel\nbron: De raad\n"));
        assertThat(own.get(Norms.WALK_MINUTES).value()).isEqualTo(Interval.exactly(10));
        assertThat(own.get(Norms.WALK_MINUTES).isOfficial()).isTrue();
        assertThat(own.get(Norms.WALK_MINUTES).from()).isEqualTo("eigen 2");
        assertThat(own.get(Norms.HOURS).from()).isEqualTo("basis 1");
        assertThat(own.criteria()).isEqualTo(Norms.basic().criteria());
    }

    @Test
    void a04_ownCriteriaReplaceTheShippedOnes() throws IOException {
        Norms own = Norms.read(file(HEAD + "[geschikt wifi]\nvraag: Is er wifi?\ngewicht: 1,5\n"));
        assertThat(own.criteria()).singleElement().satisfies(c -> {
            assertThat(c.id()).isEqualTo("wifi");
            assertThat(c.weight()).isEqualTo(1.5);
        });
    }

    @Test
    void a05_theShippedTextCanBeCopiedAndRead() throws IOException {
        assertThat(Norms.read(file(Norms.basicText())).norms().keySet())
                .isEqualTo(Norms.basic().norms().keySet());
        Path prices = Files.writeString(folder.resolve("eigen.prijzen"), Prices.exampleText());
        assertThat(Prices.read(prices).isExample()).isFalse();
        assertThat(Prices.example().isExample()).isTrue();
    }

    @Test
    void b01_errorsNameTheLine() throws IOException {
        assertThat(refused(HEAD + "[loopminuut]\n").fact()).contains("line 4", "[loopminuut] is not known");
        assertThat(refused(HEAD + "[uren]\nwaarde 72\n").fact()).contains("line 5", "is not 'key: value'");
        assertThat(refused(HEAD + "[uren]\nnaam: x\nwaarde: 1 2\neenheid: uur\nstatus: aanname\nbron: b\n")
                        .fact())
                .contains("line 6", "not one number, nor three");
        assertThat(refused(HEAD + "[uren]\nnaam: x\nwaarde: 3 2 1\neenheid: uur\nstatus: aanname\nbron: b\n")
                        .fact())
                .contains("line 6", "no numbers in order");
        assertThat(refused(HEAD + "[uren]\nnaam: x\nwaarde: -1\neenheid: uur\nstatus: aanname\nbron: b\n")
                        .maybe())
                .startsWith("Maybe ");
        assertThat(refused(HEAD + "[uren]\nnaam: x\nwaarde: 1\neenheid: uur\nstatus: wet\nbron: b\n")
                        .fact())
                .contains("'wet'");
        assertThat(refused(HEAD + "[uren]\nnaam: x\nwaarde: 1\neenheid: uur\nstatus: aanname\n")
                        .fact())
                .contains("no 'bron'");
        assertThat(refused(HEAD + "[uren]\nkleur: rood\n").fact()).contains("'kleur'");
        assertThat(refused("naam: x\n").fact()).contains("no 'norm'");
    }

    @Test
    void c01_pricesOfAKindGoBeforeThoseOfAll() throws IOException {
        Path file = Files.writeString(folder.resolve("p"), """
                prijzen: eigen
                naam: Eigen prijzen
                versie: 1
                prijspeil: 2026
                [vol punt]
                euro per jaar: 40000
                bron: offerte
                [vol punt fire_station]
                euro per jaar: 10000 20000 30000
                bron: offerte
                [licht punt]
                euro per jaar: 5000
                bron: offerte
                """);
        Prices prices = Prices.read(file);
        assertThat(prices.of(Prices.What.FULL, "fire_station", "brandweerkazerne"))
                .isEqualTo(Interval.of(10000, 20000, 30000));
        assertThat(prices.of(Prices.What.FULL, "school", "andere plek").mid()).isEqualTo(40000);
        assertThat(prices.priceLevel()).isEqualTo(2026);
        assertThat(Prices.example().of(Prices.What.FULL, "fire_station", ""))
                .as("no source says that fire stations are cheaper")
                .isEqualTo(Prices.example().of(Prices.What.FULL, "school", ""));
    }

    @Test
    void c02_aListWithoutAGeneralPriceIsRefused() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p"),
                "prijzen: x\nnaam: x\nversie: 1\nprijspeil: 2026\n[vol punt school]\neuro per jaar: 1\nbron: b\n");
        assertThatThrownBy(() -> Prices.read(file)).isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.fact())
                .contains("no price [vol punt]"));
    }
}
