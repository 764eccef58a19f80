// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every answer. */
class ApiTest {
    private final Town town = Town.shared(Town.Kind.H2);

    @Test
    void a01_theOpenApiFileIsTheOneThatWasLookedAt() {
        Browser.Answer answer = town.anonymous().get("/v1/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        JsonMapper pretty =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Golden.checkText("docs/api/openapi.json", pretty.writeValueAsString(answer.json()) + "\n");
    }

    @Test
    void a02_pagesOfOthersMayReadTheOpenApiFileOnly() {
        Browser browser = town.anonymous();
        List<String> elsewhere = List.of("Origin", "https://elders.example");
        assertThat(browser.get("/v1/openapi.json", elsewhere.toArray(String[]::new))
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(browser.get("/v1/ik", elsewhere.toArray(String[]::new)).header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/ik", "/v1/openapi.json", "/actuator/health", "/bestaat-niet"})
    void b01_everyAnswerKeepsABrowserSafe(String path) {
        Browser.Answer answer = town.anonymous().get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self';", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security"))
                .as("only over https")
                .isEmpty();
    }

    @Test
    void b02_theSessionCookieIsOutOfReachOfScripts() {
        Browser.Answer answer = town.anonymous()
                .post(
                        "/v1/sessies",
                        "{\"inlognaam\":\"beheer@houder.nl\",\"wachtwoord\":\"%s\"}".formatted(Town.PASSWORD));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie ->
                        cookie.startsWith("noaber=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void b03_refusalsOfTheFrameworkAreProblemDocumentsInTheLanguageAskedFor() {
        Browser keeper = town.keeper();
        assertProblem(keeper.send("DELETE", "/v1/ik", ""), 405);
        assertProblem(keeper.get("/v1/ik", "Accept", "application/pdf"), 406);
        assertProblem(keeper.send("POST", "/v1/gebruikers", "<x/>", "Content-Type", "application/xml"), 415);
        assertProblem(keeper.post("/v1/gebruikers", "{"), 400);
        assertProblem(keeper.get("/v1/bestaat-niet"), 404);
        assertProblem(keeper.get("/v1/ik/"), 404);
        Browser.Answer english = keeper.get("/v1/bestaat-niet", "Accept-Language", "en-GB,nl;q=0.5");
        assertThat(english.json().path("title").asString()).isEqualTo("This is not here");
        assertThat(english.header("Content-Language")).isEqualTo("en");
    }

    private static void assertProblem(Browser.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }

    @Test
    void b04_aPageThatIsTooLargeIsRefused() {
        Browser.Answer answer = town.anonymous()
                .sendBare("GET", "/v1/ik?" + "x".repeat(20_000), HttpRequest.BodyPublishers.noBody(), List.of());
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void b05_jsonHasALimit() {
        Browser browser = town.keeper();
        assertProblem(browser.post("/v1/noodsteunpunten", "\"" + "x".repeat(1_000_000) + "\""), 413);
        HttpRequest.BodyPublisher endless =
                HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[10]));
        assertProblem(
                browser.sendBare("POST", "/v1/noodsteunpunten", endless, List.of("Content-Type", "application/json")),
                411);
    }

    @Test
    void c01_healthAndMetricsAnswer() {
        assertThat(town.anonymous()
                        .get("/actuator/health")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("UP");
        assertThat(town.anonymous().get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(town.anonymous().get("/actuator/env").status()).isEqualTo(401);
        assertThat(town.keeper().get("/actuator/env").status()).isEqualTo(404);
    }
}
