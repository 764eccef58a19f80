// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question that came in.
 *
 * @param path without the words after the question mark
 * @param words by name, decoded; of a form that was posted too
 * @param headers by name, small letters; the first value of each
 */
public record Asked(String method, String path, Map<String, String> words, Map<String, String> headers) {
    public Asked {
        words = Map.copyOf(words);
        headers = Map.copyOf(headers);
    }

    static Asked of(HttpExchange exchange) throws IOException {
        Map<String, String> words = new TreeMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        take(query == null ? "" : query, words);
        if (exchange.getRequestMethod().equals("POST")) {
            take(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), words);
        }
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
        return new Asked(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), words, headers);
    }

    private static void take(String query, Map<String, String> words) {
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            words.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
    }

    /** The word, or the empty text. */
    public String word(String name) {
        return words.getOrDefault(name, "");
    }

    /** The word as a number, or another number when it is not there. */
    public int number(String name, int otherwise) {
        return words.containsKey(name) ? Integer.parseInt(word(name)) : otherwise;
    }

    /** The header, or the empty text. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
