// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import nl.noaber.app.serve.Browser;
import nl.noaber.app.serve.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From the first administrator to users who sign in and out. */
@ParameterizedClass
@EnumSource(Town.Kind.class)
class SignInStoryTest {
    private final Town town;

    SignInStoryTest(Town.Kind kind) {
        town = Town.shared(kind);
    }

    @Test
    void a01_theFirstAdministratorMakesAnOrganisationWhoseAdministratorInvitesAnAdviser() {
        assertThat(town.anonymous().get("/v1/ik").status()).isEqualTo(401);
        assertThat(town.keeper().get("/v1/ik").json().path("rechten").toString())
                .contains("installatieBeheren");

        String name = town.municipality();
        town.user("adviseur", name);
        Browser adviser = town.signIn("adviseur@" + name);
        Browser.Answer me = adviser.get("/v1/ik");
        assertThat(me.json().at("/organisatie/naam").asString()).isEqualTo(name);
        assertThat(me.json().path("rechten").toString()).isEqualTo("[\"lezen\",\"wijzigen\",\"delen\"]");
        assertThat(adviser.get("/v1/gebruikers").status()).isEqualTo(403);

        assertThat(adviser.delete("/v1/sessies/huidige").status()).isEqualTo(204);
        assertThat(adviser.get("/v1/ik").status()).isEqualTo(401);
        assertThat(town.bean(FirstAdministrator.class).code()).isEmpty();
    }

    @Test
    void b01_wrongPasswordWrongNameAndWrongCodeSayTheSame() {
        Browser browser = town.anonymous();
        Browser.Answer name = browser.post("/v1/sessies", "{\"inlognaam\":\"niemand\",\"wachtwoord\":\"x\"}");
        Browser.Answer password =
                browser.post("/v1/sessies", "{\"inlognaam\":\"beheer@houder.nl\",\"wachtwoord\":\"x\"}");
        browser.post(
                "/v1/sessies", "{\"inlognaam\":\"beheer@houder.nl\",\"wachtwoord\":\"%s\"}".formatted(Town.PASSWORD));
        assertThat(browser.get("/v1/ik").status())
                .as("half signed in is not in")
                .isEqualTo(401);
        Browser.Answer code = browser.put("/v1/sessies/huidige", "{\"eenmaligeCode\":\"000000\"}");
        assertThat(List.of(name.status(), password.status(), code.status())).containsOnly(401);
        assertThat(name.json().path("detail")).isEqualTo(password.json().path("detail"));
        assertThat(name.json().path("detail")).isEqualTo(code.json().path("detail"));
    }

    @Test
    void b02_aCodeWorksOnce() {
        Browser browser = town.anonymous();
        String login = "{\"inlognaam\":\"beheer@houder.nl\",\"wachtwoord\":\"%s\"}".formatted(Town.PASSWORD);
        String code = "{\"eenmaligeCode\":\"%s\"}".formatted(town.codeOf("beheer@houder.nl"));
        browser.post("/v1/sessies", login);
        assertThat(browser.put("/v1/sessies/huidige", code).status()).isEqualTo(204);
        Browser other = town.anonymous();
        other.post("/v1/sessies", login);
        assertThat(other.put("/v1/sessies/huidige", code).status()).isEqualTo(401);
    }

