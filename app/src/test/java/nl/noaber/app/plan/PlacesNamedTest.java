// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noaber.app.page.Language;
import nl.noaber.core.geo.RdPoint;
import org.junit.jupiter.api.Test;

class PlacesNamedTest {
    private static final List<PlacesNamed.Named> TWO = List.of(
            new PlacesNamed.Named("Brunnebeek", new RdPoint(190_000, 500_000)),
            new PlacesNamed.Named("Zuidwolde", new RdPoint(195_000, 500_000)));

    private static String name(PlacesNamed names, double x, double y, Language language) {
        return names.of(new RdPoint(x, y), "").label(language);
    }

    @Test
    void a01_thereOrSoFarInSomeDirection() {
        PlacesNamed names = new PlacesNamed(TWO);
        assertThat(name(names, 190_100, 500_000, Language.NL)).isEqualTo("Brunnebeek");
        assertThat(name(names, 190_000, 500_640, Language.NL)).isEqualTo("600 meter ten noorden van Brunnebeek");
        assertThat(name(names, 191_000, 499_000, Language.NL)).isEqualTo("1,4 km ten zuidoosten van Brunnebeek");
        assertThat(name(names, 193_000, 500_000, Language.EN)).isEqualTo("2 km west of Zuidwolde");
    }

    @Test
    void a02_noNameIsGivenTwice() {
        PlacesNamed names = new PlacesNamed(TWO);
        assertThat(name(names, 190_000, 500_000, Language.NL)).isEqualTo("Brunnebeek");
        assertThat(name(names, 190_000, 500_190, Language.NL)).isEqualTo("200 meter ten noorden van Brunnebeek");
        assertThat(name(names, 190_000, 500_210, Language.NL)).isEqualTo("200 meter ten noorden van Brunnebeek (2)");
    }

    @Test
    void a03_withoutPlacesTheAreaGivesTheNameElseNothingDoes() {
        PlacesNamed names = new PlacesNamed(List.of());
        RdPoint spot = new RdPoint(190_000, 500_000);
        assertThat(names.of(spot, "Oosteind").label(Language.NL)).isEqualTo("Oosteind");
        assertThat(names.of(spot, "Oosteind").label(Language.NL)).isEqualTo("Oosteind (2)");
        assertThat(names.of(spot, "").label(Language.NL)).isEqualTo("op een plek zonder naam");
    }
}
