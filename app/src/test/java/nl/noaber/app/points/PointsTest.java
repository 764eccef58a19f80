// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.noaber.app.serve.Browser;
import nl.noaber.app.serve.Golden;
import nl.noaber.app.serve.RegisterContract;
import nl.noaber.app.serve.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The register of noodsteunpunten: the contract of all registers, and its own stories. */
@ParameterizedClass
@EnumSource(Town.Kind.class)
class PointsTest extends RegisterContract {
    private static final String ALL_OF_IT = """
            {"naam": "Wijkcentrum De Hoeksteen", "adres": "Dorpsstraat 1, Voorbeeldstad",
             "plaats": {"lon": 5.9167, "lat": 52.5558}, "soort": "volledig", "status": "afgesproken", "capaciteit": 250,
             "sleutels": "In de kluis bij de ingang; de beheerder van het gebouw heeft de code.",
             "afspraak": "Gebruiksovereenkomst met de stichting, tot 2030.", "contactrol": "beheerder van het wijkcentrum",
             "uitrusting": [
               {"kenmerk": "noodstroom", "waarde": "ja", "gezegdDoor": "technische dienst", "gezegdOp": "2026-01-10"},
               {"kenmerk": "noodstroom_uren", "waarde": "72", "gezegdDoor": "technische dienst", "gezegdOp": "2026-01-10"}],
             "geschiktheid": [
               {"kenmerk": "drempelvrij", "waarde": "nee", "gezegdDoor": "adviseur gemeente", "gezegdOp": "2025-12-01"}],
             "toelichting": "Na het bezoek van 10 januari.", "herkomst": "plan 2026-01"}
            """;

    PointsTest(Town.Kind kind) {
        super(kind);
    }

    @Override
    protected String path() {
        return "/v1/noodsteunpunten";
    }

    @Override
    protected String row(String name) {
        return """
                {"naam": "%s", "plaats": {"lon": 5.9, "lat": 52.5}, "soort": "informatie"}
                """.formatted(name);
    }

    @Test
    void a01_answersAreAsTheyWereLookedAt() {
        Browser.Answer made = adviser.post(path(), ALL_OF_IT);
        Golden.check("app/src/test/resources/golden/noodsteunpunten/toegevoegd.txt", made);
        String one = made.header("Location");
        Golden.check("app/src/test/resources/golden/noodsteunpunten/een.txt", adviser.get(one));
        Golden.check("app/src/test/resources/golden/noodsteunpunten/lijst.txt", adviser.get(path()));
        Golden.check(
                "app/src/test/resources/golden/noodsteunpunten/intussen-gewijzigd.txt",
                adviser.put(one, row("te laat"), "If-Match", "\"7\""));
        Golden.check("app/src/test/resources/golden/noodsteunpunten/fouten.txt", adviser.post(path(), """
                        {"naam": " ", "plaats": {"lon": 52.5, "lat": 5.9}, "capaciteit": -1, "contactrol": "jan@example.nl",
                         "uitrusting": [{"kenmerk": "Noodstroom!", "gezegdOp": "2030-01-01"}]}
                        """));
    }

    @Test
    void a02_placesInDegreesAndInMetresAreTheSame() {
        var made = adviser.post(path(), row("graden")).json();
        var again = adviser.post(path(), """
                        {"naam": "meters", "soort": "water", "rd": {"x": %s, "y": %s}}
                        """.formatted(made.at("/rd/x"), made.at("/rd/y")))
                .json();
        assertThat(again.at("/plaats/lon").asDouble()).isCloseTo(5.9, within(2e-7));
        assertThat(again.at("/plaats/lat").asDouble()).isCloseTo(52.5, within(2e-7));
    }

    @Test
    void a03_listsCanBeNarrowed() {
        adviser.post(path(), row("informatie"));
        adviser.post(path(), ALL_OF_IT);
        assertThat(adviser.get(path() + "?soort=volledig").json().path("totaal").asInt())
                .isEqualTo(1);
        assertThat(adviser.get(path() + "?status=voorgesteld")
                        .json()
                        .path("totaal")
                        .asInt())
                .isEqualTo(1);
        assertThat(adviser.get(path() + "?soort=groot").json().path("detail").asString())
                .isEqualTo("soort: \"groot\" kan niet; wel: coordinatie, volledig, informatie, water.");
    }

    @Test
    void a04_theBoardReadsOnly() {
        town.user("bestuurder", municipality);
        Browser board = town.signIn("bestuurder@" + municipality);
        String one = adviser.post(path(), row("van ons")).header("Location");
        assertThat(board.get(one).status()).isEqualTo(200);
        assertThat(board.put(one, row("x"), "If-Match", "\"1\"").status()).isEqualTo(403);
        assertThat(board.post(path(), row("x")).status()).isEqualTo(403);
    }
}
