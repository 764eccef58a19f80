// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As much of a browser as the API needs: cookies, and the header that shows that a request is from our own page. */
public final class Browser {
    private static final JsonMapper JSON = new JsonMapper();

    /** All browsers share it: a client has threads of its own. So cookies are kept here. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final CookieManager cookies = new CookieManager();
    private final String url;

    /** What came back. */
    public record Answer(int status, String body, java.net.http.HttpHeaders headers) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    Browser(String url) {
        this.url = url;
        // As a page does: its first request brings the cookie that later ones must repeat.
        get("/actuator/health");
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    /** @param headers name, value, name, value, ... */
    public Answer send(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!body.isEmpty() && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        cookie("XSRF-TOKEN").ifPresent(token -> all.addAll(List.of("X-XSRF-TOKEN", token)));
        return sendBare(
                method,
                path,
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body),
                all);
    }

    /** Sends a file as it is. */
    public Answer sendFile(String method, String path, byte[] file) {
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/octet-stream"));
        cookie("XSRF-TOKEN").ifPresent(token -> headers.addAll(List.of("X-XSRF-TOKEN", token)));
        return sendBare(method, path, HttpRequest.BodyPublishers.ofByteArray(file), headers);
    }

    /** The bytes of a file; the answer must be 200. */
    public byte[] getFile(String path) {
        try {
            HttpResponse<byte[]> response =
                    exchange(HttpRequest.newBuilder(URI.create(url + path)), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("GET %s gave %d".formatted(path, response.statusCode()));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Exactly this, without what a page of ours would add. */
    public Answer sendBare(String method, String path, HttpRequest.BodyPublisher body, List<String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
                .method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        URI address = request.build().uri();
        cookies.get(address, Map.of()).getOrDefault("Cookie", List.of()).forEach(one -> request.header("Cookie", one));
        HttpResponse<T> response = CLIENT.send(request.build(), handler);
        cookies.put(address, response.headers().map());
        return response;
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
