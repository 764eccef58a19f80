// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.store.Sources;
import nl.noaber.testing.services.Answer;
import nl.noaber.testing.services.Asked;
import nl.noaber.testing.services.FileAnswer;
import nl.noaber.testing.services.StandIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of half a million bytes, and all that can happen to it on its way. */
class DownloadTest {
    private static final int LENGTH = 500_000;
    private static final int HALF = 200_000;
    private static final String TAG = "\"first\"";

    @TempDir
    Path folder = Path.of("");

    private final StandIn server = new StandIn(0);
    private final Asking asking = new Asking();
    private final byte[] body = bytes(1);

    @AfterEach
    void stop() {
        server.close();
    }

    private static byte[] bytes(long seed) {
        byte[] bytes = new byte[LENGTH];
        new SplittableRandom(seed).nextBytes(bytes);
        return bytes;
    }

    private byte[] fetched() throws IOException {
        return fetched(null);
    }

    private byte[] fetched(@Nullable String sha256) throws IOException {
        try (Web web = asking.web()) {
            return Files.readAllBytes(
                    new Download(web, folder, Watch.none()).file(server.at("/file"), null, "file", sha256));
        }
    }

    private List<String> ranges() {
        return server.asked().stream().map(asked -> asked.header("range")).toList();
    }

    @Test
    void a01_aFileThatComesInOneGo() throws IOException {
        server.put("/file", new FileAnswer(body));
        assertThat(fetched()).isEqualTo(body);
        Asked asked = server.asked().getFirst();
        assertThat(asked.header("user-agent")).isEqualTo("Noaber/test (open source)");
        assertThat(asked.header("accept-encoding")).isEqualTo("identity");
        assertThat(asking.slept()).isEmpty();
    }

