// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.serve.Browser;
import nl.noaber.app.serve.Town;
import nl.noaber.testing.services.Answer;
import nl.noaber.testing.services.StandIn;
import nl.noaber.testing.services.TownServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** An adviser has the files of a municipality fetched, and a region made of them. The services are a stand-in on this machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
abstract class FetchStory {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String WISH = "{\"soort\": \"ophalen\", \"gemeente\": \"%s\"}";

    private final StandIn services = StandIn.ofTown(0);
    private final Town town;
    private String municipality = "";
    private Browser adviser;
    private String region = "";

    FetchStory(Town.Kind kind) throws IOException {
        Path hosts = Files.createTempFile("noaber-hosts", "");
        Files.writeString(hosts, TownServices.hosts(services));
        town = Town.start(kind, "noaber.fetch.hosts=" + hosts, "noaber.fetch.retries=0");
        adviser = town.anonymous();
    }

    @BeforeAll
    void people() {
        municipality = town.municipality();
        town.user("adviseur", municipality);
        town.user("bestuurder", municipality);
        adviser = town.signIn("adviseur@" + municipality);
    }

    @AfterAll
    void close() {
        town.close();
        services.close();
    }

    private String asked(String wish) {
        Browser.Answer made = adviser.post("/v1/taken", wish);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("id").asString();
    }

