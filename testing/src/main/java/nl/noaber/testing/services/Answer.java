// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** What is answered to a question. */
@FunctionalInterface
public interface Answer {
    void to(Asked asked, HttpExchange exchange) throws IOException;

    /** A whole answer. */
    static Answer of(int status, String type, byte[] body, Map<String, String> headers) {
        return (asked, exchange) -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    static Answer json(String body) {
        return of(200, "application/json", body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Answer status(int status, String words) {
        return of(status, "text/plain", words.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Busy, with or without a time to come back. */
    static Answer busy(int status, String retryAfter) {
        Map<String, String> headers = retryAfter.isEmpty() ? Map.of() : Map.of("Retry-After", retryAfter);
        return of(status, "text/plain", "busy".getBytes(StandardCharsets.UTF_8), headers);
    }

    /** A web page where data was asked, with status 200, as services under maintenance give. */
    static Answer webPage(String title) {
        String page = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>Sorry</body></html>";
        return of(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** An exception report of OGC, with status 200. */
    static Answer exceptionReport(String text) {
        String xml = "<?xml version=\"1.0\"?><ows:ExceptionReport xmlns:ows=\"http://www.opengis.net/ows/1.1\">"
                + "<ows:Exception exceptionCode=\"InvalidParameterValue\"><ows:ExceptionText>" + text
                + "</ows:ExceptionText></ows:Exception></ows:ExceptionReport>";
        return of(200, "text/xml", xml.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Says that all comes, and breaks off after so many bytes. */
    static Answer cutOff(byte[] body, int bytes, Map<String, String> headers) {
        return (asked, exchange) -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(Arrays.copyOf(body, bytes));
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    /** Says nothing until the asker is gone or the time is over. */
    static Answer silence(long millis) {
        return (asked, exchange) -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }
}
