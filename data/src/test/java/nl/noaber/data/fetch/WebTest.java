// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.testing.services.Answer;
import nl.noaber.testing.services.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One page, from services that are busy, gone, silent or confused. */
class WebTest {
    private static final String BODY = "{\"value\":[1]}";

    private final StandIn server = new StandIn(0);
    private final Asking asking = new Asking();

    @AfterEach
    void stop() {
        server.close();
    }

    private String page() {
        try (Web web = asking.web()) {
            return new String(web.page(server.at("/page?a=b"), null), StandardCharsets.UTF_8);
        }
    }

    private void thenBody() {
        server.put("/page", Answer.json(BODY));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void a01_aPageThatIsPacked() throws IOException {
        byte[] body = packed(BODY.getBytes(StandardCharsets.UTF_8));
        server.put("/page", Answer.of(200, "application/json", body, Map.of("Content-Encoding", "gzip")));
        assertThat(page()).isEqualTo(BODY);
        assertThat(server.asked().getFirst().header("accept-encoding")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void b01_whatMayPassIsTriedAgainAfterLongerAndLongerWaits(int status) {
        server.once("/page", Answer.busy(status, ""));
        server.once("/page", Answer.busy(status, ""));
        server.once("/page", Answer.busy(status, ""));
        thenBody();
        assertThat(page()).isEqualTo(BODY);
        // 1, 2 and 4 s, each shortened by chance to between half and the whole
        assertThat(asking.slept()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(asking.slept().get(i)).isBetween(Duration.ofMillis(500L << i), Duration.ofMillis(1_000L << i));
        }
    }

    @Test
    void b02_aServiceThatSaysHowLongIsObeyed() {
        server.once("/page", Answer.busy(429, "77"));
        server.once("/page", Answer.busy(503, "300"));
        thenBody();
        assertThat(page()).isEqualTo(BODY);
        assertThat(asking.slept()).containsExactly(Duration.ofSeconds(77), Duration.ofSeconds(300));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 24 Nov 2026 10:01:30 GMT | Tue, 24 Nov 2026 10:00:00 GMT | 90",
                "Tue, 24 Nov 2026 09:00:00 GMT | Tue, 24 Nov 2026 10:00:00 GMT | 0",
                "soon                          | Tue, 24 Nov 2026 10:00:00 GMT | 0",
                "Tue, 24 Nov 2026 10:01:30 GMT | nonsense                      | 0",
                "-5                            | nonsense                      | 0"
            })
    void b02b_aMomentIsSetAgainstTheClockOfTheService(String retryAfter, String date, int seconds) {
        HttpHeaders headers = HttpHeaders.of(
                Map.of("Retry-After", List.of(retryAfter), "Date", List.of(date)), (name, value) -> true);
        assertThat(Web.retryAfter(headers)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void b03_aServiceThatAsksForAnHourIsLeftAlone() {
        server.put("/page", Answer.busy(503, "3600"));
        assertThatThrownBy(this::page)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("asks to wait 3600 s; at most 300 s")
                .hasMessageContaining("Maybe it is very busy");
        assertThat(asking.slept()).isEmpty();
    }

    @Test
    void b04_patienceEnds() {
        server.put("/page", Answer.busy(503, ""));
        assertThatThrownBy(this::page).isInstanceOf(BadInput.class).hasMessageContaining("in 4 tries: status 503");
        assertThat(server.asked()).hasSize(1 + Asking.RETRIES);
    }

    @Test
    void b05_aServiceThatSaysNothingIsAskedAgain() {
        server.once("/page", Answer.silence(6_000));
        thenBody();
        assertThat(page()).isEqualTo(BODY);
        assertThat(asking.slept()).hasSize(1);
    }

    @Test
    void b06_nobodyAtTheDoor() {
        var gone = server.at("/page");
        server.close();
        try (Web web = asking.web()) {
            assertThatThrownBy(() -> web.page(gone, null))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("no good answer in 4 tries: no connection (")
                    .hasMessageContaining("Maybe there is no network");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | answered 404 to /page: no such layer | Maybe that municipality, year or layer is not published",
                "410 | answered 410                         | Maybe that municipality, year or layer is not published",
                "400 | answered 400                         | Maybe the service has changed",
                "403 | answered 403                         | Maybe the service has changed"
            })
    void c01_whatWillNotPassIsToldAtOnce(int status, String fact, String maybe) {
        server.put("/page", Answer.status(status, "no such\n layer"));
        assertThatThrownBy(this::page)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(fact)
                .hasMessageContaining(maybe);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void c02_aWebPageWithStatus200() {
        server.put("/page", Answer.webPage("Gepland onderhoud"));
        assertThatThrownBy(this::page)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a web page (Gepland onderhoud) in place of data");
    }

    @Test
    void c03_anExceptionReportWithStatus200() {
        server.put("/page", Answer.exceptionReport("Unknown layer bag:huis"));
        assertThatThrownBy(this::page)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("exception report: Unknown layer bag:huis")
                .hasMessageContaining("Maybe the service has changed its layers");
    }

    @Test
    void c04_aPageThatUnpacksWithoutEnd() throws IOException {
        byte[] bomb = packed(new byte[5_000_000]);
        assertThat(bomb.length).isLessThan(10_000);
        server.put("/page", Answer.of(200, "application/json", bomb, Map.of("Content-Encoding", "gzip")));
        try (Web web = asking.web(Asking.limits(1_000_000, 1))) {
            assertThatThrownBy(() -> web.page(server.at("/page"), null))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("unpacks to more than 1,000,000 bytes");
        }
    }

    @Test
    void c05_moreThanARunMayBring() {
        server.put("/page", Answer.json("[" + " ".repeat(15_000_000) + "]"));
        try (Web web = asking.web()) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 5; i++) {
                            web.page(server.at("/page"), null);
                        }
                    })
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("the limit of one run");
        }
    }
}
