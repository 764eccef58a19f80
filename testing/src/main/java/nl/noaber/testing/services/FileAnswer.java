// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;

/**
 * A file as download services give it: with a tag, and from any byte on when it is asked for the same tag.
 *
 * @param tag with its quotation marks
 * @param ranges whether {@code Range} is listened to; some services give the whole file whatever is asked
 */
public record FileAnswer(byte[] body, String tag, boolean ranges) implements Answer {
    public FileAnswer(byte[] body) {
        this(body, "\"" + Arrays.hashCode(body) + "\"", true);
    }

    @Override
    public void to(Asked asked, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
        exchange.getResponseHeaders().set("ETag", tag);
        String range = asked.header("range");
        String sameAs = asked.header("if-range");
        if (!ranges || range.isEmpty() || !(sameAs.isEmpty() || sameAs.equals(tag))) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } else {
            int from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
            if (from >= body.length) {
                exchange.getResponseHeaders().set("Content-Range", "bytes */" + body.length);
                exchange.sendResponseHeaders(416, -1);
            } else {
                exchange.getResponseHeaders()
                        .set("Content-Range", "bytes %d-%d/%d".formatted(from, body.length - 1, body.length));
                exchange.sendResponseHeaders(206, body.length - from);
                exchange.getResponseBody().write(body, from, body.length - from);
            }
        }
        exchange.close();
    }
}