    @Test
    void a02_whatIsWholeIsNotAskedForAgain() throws IOException {
        server.put("/file", new FileAnswer(body));
        fetched();
        server.forget();
        assertThat(fetched()).isEqualTo(body);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void b01_brokenOffHalfWayItGoesOnWhereItWas() throws IOException {
        server.put("/file", new FileAnswer(body, TAG, true));
        server.once("/file", Answer.cutOff(body, HALF, Map.of("ETag", TAG)));
        assertThat(fetched()).isEqualTo(body);
        assertThat(ranges()).containsExactly("", "bytes=" + HALF + "-");
        assertThat(server.asked().getLast().header("if-range")).isEqualTo(TAG);
        assertThat(asking.slept()).hasSize(1);
    }

    @Test
    void b02_anotherRunGoesOnToo() throws IOException {
        server.put("/file", new FileAnswer(body, TAG, true));
        for (int i = 0; i <= Asking.RETRIES; i++) {
            server.once("/file", i == 0 ? Answer.cutOff(body, HALF, Map.of("ETag", TAG)) : Answer.busy(503, ""));
        }
        assertThatThrownBy(this::fetched)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no good answer in 4 tries: status 503")
                .hasMessageContaining("what is complete is kept");
        server.forget();
        assertThat(fetched()).isEqualTo(body);
        assertThat(ranges()).containsExactly("bytes=" + HALF + "-");
    }

    @Test
    void b03_aServiceThatDoesNotListenToRangeGivesItWhole() throws IOException {
        server.put("/file", new FileAnswer(body, TAG, false));
        server.once("/file", Answer.cutOff(body, HALF, Map.of("ETag", TAG)));
        assertThat(fetched()).isEqualTo(body);
        assertThat(ranges()).containsExactly("", "bytes=" + HALF + "-");
    }

    @Test
    void b04_aFileThatWasReplacedMeanwhileIsNotGluedToTheOldHalf() throws IOException {
        byte[] newer = bytes(2);
        server.put("/file", new FileAnswer(newer, "\"second\"", true));
        server.once("/file", Answer.cutOff(body, HALF, Map.of("ETag", TAG)));
        assertThat(fetched()).isEqualTo(newer);
    }

    @Test
    void b05_notEvenWhenTheServiceDoesNotLookAtIfRange() throws IOException {
        byte[] newer = bytes(2);
        server.once("/file", Answer.cutOff(body, HALF, Map.of("ETag", TAG)));
        server.once("/file", (asked, exchange) -> {
            exchange.getResponseHeaders().set("ETag", "\"second\"");
            exchange.getResponseHeaders().set("Content-Range", "bytes %d-%d/%d".formatted(HALF, LENGTH - 1, LENGTH));
            exchange.sendResponseHeaders(206, LENGTH - HALF);
            exchange.getResponseBody().write(newer, HALF, LENGTH - HALF);
            exchange.close();
        });
        server.put("/file", new FileAnswer(newer, "\"second\"", true));
        assertThat(fetched()).isEqualTo(newer);
        assertThat(ranges()).containsExactly("", "bytes=" + HALF + "-", "");
    }

    @Test
    void b06_aFileThatBecameShorterIsFetchedAnew() throws IOException {
        byte[] shorter = java.util.Arrays.copyOf(body, HALF / 2);
        server.put("/file", new FileAnswer(shorter, TAG, true));
        server.once("/file", Answer.cutOff(body, HALF, Map.of("ETag", TAG)));
        assertThat(fetched()).isEqualTo(shorter);
        assertThat(ranges()).containsExactly("", "bytes=" + HALF + "-", "");
    }

    @Test
    void b07_withoutATagNothingIsResumed() throws IOException {
        server.put("/file", new FileAnswer(body));
        server.once("/file", Answer.cutOff(body, HALF, Map.of()));
        assertThat(fetched()).isEqualTo(body);
        assertThat(ranges()).containsExactly("", "");
    }

    @Test
    void c01_theChecksumOfTheServiceMustFit() throws IOException {
        String wrong = "sha-256=:" + Base64.getEncoder().encodeToString(new byte[32]) + ":";
        server.put("/file", new FileAnswer(body));
        server.once("/file", Answer.of(200, "application/octet-stream", body, Map.of("Repr-Digest", wrong)));
        assertThat(fetched()).isEqualTo(body);
        assertThat(asking.slept()).hasSize(1);
    }

    @Test
    void c02_theChecksumOfTheUserIsToldAtOnce() throws IOException {
        server.put("/file", new FileAnswer(body));
        assertThatThrownBy(() -> fetched("0".repeat(64)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not 0000")
                .hasMessageContaining("Maybe the service has put a newer file there");
        assertThat(asking.slept()).isEmpty();
        Path copy = Files.write(folder.resolve("copy"), body);
        assertThat(fetched(Sources.sha256(copy))).isEqualTo(body);
    }

    @Test
    void d01_aServiceThatFallsSilentHalfWayIsAskedAgain() throws IOException {
        server.put("/file", new FileAnswer(body, TAG, true));
        server.once("/file", (asked, exchange) -> {
            exchange.getResponseHeaders().set("ETag", TAG);
            exchange.sendResponseHeaders(200, LENGTH);
            exchange.getResponseBody().write(body, 0, HALF);
            exchange.getResponseBody().flush();
            Answer.silence(5_000).to(asked, exchange);
        });
        assertThat(fetched()).isEqualTo(body);
        assertThat(ranges()).containsExactly("", "bytes=" + HALF + "-");
    }

    @Test
    void d02_aFileLongerThanTheLimitIsRefused() {
        server.put("/file", new FileAnswer(body));
        try (Web web = asking.web(Asking.limits(1_000, LENGTH - 1))) {
            Download download = new Download(web, folder, Watch.none());
            assertThatThrownBy(() -> download.file(server.at("/file"), null, "file", null))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("longer than 499,999 bytes");
        }
        assertThat(asking.slept()).isEmpty();
    }

    @Test
    void d03_aWebPageInPlaceOfTheFileIsToldAtOnce() {
        server.put("/file", Answer.webPage("Onderhoud"));
        assertThatThrownBy(this::fetched)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("answered with a web page")
                .hasMessageContaining("Maybe it is under maintenance");
        assertThat(server.asked()).hasSize(1);
        assertThat(folder.resolve("file.part")).doesNotExist();
    }
}
