// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Area;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Which areas of a file with several levels are used. */
class AreaLevelTest {
    private static final List<Area> ALL = List.of(
            area("GM0001", ""),
            area("WK000100", "GM0001"),
            area("WK000101", "GM0001"),
            area("BU00010000", "GM0001"),
            area("BU00010100", "GM0001"),
            area("BU00010101", "GM0001"));

    private static Area area(String code, String municipality) {
        return new Area(
                code,
                code,
                municipality,
                false,
                new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(1));
    }

    private static FigureTable residentsOf(String... codes) {
        FigureTable.Builder figures = FigureTable.builder(List.of("aantal_inwoners"));
        Arrays.stream(codes).forEach(code -> figures.set(figures.row(code), "aantal_inwoners", 100, 2024));
        return figures.build();
    }

    private static List<String> chosen(FigureTable figures, String... municipality) {
        return AreaLevel.choose(ALL, figures, Arrays.stream(municipality).findFirst()).areas().stream()
                .map(Area::code)
                .toList();
    }

    @Test
    void a01_theFinestOfWhichAtLeastHalfHasResidents() {
        assertThat(chosen(residentsOf("BU00010000", "BU00010100", "WK000100", "WK000101")))
                .containsExactly("BU00010000", "BU00010100", "BU00010101");
        assertThat(chosen(residentsOf("BU00010000", "WK000100"))).containsExactly("WK000100", "WK000101");
        assertThat(chosen(residentsOf("GM0001"))).containsExactly("GM0001");
    }

    @Test
    void a02_withoutAnyFigureTheFinest() {
        assertThat(chosen(residentsOf()))
                .allMatch(code -> code.startsWith("BU"))
                .hasSize(3);
    }

    @Test
    void a03_whatIsLeftOutIsSaid() {
        assertThat(AreaLevel.choose(ALL, residentsOf("WK000100"), Optional.empty())
                        .notes())
                .singleElement()
                .asString()
                .contains("2 gebieden WK", "4 andere");
        List<Area> one = ALL.subList(1, 3);
        assertThat(AreaLevel.choose(one, residentsOf(), Optional.empty())).isEqualTo(new AreaLevel(one, List.of()));
    }

    @Test
    void b01_onlyTheMunicipalityThatIsMeant() {
        Area neighbour = area("WK000200", "GM0002");
        List<Area> both = List.of(ALL.get(1), neighbour, area("WK000201", ""));
        assertThat(AreaLevel.choose(both, residentsOf(), Optional.of("GM0002")).areas())
                .extracting(Area::code)
                .containsExactly("WK000200", "WK000201");
    }

    @Test
    void b02_noneOfThatMunicipality() {
        assertThatThrownBy(() -> AreaLevel.choose(ALL, residentsOf(), Optional.of("GM0099")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("None of the 6 areas belongs to GM0099");
    }
}
