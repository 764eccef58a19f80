// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaber.provider.Provider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Signing in at a real OpenID provider: what the NLGov profile asks of us, and what goes wrong when someone meddles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcTest {
    private static final String HOME = "/";
    private static final String FAILED = "/#/inloggen?fout=mislukt";
    private static final String UNKNOWN = "/#/inloggen?fout=onbekend";

    private final Provider.Running provider = Provider.start();
    private final Town town = Town.start(
            Town.Kind.H2,
            "noaber.oidc.issuer=" + provider.issuer(),
            "noaber.oidc.client-id=" + Provider.CLIENT,
            "noaber.oidc.name=Gemeente Kampen",
            "noaber.oidc.acr=hoog");

    OidcTest() {
        provider.register(town.url());
    }

    @AfterAll
    void close() {
        town.close();
        provider.close();
    }

    private void invite(String email) {
        Browser.Answer invited = town.keeper()
                .post(
                        "/v1/gebruikers",
                        "{\"inlognaam\":\"%1$s\",\"naam\":\"%1$s\",\"rollen\":[\"adviseur\"]}".formatted(email));
        assertThat(invited.status()).isIn(201, 409);
    }

    /** Where we send the browser. */
    private String begin(Browser browser) {
        Browser.Answer answer = browser.get("/oauth2/authorization/oidc");
        assertThat(answer.status()).isEqualTo(302);
        return answer.header("Location");
    }

    /** Where the provider sends the browser, after this user signed in there. */
    private static String atProvider(Browser browser, String address, String user) {
        String basic =
                Base64.getEncoder().encodeToString((user + ":" + Provider.PASSWORD).getBytes(StandardCharsets.UTF_8));
        browser.sendBare(
                "GET",
                URI.create(address).resolve("/").toString(),
                HttpRequest.BodyPublishers.noBody(),
                List.of("Authorization", "Basic " + basic));
        Browser.Answer answer = browser.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("?code=");
        return answer.header("Location");
    }

    /** Where we send the browser in the end, by the last part of the address. */
    private String end(Browser browser, String callback) {
        Browser.Answer answer = browser.get(callback);
        assertThat(answer.status()).isEqualTo(302);
        return answer.header("Location").replace(town.url(), "");
    }

    private static Map<String, String> query(String address) {
        Map<String, String> all = new TreeMap<>();
        for (String one : URI.create(address).getRawQuery().split("&")) {
            String[] parts = one.split("=", 2);
            all.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return all;
    }

    @Test
    void a01_anInvitedUserWhoseAddressTheProviderVerifiedIsIn() {
        invite("anna@kampen.example");
        Browser browser = town.anonymous();
        assertThat(browser.get("/v1/inlogmogelijkheden")
                        .json()
                        .at("/aanbieders/0/naam")
                        .asString())
                .isEqualTo("Gemeente Kampen");
        assertThat(end(browser, atProvider(browser, begin(browser), "anna"))).isEqualTo(HOME);
        assertThat(browser.get("/v1/ik").json().path("inlognaam").asString()).isEqualTo("anna@kampen.example");

        Browser again = town.anonymous();
        assertThat(end(again, atProvider(again, begin(again), "anna")))
                .as("now by issuer and subject")
                .isEqualTo(HOME);
        assertThat(again.delete("/v1/sessies/huidige").status()).isEqualTo(204);
        assertThat(again.get("/v1/ik").status()).isEqualTo(401);
    }

    @Test
    void a02_weAskAsTheProfileWants() {
        Map<String, String> asked = query(begin(town.anonymous()));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", town.url() + "/login/oauth2/code/oidc")
                .containsEntry("acr_values", "hoog")
                .doesNotContainKey("client_secret");
        assertThat(asked.getOrDefault("code_challenge", "")).hasSize(43);
        // At least 128 bits in base64.
        assertThat(asked.getOrDefault("nonce", "").length()).isGreaterThanOrEqualTo(22);
        assertThat(asked.getOrDefault("state", "").length()).isGreaterThanOrEqualTo(22);
        assertThat(query(begin(town.anonymous())).get("state")).isNotEqualTo(asked.get("state"));
    }

    @Test
    void a03_onlyThePublicPartOfOurKeyIsPublished() {
        var key = town.anonymous().get("/.well-known/jwks.json").json().at("/keys/0");
        assertThat(key.path("kty").asString()).isEqualTo("RSA");
        assertThat(key.has("d") || key.has("p") || key.has("q")).isFalse();
    }

    @Test
    void b01_whoIsNotInvitedOrNotVerifiedOrNotSureEnoughStaysOut() {
        invite("bram@kampen.example");
        invite("carl@kampen.example");
        for (String user : List.of("bram", "carl")) {
            Browser browser = town.anonymous();
            assertThat(end(browser, atProvider(browser, begin(browser), user)))
                    .as(user)
                    .isEqualTo(UNKNOWN);
            assertThat(browser.get("/v1/ik").status()).isEqualTo(401);
        }
    }

    @Test
    void b02_anAnswerToSomeoneElsesQuestionIsRefused() {
        Browser browser = town.anonymous();
        String callback = atProvider(browser, begin(browser), "anna");
        Browser victim = town.anonymous();
        assertThat(end(victim, callback)).isEqualTo(FAILED);
        assertThat(victim.get("/v1/ik").status()).isEqualTo(401);
    }

    @Test
    void b03_aChangedStateIsRefused() {
        Browser browser = town.anonymous();
        String callback = atProvider(browser, begin(browser), "anna");
        assertThat(end(browser, callback.replaceAll("state=[^&]+", "state=guessed")))
                .isEqualTo(FAILED);
    }

    /** Someone who can make the browser ask for another nonce would be able to plant an old token. */
    @Test
    void b04_aTokenForAnotherNonceIsRefused() {
        Browser browser = town.anonymous();
        String asked = begin(browser).replaceAll("nonce=[^&]+", "nonce=anothernonceanothernonce");
        assertThat(end(browser, atProvider(browser, asked, "anna"))).isEqualTo(FAILED);
    }

    /** The code is worth nothing to who has not the verifier that goes with it. */
    @Test
    void b05_aCodeForAnotherChallengeIsRefused() {
        Browser browser = town.anonymous();
        String asked = begin(browser).replaceAll("code_challenge=[^&]+", "code_challenge=" + "A".repeat(43));
        assertThat(end(browser, atProvider(browser, asked, "anna"))).isEqualTo(FAILED);
    }

    @Test
    void b06_aCodeWorksOnce() {
        invite("anna@kampen.example");
        Browser browser = town.anonymous();
        String callback = atProvider(browser, begin(browser), "anna");
        assertThat(end(browser, callback)).isEqualTo(HOME);
        Browser other = town.anonymous();
        assertThat(end(other, callback)).isEqualTo(FAILED);
    }
}
