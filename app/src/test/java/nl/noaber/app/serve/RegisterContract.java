// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every register promises. A register's test says where it is and what a row looks like, and inherits the rest. */
public abstract class RegisterContract {
    protected final Town town;
    protected final String municipality;
    protected final Browser adviser;

    protected RegisterContract(Town.Kind kind) {
        town = Town.shared(kind);
        municipality = town.municipality();
        town.user("adviseur", municipality);
        adviser = town.signIn("adviseur@" + municipality);
    }

    /** E.g. {@code /v1/noodsteunpunten}. */
    protected abstract String path();

    /** The JSON of a row that is right. */
    protected abstract String row(String name);

    private String make(String name) {
        Browser.Answer made = adviser.post(path(), row(name));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(made.header("Location"))
                .isEqualTo(path() + "/" + made.json().path("id").asString());
        return made.header("Location");
    }

    @Test
    void register01_historyIsKept() {
        String one = make("eerste");
        assertThat(adviser.put(one, row("tweede"), "If-Match", "\"1\"").header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(adviser.delete(one, "If-Match", "\"2\"").status()).isEqualTo(204);

        Browser.Answer versions = adviser.get(one + "/versies");
        assertThat(versions.json().path("totaal").asInt()).isEqualTo(3);
        assertThat(versions.json().at("/resultaten/2/naam").asString()).isEqualTo("eerste");
        assertThat(versions.json().at("/resultaten/1/naam").asString()).isEqualTo("tweede");
        assertThat(versions.json().at("/resultaten/0/status").asString()).isEqualTo("ingetrokken");
        assertThat(versions.json().at("/resultaten/0/bijgewerktDoor").asString())
                .isEqualTo(adviser.get("/v1/ik").json().path("id").asString());
        assertThat(adviser.get(path()).body())
                .as("not in the list any more")
                .doesNotContain(one.substring(one.lastIndexOf('/') + 1));
        assertThat(adviser.get(one).json().path("status").asString()).isEqualTo("ingetrokken");
    }

    @Test
    void register02_othersSeeItOnlyWhileItIsSharedAndNeverChangeIt() {
        String one = make("van ons");
        String other = town.municipality();
        town.user("adviseur", other);
        Browser stranger = town.signIn("adviseur@" + other);
        String strangers = stranger.get("/v1/ik").json().at("/organisatie/id").asString();
        assertThat(stranger.get(one).status()).isEqualTo(404);
        assertThat(stranger.get(path()).json().path("totaal").asInt()).isZero();

        String share = "{\"organisaties\": [\"%s\"]}".formatted(strangers);
        assertThat(adviser.put(one + "/gedeeld-met", share).status()).isEqualTo(200);
        assertThat(stranger.get(one).status()).isEqualTo(200);
        assertThat(stranger.get(one + "/versies").status()).isEqualTo(200);
        assertThat(stranger.get(path()).json().path("totaal").asInt()).isEqualTo(1);
        assertThat(stranger.put(one, row("gekaapt"), "If-Match", "\"1\"").status())
                .isEqualTo(403);
        assertThat(stranger.get(one + "/gedeeld-met").status()).isEqualTo(403);

        adviser.put(one + "/gedeeld-met", "{\"organisaties\": []}");
        assertThat(stranger.get(one).status()).isEqualTo(404);
        assertThat(stranger.get(path()).json().path("totaal").asInt()).isZero();
    }

    @Test
    void register03_sharingWithAnOrganisationThatDoesNotExistIsSaid() {
        Browser.Answer answer = adviser.put(make("x") + "/gedeeld-met", "{\"organisaties\": [\"niemand\"]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).contains("niemand");
    }

    @Test
    void register04_listsComeInPagesWithALimitThatIsNamed() {
        for (String name : List.of("c", "a", "B")) {
            make(name);
        }
        Browser.Answer second = adviser.get(path() + "?page=2&pageSize=2");
        assertThat(second.json().path("totaal").asInt()).isEqualTo(3);
        assertThat(second.json().path("resultaten")).hasSize(1);
        assertThat(second.json().at("/resultaten/0/naam").asString()).isEqualTo("c");
        Browser.Answer tooMany = adviser.get(path() + "?pageSize=501");
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.json().path("detail").asString())
                .isEqualTo("pageSize is 501; het moet 1 tot en met 500 zijn.");
        assertThat(adviser.get(path() + "?page=0").status()).isEqualTo(400);
        assertThat(adviser.get(path() + "?page=x").json().path("detail").asString())
                .isEqualTo("De waarde \"x\" van page kan niet.");
    }

    @Test
    void register05_anUnknownIdIsAProblemDocument() {
        Browser.Answer answer = adviser.get(path() + "/bestaat-niet");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.json().propertyNames()).contains("status", "title", "detail", "type", "instance");
    }

    @Test
    void register06_aStaleEditGetsBothVersions() {
        String one = make("eerste");
        adviser.put(one, row("van mijn collega"), "If-Match", "\"1\"");
        Browser.Answer mine = adviser.put(one, row("van mij"), "If-Match", "\"1\"");
        assertThat(mine.status()).isEqualTo(409);
        assertThat(mine.json().at("/huidigeVersie/naam").asString()).isEqualTo("van mijn collega");
        assertThat(mine.json().at("/huidigeVersie/versie").asInt()).isEqualTo(2);
        assertThat(mine.json().at("/uwVersie/naam").asString()).isEqualTo("van mij");
        assertThat(adviser.put(one, row("zonder versie")).status()).isEqualTo(428);
        assertThat(adviser.put(one, row("x"), "If-Match", "gisteren").status()).isEqualTo(400);
    }

    /** The same version by many at once: one of them writes it, the others are told. */
    @Test
    void register07_ofManyAtOnceOneWins() throws Exception {
        String one = make("eerste");
        List<Callable<Integer>> edits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "poging " + i;
            edits.add(() -> adviser.put(one, row(name), "If-Match", "\"1\"").status());
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> edit : many.invokeAll(edits)) {
                statuses.add(edit.get());
            }
        }
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(adviser.get(one + "/versies").json().path("totaal").asInt()).isEqualTo(2);
    }

    @Test
    void register08_whatIsDoneIsInTheAuditTrail() {
        String one = make("eerste");
        adviser.put(one, row("tweede"), "If-Match", "\"1\"");
        String lines = town.signIn("beheerder@" + municipality)
                .get("/v1/auditregels?pageSize=5")
                .body();
        assertThat(lines)
                .contains(one.substring(one.lastIndexOf('/') + 1), "\"make\"", "\"change\"", "\"version\":\"2\"");
    }
}
