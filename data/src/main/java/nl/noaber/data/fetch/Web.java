// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Asks services for pages, one at a time, with a name of our own, time limits and patience. Not for use by several
 * threads: one asker a service is polite.
 */
public final class Web implements AutoCloseable {
    private static final int SHOWN_CHARACTERS = 200;

    private final HttpClient client;
    private final Patience patience;
    private final Limits limits;
    private final String agent;
    private long bytes;

    /** @param agent who we say we are, e.g. "Noaber/0.1.0" */
    public Web(Patience patience, Limits limits, String agent) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(limits.connect())
                .build();
        this.patience = patience;
        this.limits = limits;
        this.agent = agent;
    }

    Limits limits() {
        return limits;
    }

    Patience patience() {
        return patience;
    }

    HttpClient client() {
        return client;
    }

    /** The whole answer, unpacked, looked at: data and not a page with an apology. */
    byte[] page(URI uri, @Nullable String form) {
        return patience.insist(host(uri), () -> tryPage(uri, form));
    }

    HttpRequest.Builder request(URI uri, @Nullable String form) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(uri).timeout(limits.answer()).header("User-Agent", agent);
        if (form == null) {
            return builder.GET();
        }
        return builder.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form, StandardCharsets.UTF_8));
    }

    /** Counts what came in against the limit of one run. */
    void count(long more) {
        bytes += more;
        if (bytes > limits.totalBytesMax()) {
            throw new BadInput(
                    "More than %,d bytes came in, the limit of one run.".formatted(limits.totalBytesMax()),
                    "Maybe fetch fewer parts at once, with --only.");
        }
    }

    private byte[] tryPage(URI uri, @Nullable String form) throws Trouble, InterruptedException {
        HttpRequest request =
                request(uri, form).header("Accept-Encoding", "gzip").build();
        CompletableFuture<HttpResponse<byte[]>> future =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.pageBytesMax()));
        HttpResponse<byte[]> response = await(future);
        byte[] raw = response.body();
        count(raw.length);
        mustBeFine(uri, response.statusCode(), response.headers(), raw);
        Optional<Checksum> stated = Checksum.ofContent(response.headers());
        if (stated.isPresent() && !stated.get().fits(raw)) {
            throw new Trouble("the answer does not fit the checksum the service itself gave (%s)"
                    .formatted(stated.get().algorithm()));
        }
        byte[] body = unpacked(response.headers(), raw);
        Content.mustBeData(
                host(uri), response.headers().firstValue("Content-Type").orElse(""), body);
        return body;
    }

    private <T> HttpResponse<T> await(CompletableFuture<HttpResponse<T>> future) throws Trouble, InterruptedException {
        try {
            return future.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new Trouble(
                    "no whole answer within %s s".formatted(limits.answer().toMillis() / 1e3), Duration.ZERO, e);
        } catch (ExecutionException e) {
            throw network(e);
        }
    }

    /** The words of a network fault; Java's own are often null. */
    static Trouble network(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        if (cause instanceof ConnectException) {
            words = "no connection (" + words + ")";
        }
        return new Trouble(words, Duration.ZERO, cause);
    }

    /** Sorts the statuses: may pass, is not there, or will not pass. */
    static void mustBeFine(URI uri, int status, HttpHeaders headers, byte[] body) throws Trouble {
        if (status == 200 || status == 206) {
            return;
        }
        if (status == 408 || status == 429 || status == 500 || (status >= 502 && status <= 504)) {
            throw new Trouble("status " + status, retryAfter(headers), null);
        }
        String words = new String(body, 0, Math.min(body.length, SHOWN_CHARACTERS), StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ")
                .strip();
        String fact = "The service %s answered %d to %s: %s"
                .formatted(host(uri), status, uri.getPath(), words)
                .strip();
        String maybe = status == 404 || status == 410
                ? "Maybe that municipality, year or layer is not published there; look at --municipality, --year and --hosts."
                : "Maybe the service has changed; a newer address can be given with --hosts.";
        throw new BadInput(fact, maybe);
    }

    /** Seconds, or a moment that is set against the service's own clock, so that ours does not matter. */
    static Duration retryAfter(HttpHeaders headers) {
        String value = headers.firstValue("Retry-After").orElse("").strip();
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            ZonedDateTime then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            ZonedDateTime now =
                    ZonedDateTime.parse(headers.firstValue("Date").orElse(""), DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(now, then);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return Duration.ZERO; // not said, or not in words we know: our own waiting time holds
        }
    }

    private byte[] unpacked(HttpHeaders headers, byte[] raw) throws Trouble {
        if (!headers.firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")) {
            return raw;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            byte[] body = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.pageBytesMax()));
            if (in.read() >= 0) {
                throw new BadInput(
                        "A page unpacks to more than %,d bytes.".formatted(limits.pageBytesMax()),
                        "Maybe the service no longer pages its answers.");
            }
            return body;
        } catch (IOException e) {
            throw new Trouble("the packed answer cannot be unpacked", Duration.ZERO, e);
        }
    }

    static String host(URI uri) {
        return uri.getHost() == null ? uri.toString() : uri.getHost();
    }

    /** Breaks off what is still open. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