    @Test
    void b03_guessingIsSlowedDown() {
        Browser browser = town.anonymous();
        String wrong = "{\"inlognaam\":\"beheerder@%s\",\"wachtwoord\":\"fout\"}".formatted(town.municipality());
        for (int i = 0; i < 5; i++) {
            assertThat(browser.post("/v1/sessies", wrong).status()).isEqualTo(401);
        }
        Browser.Answer slowed = browser.post("/v1/sessies", wrong);
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.json().path("detail").asString()).isEqualTo("Probeer het over 1 minuut opnieuw.");
    }

    @Test
    void c01_theSessionGetsAnotherNameAtEachStep() {
        Browser browser = town.anonymous();
        browser.post(
                "/v1/sessies", "{\"inlognaam\":\"beheer@houder.nl\",\"wachtwoord\":\"%s\"}".formatted(Town.PASSWORD));
        String half = browser.cookie("noaber").orElseThrow();
        browser.put("/v1/sessies/huidige", "{\"eenmaligeCode\":\"%s\"}".formatted(town.codeOf("beheer@houder.nl")));
        assertThat(browser.cookie("noaber")).isPresent().get().isNotEqualTo(half);
    }

    @Test
    void c02_aRequestWithoutOurOwnHeaderIsRefused() {
        Browser browser = town.keeper();
        Browser.Answer forged =
                browser.sendBare("DELETE", "/v1/sessies/huidige", HttpRequest.BodyPublishers.noBody(), List.of());
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void c03_sessionsEndAfterHalfADayHoweverBusy() {
        Browser browser = town.keeper();
        town.clock().step(Duration.ofHours(11));
        assertThat(browser.get("/v1/ik").status()).isEqualTo(200);
        town.clock().step(Duration.ofHours(2));
        assertThat(browser.get("/v1/ik").status()).isEqualTo(401);
    }

    @Test
    void c04_aBlockedUserIsOutAtOnce() {
        String name = town.municipality();
        town.user("adviseur", name);
        Browser adviser = town.signIn("adviseur@" + name);
        Browser administrator = town.signIn("beheerder@" + name);
        String id = adviser.get("/v1/ik").json().path("id").asString();
        Browser.Answer user = administrator.get("/v1/gebruikers/" + id);
        Browser.Answer blocked = administrator.put(
                "/v1/gebruikers/" + id,
                "{\"naam\":\"x\",\"rollen\":[\"adviseur\"],\"geblokkeerd\":true}",
                "If-Match",
                user.header("ETag"));
        assertThat(blocked.status()).as(blocked.body()).isEqualTo(200);
        assertThat(blocked.json().path("status").asString()).isEqualTo("geblokkeerd");
        assertThat(adviser.get("/v1/ik").status()).isEqualTo(401);
    }

    @Test
    void c05_aNewPasswordEndsAllSessions() {
        String name = "beheerder@" + town.municipality();
        Browser one = town.signIn(name);
        Browser other = town.signIn(name);
        Browser.Answer changed = one.put(
                "/v1/ik/wachtwoord",
                "{\"huidigWachtwoord\":\"%s\",\"nieuwWachtwoord\":\"een heel ander wachtwoord\",\"eenmaligeCode\":\"%s\"}"
                        .formatted(Town.PASSWORD, town.codeOf(name)));
        assertThat(changed.status()).as(changed.body()).isEqualTo(204);
        assertThat(one.get("/v1/ik").status()).isEqualTo(401);
        assertThat(other.get("/v1/ik").status()).isEqualTo(401);
    }

    @Test
    void d01_theLastAdministratorStays() {
        Browser only = town.signIn("beheerder@" + town.municipality());
        String id = only.get("/v1/ik").json().path("id").asString();
        assertThat(only.delete("/v1/gebruikers/" + id).status()).isEqualTo(409);
    }

    @Test
    void d02_aWeakPasswordIsRefusedAndTheLinkStillWorks() {
        Browser keeper = town.keeper();
        Browser.Answer invited =
                keeper.post("/v1/gebruikers", "{\"inlognaam\":\"Piet\",\"naam\":\"Piet\",\"rollen\":[\"analist\"]}");
        String code = invited.json().path("activatiecode").asString();
        Browser.Answer weak = town.anonymous()
                .put(
                        "/v1/activaties",
                        "{\"code\":\"%s\",\"wachtwoord\":\"kort\",\"eenmaligeCode\":\"123456\"}".formatted(code));
        assertThat(weak.status()).isEqualTo(400);
        assertThat(weak.json().at("/velden/0/veld").asString()).isEqualTo("wachtwoord");
        town.activate(code, "piet");
        assertThat(town.signIn("piet").get("/v1/ik").status()).isEqualTo(200);
        assertThat(town.anonymous()
                        .post("/v1/activaties", "{\"code\":\"%s\"}".formatted(code))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void d03_allThatIsWrongIsSaidAtOnceInTheLanguageAskedFor() {
        Browser keeper = town.keeper();
        Browser.Answer wrong = keeper.post("/v1/gebruikers", "{}", "Accept-Language", "en");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("velden")).hasSize(3);
        assertThat(wrong.json().path("title").asString()).isEqualTo("This is not right");
        assertThat(wrong.json().at("/velden/0/melding").asString()).isEqualTo("This field is empty.");
        assertThat(keeper.post("/v1/gebruikers", "{\"nam\": 1}")
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("Het veld nam is hier niet bekend.");
    }
}
