// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a StatLine table (OData v3). CBS refuses a question with more than 10,000 rows, so it is asked with {@code $top}
 * and {@code $skip}; where the service itself says what the next page is ({@code odata.nextLink}), that is asked.
 */
final class StatLine {
    private final Desk desk;
    private final int rowsPerPage;

    StatLine(Desk desk, int rowsPerPage) {
        this.desk = desk;
        this.rowsPerPage = rowsPerPage;
    }

    /** @param filter OData words, e.g. {@code startswith(WijkenEnBuurten,'GM0166')}; empty: all rows */
    List<JsonNode> rows(URI table, String entity, String filter) {
        List<JsonNode> rows = new ArrayList<>();
        NextPage pages = new NextPage();
        Optional<URI> next = Optional.of(page(table, entity, filter, 0));
        while (next.isPresent()) {
            URI address = next.get();
            pages.asking(address);
            JsonNode answer = desk.json(address, tree -> Changed.array(address, tree, "value"));
            JsonNode values = answer.path("value");
            values.forEach(rows::add);
            next = NextPage.odata(address, answer);
            if (next.isEmpty() && values.size() >= rowsPerPage) {
                next = Optional.of(page(table, entity, filter, rows.size()));
            }
        }
        return rows;
    }

    private URI page(URI table, String entity, String filter, int skip) {
        String where = filter.isEmpty() ? "" : "&$filter=" + encoded(filter);
        return URI.create(table + "/" + entity + "?$format=json" + where + "&$top=" + rowsPerPage + "&$skip=" + skip);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
