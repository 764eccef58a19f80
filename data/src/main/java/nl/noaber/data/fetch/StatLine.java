// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a StatLine table (OData v3) with {@code $skip}: CBS refuses a question with more than 10,000 rows. */
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
        while (true) {
            String where = filter.isEmpty() ? "" : "&$filter=" + encoded(filter);
            URI address = URI.create(
                    table + "/" + entity + "?$format=json" + where + "&$top=" + rowsPerPage + "&$skip=" + rows.size());
            JsonNode values = Changed.array(address, desk.json(address), "value");
            values.forEach(rows::add);
            if (values.size() < rowsPerPage) {
                return rows;
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
