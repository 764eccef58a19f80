// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Five years of age, or the open band at the top.
 *
 * @param from first age in years
 * @param open whether everyone older is in it too
 */
record AgeBand(int from, boolean open) {
    private static final int YEARS = 5;
    private static final Pattern CLOSED = Pattern.compile("(\\d+) tot (\\d+) jaar");
    private static final Pattern OPEN = Pattern.compile("(\\d+) jaar of ouder");

    /** E.g. {@code 75-79} or {@code 95+}. */
    String label() {
        return open ? from + "+" : from + "-" + (from + YEARS - 1);
    }

    /** StatLine's keys differ per table, its titles do not: the bands that together cover each age once, by key. */
    static Map<String, AgeBand> byKey(URI table, List<JsonNode> rows) {
        Map<String, AgeBand> bands = new TreeMap<>();
        int top = 0;
        for (JsonNode row : rows) {
            Matcher closed = CLOSED.matcher(Changed.text(table, row, "Title"));
            if (closed.matches()) {
                int from = Integer.parseInt(closed.group(1));
                int to = Integer.parseInt(closed.group(2));
                if (to - from == YEARS && from % YEARS == 0) {
                    bands.put(Changed.text(table, row, "Key"), new AgeBand(from, false));
                    top = Math.max(top, to);
                }
            }
        }
        for (JsonNode row : rows) {
            Matcher open = OPEN.matcher(Changed.text(table, row, "Title"));
            if (open.matches() && Integer.parseInt(open.group(1)) == top) {
                bands.put(Changed.text(table, row, "Key"), new AgeBand(top, true));
            }
        }
        if (top == 0 || bands.values().stream().distinct().count() != top / YEARS + 1) {
            throw Changed.field(table, "Leeftijd (five-year bands)");
        }
        return bands;
    }
}
