// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.noaber.app.serve.Browser;
import nl.noaber.app.serve.Golden;
import nl.noaber.app.serve.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register as a file: out, in, and round. */
class PointFilesTest {
    private static final String PATH = "/v1/noodsteunpunten";
    private static final String POINT = """
            {"naam": "=1+1; \\"De Hoek\\"", "adres": "Dorpsstraat 1, Voorbeeldstad", "plaats": {"lon": 5.9167123, "lat": 52.5558456},
             "soort": "volledig", "status": "afgesproken", "capaciteit": 250, "toelichting": "regel 1\\nregel 2",
             "uitrusting": [
               {"kenmerk": "noodstroom", "waarde": "ja", "gezegdDoor": "technische dienst", "gezegdOp": "2026-01-10"},
               {"kenmerk": "wifi", "waarde": "nee: alleen vast", "gezegdDoor": "beheerder", "gezegdOp": "2026-01-11"}]}
            """;

    private final Town town = Town.shared(Town.Kind.H2);
    private final Browser adviser;

    PointFilesTest() {
        String municipality = town.municipality();
        town.user("adviseur", municipality);
        adviser = town.signIn("adviseur@" + municipality);
    }

    private Browser.Answer take(FileFormat format, byte[] file) {
        return adviser.sendFile("POST", PATH + "/_importeren?formaat=" + format.word(), file);
    }

    private byte[] give(FileFormat format) {
        return adviser.getFile(PATH + "/_exporteren?formaat=" + format.word());
    }

    private static String counts(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a01_theCsvIsAsItWasLookedAt() {
        adviser.post(PATH, POINT);
        Golden.check(
                "app/src/test/resources/golden/noodsteunpunten/export.txt",
                adviser.get(PATH + "/_exporteren?formaat=csv"));
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void a02_whatWentOutComesInAsItWas(FileFormat format) {
        adviser.post(PATH, POINT);
        adviser.post(PATH, "{\"naam\": \"kaal\", \"soort\": \"water\", \"rd\": {\"x\": 190000, \"y\": 500000.25}}");
        assertThat(counts(take(format, give(format)))).isEqualTo("{\"toegevoegd\":0,\"gewijzigd\":0,\"gelijk\":2}");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void a03_theRowsAreTheSameInEachFormat(FileFormat format) {
        adviser.post(PATH, POINT);
        List<Map<String, String>> rows = town.bean(PointFileIn.class).read(format, give(format));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst())
                .containsEntry("naam", "=1+1; \"De Hoek\"")
                .containsEntry("soort", "volledig")
                .containsEntry(
                        "uitrusting",
                        "noodstroom: ja [technische dienst, 2026-01-10]; wifi: nee: alleen vast [beheerder, 2026-01-11]");
    }

    @Test
    void a04_rowsChangeAndAdd() {
        Browser.Answer made =
                adviser.post(PATH, "{\"naam\": \"oud\", \"soort\": \"water\", \"rd\": {\"x\": 190000, \"y\": 500000}}");
        String id = made.json().path("id").asString();
        String csv = "naam;id;x;y;soort;versie\nnieuw;%s;190000;500000;water;1\nerbij;;190100,5;500000;informatie;\n"
                .formatted(id);
        assertThat(counts(take(FileFormat.CSV, csv.getBytes(UTF_8))))
                .isEqualTo("{\"toegevoegd\":1,\"gewijzigd\":1,\"gelijk\":0}");
        assertThat(adviser.get(PATH + "/" + id).json().path("naam").asString()).isEqualTo("nieuw");
        Browser.Answer again = take(FileFormat.CSV, csv.getBytes(UTF_8));
        assertThat(again.status()).as("an export that is no longer the newest").isEqualTo(400);
        assertThat(again.json().at("/velden/0/veld").asString()).isEqualTo("rij 1, versie");
    }

    @Test
    void a05_oneBadRowAndNothingIsTaken() {
        String csv = "naam,lon,lat,soort\ngoed,5.9,52.5,water\n,5.9,veel,groot\n";
        Browser.Answer answer = take(FileFormat.CSV, csv.getBytes(UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("velden").toString())
                .contains("rij 2, naam", "rij 2, lat", "rij 2, soort")
                .doesNotContain("rij 1");
        assertThat(adviser.get(PATH).json().path("totaal").asInt()).isZero();
    }

    /** A plan proposes; its file becomes points that someone may state something of. */
    @Test
    void a06_theSitesOfAPlanBecomeProposals() {
        String plan = """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [5.9, 52.5]},
                   "properties": {"letter": "A", "id": "stem-12", "naam": "De Hoeksteen", "soort": "stemlokaal", "trap": "full", "capaciteit": 410.5}},
                  {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": []}, "properties": {}}]}
                """;
        assertThat(counts(take(FileFormat.GEOJSON, plan.getBytes(UTF_8))))
                .isEqualTo("{\"toegevoegd\":1,\"gewijzigd\":0,\"gelijk\":0}");
        var point = adviser.get(PATH).json().at("/resultaten/0");
        assertThat(point.path("naam").asString()).isEqualTo("De Hoeksteen");
        assertThat(point.path("status").asString()).isEqualTo("voorgesteld");
        assertThat(point.path("soort").asString()).isEqualTo("volledig");
        assertThat(point.path("herkomst").asString()).isEqualTo("plan: punt A, plek stem-12");
        assertThat(point.has("capaciteit")).as("computed, not stated").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen bestand", "{", "PK\u0003\u0004 stuk", "naam,lon,lat,soort\n"})
    void b01_whatIsNoFileOfPointsIsSaid(String text) {
        for (FileFormat format : FileFormat.values()) {
            Browser.Answer answer = take(format, text.getBytes(UTF_8));
            assertThat(answer.status()).as(format + " " + text + answer.body()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    /** What others share comes along in an export; it may come back as it was, and not otherwise. */
    @Test
    void b03_rowsOfAnotherOrganisationAreNotOursToChange() {
        String one = adviser.post(PATH, POINT).header("Location");
        String name = town.municipality();
        town.user("adviseur", name);
        Browser other = town.signIn("adviseur@" + name);
        String strangers = other.get("/v1/ik").json().at("/organisatie/id").asString();
        String take = PATH + "/_importeren?formaat=csv";
        byte[] file = give(FileFormat.CSV);

        assertThat(other.sendFile("POST", take, file)
                        .json()
                        .at("/velden/0/veld")
                        .asString())
                .isEqualTo("rij 1, id");
        adviser.put(one + "/gedeeld-met", "{\"organisaties\": [\"%s\"]}".formatted(strangers));
        assertThat(counts(other.sendFile("POST", take, file)))
                .isEqualTo("{\"toegevoegd\":0,\"gewijzigd\":0,\"gelijk\":1}");
        byte[] changed =
                new String(file, UTF_8).replace("Dorpsstraat", "Kerkstraat").getBytes(UTF_8);
        assertThat(other.sendFile("POST", take, changed)
                        .json()
                        .at("/velden/0/melding")
                        .asString())
                .startsWith("Dit noodsteunpunt is van een andere organisatie");
    }

    @Test
    void b02_anUnknownFormatAndAFileThatIsTooLargeAreSaid() {
        assertThat(adviser.get(PATH + "/_exporteren?formaat=pdf")
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("formaat is \"pdf\"; het kan zijn: csv, geojson, xlsx.");
        assertThat(take(FileFormat.CSV, new byte[10_000_001]).status()).isEqualTo(413);
    }
}