    private JsonNode awaited(String task) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode now = adviser.get("/v1/taken/" + task).json();
            if (!List.of("wacht", "bezig").contains(now.path("staat").asString())) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The task did not end within " + PATIENCE);
    }

    private List<JsonNode> filesOf(String task) {
        List<JsonNode> all = new ArrayList<>();
        adviser.get("/v1/bestanden?pageSize=500").json().path("resultaten").forEach(file -> {
            if (file.at("/herkomst/taakId").asString("").equals(task)) {
                all.add(file);
            }
        });
        return all;
    }

    @Test
    void a01_oneKnowsBeforehandWhoWillBeAskedAndNobodyIsAskedByLooking() {
        JsonNode sources = adviser.get("/v1/ophaalbronnen").json();
        assertThat(sources.path("jaar").asInt()).isEqualTo(2024);
        assertThat(sources.path("bronnen"))
                .hasSize(10)
                .allSatisfy(one -> assertThat(one.path("dienst").asString()).isEqualTo("127.0.0.1"));
        assertThat(sources.at("/bronnen/0/soort").asString()).isEqualTo("grenzen van buurten en wijken");
        assertThat(services.asked()).isEmpty();
    }

    @Test
    void a02_aCodeThatIsNoneIsAFaultOfTheField() {
        for (String wrong : List.of("Kampen", "GM166", "gm0166", "GM01666", "GM0166 --hosts x", "")) {
            Browser.Answer refused = adviser.post("/v1/taken", WISH.formatted(wrong));
            assertThat(refused.status()).as(wrong).isEqualTo(400);
            assertThat(refused.json().at("/velden/0/veld").asString()).isEqualTo("gemeente");
        }
        assertThat(adviser.post("/v1/taken", WISH.formatted("Kampen")).body())
                .contains("is geen code van een gemeente: dat is GM met vier cijfers");
        assertThat(town.signIn("bestuurder@" + municipality)
                        .post("/v1/taken", WISH.formatted("GM0166"))
                        .status())
                .as("a mayor fetches nothing")
                .isEqualTo(403);
        assertThat(services.asked()).isEmpty();
    }

    @Test
    void b01_fetchedFilesTellWhereTheyCameFromAndARegionQuotesIt() throws InterruptedException {
        String task = asked(WISH.formatted("GM0166"));
        JsonNode done = awaited(task);
        assertThat(done.path("staat").asString()).as(done.toString()).isEqualTo("klaar");
        assertThat(done.path("naam").asString()).isEqualTo("Bestanden van GM0166");
        assertThat(done.path("resultaat").isMissingNode()).isTrue();
        List<JsonNode> files = filesOf(task);
        assertThat(files)
                .extracting(file -> file.path("naam").asString())
                .contains("buurten_2024.geojson", "addresses.csv", "streets.osm.gz", "candidates.csv")
                .doesNotContain("passport.json", "README.md");
        JsonNode addresses = files.stream()
                .filter(file -> file.path("naam").asString().equals("addresses.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(addresses.at("/herkomst/bron").asString())
                .isEqualTo("Kadaster, Basisregistratie Adressen en Gebouwen");
        assertThat(addresses.at("/herkomst/adres").asString())
                .startsWith(services.at("/bag/wfs").toString());
        assertThat(addresses.at("/herkomst/licentie").asString()).isEqualTo("CC0-1.0");
        assertThat(addresses.at("/herkomst/opgehaaldOp").asString()).startsWith("2026-01-15T09:");
        assertThat(addresses.path("soorten").toString()).isEqualTo("[\"adressen\"]");

        List<String> ids =
                files.stream().map(file -> file.path("id").asString()).toList();
        JsonNode made = awaited(asked("{\"soort\": \"regio\", \"naam\": \"Kampen\", \"bestanden\": [\"%s\"]}"
                .formatted(String.join("\", \"", ids))));
        assertThat(made.path("staat").asString()).as(made.toString()).isEqualTo("klaar");
        region = made.path("id").asString();
        List<String> quoted = new ArrayList<>();
        adviser.get("/v1/regios/" + region)
                .json()
                .at("/paspoort/sources")
                .forEach(source -> quoted.add(source.path("name").asString() + ": "
                        + source.path("attribution").asString()));
        assertThat(quoted)
                .contains(
                        "addresses.csv: Kadaster, Basisregistratie Adressen en Gebouwen",
                        "candidates.csv: Open State Foundation, Waar is mijn stemlokaal");
        assertThat(town.signIn("beheerder@" + municipality)
                        .get("/v1/auditregels?pageSize=50")
                        .body())
                .contains("\"handeling\":\"fetch\"", addresses.path("id").asString());
    }

    @Test
    void c01_aPartThatFailsIsNamedAndTheOthersAreThere() throws InterruptedException {
        services.once("/bag/wfs", Answer.busy(503, ""));
        String task = asked(WISH.formatted("GM0166"));
        JsonNode done = awaited(task);
        assertThat(done.path("staat").asString()).isEqualTo("mislukt");
        assertThat(done.path("fout").asString())
                .isEqualTo(
                        "Niet opgehaald: adressen. Wat wel is opgehaald, staat bij de bestanden. De dienst 127.0.0.1 is niet bereikt,"
                                + " of gaf geen goed antwoord. U kunt de bestanden ook zelf toevoegen.");
        assertThat(done.path("programmaZegt").asString()).startsWith("addresses: The service 127.0.0.1 gave no");
        assertThat(filesOf(task))
                .extracting(file -> file.path("naam").asString())
                .contains("streets.osm.gz")
                .doesNotContain("addresses.csv");
    }

    @Test
    void c02_aMunicipalityThatIsNotThereIsSaid() throws InterruptedException {
        JsonNode done = awaited(asked(WISH.formatted("GM9999")));
        assertThat(done.path("fout").asString())
                .isEqualTo("Er is in 2024 geen gemeente met de code GM9999. Zoek de code op bij het CBS.");
    }

    /** A slow service: the server goes down meanwhile; or the user no longer wants it. */
    @Test
    void d01_itBeginsAgainAfterAStopOfTheServerAndCanBeStopped() throws InterruptedException {
        String task = asked(WISH.formatted("GM0166"));
        while (adviser.get("/v1/taken/" + task).json().path("stap").isMissingNode()) {
            Thread.sleep(20);
        }
        town.restart();
        adviser = town.signIn("adviseur@" + municipality);
        assertThat(awaited(task).path("staat").asString()).isEqualTo("klaar");
        int once = filesOf(task).size();
        assertThat(once).isEqualTo(13);

        String stopped = asked(WISH.formatted("GM0166"));
        assertThat(adviser.delete("/v1/taken/" + stopped).status()).isEqualTo(204);
        assertThat(awaited(stopped).path("staat").asString()).isEqualTo("gestopt");
        assertThat(filesOf(stopped)).isEmpty();
    }

    /** Without internet. */
    @Test
    void e01_whoCannotBeReachedIsNamed() throws InterruptedException {
        services.close();
        String task = asked(WISH.formatted("GM0166"));
        JsonNode done = awaited(task);
        assertThat(done.path("staat").asString()).isEqualTo("mislukt");
        assertThat(done.path("fout").asString())
                .isEqualTo(
                        "De dienst 127.0.0.1 is niet bereikt, of gaf geen goed antwoord. U kunt de bestanden ook zelf toevoegen.");
        assertThat(filesOf(task)).isEmpty();
    }
}
