// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;

/**
 * Figures of areas as StatLine's open data service gives them: an object with a list {@code value}, or the list alone, of
 * rows of TypedDataSet. Codes are padded with blanks; null is missing. Held in memory: the service gives at most 10,000
 * rows at a time.
 */
final class StatLineJson {
    private static final String REGION = "WijkenEnBuurten";
    private static final List<String> OTHER_KEYS = List.of("Perioden", "Leeftijd", "Marges", "Geslacht");

    private StatLineJson() {}

    static FigureTable read(Path file, int year, Refusals refusals) {
        Looks.likeText(file);
        JsonNode list = list(file);
        String name = String.valueOf(file.getFileName());
        JsonNode first = list.path(0);
        if (first.has("Key") && first.has("Type")) {
            throw new BadInput(
                    "The file %s describes the columns of a StatLine table (DataProperties); it has no figures."
                            .formatted(name),
                    "Maybe take TypedDataSet of the same table.");
        }
        if (!first.has(REGION)) {
            throw new BadInput(
                    "The rows of %s have no %s.".formatted(name, REGION),
                    "Maybe it is another StatLine table; take the key figures of districts and neighbourhoods.");
        }
        List<String> keys = new ArrayList<>();
        first.fieldNames().forEachRemaining(keys::add);
        mustBeOneRowAnArea(file, keys);
        FigureRows rows = new FigureRows(name, FigureNames.ofStatLine(keys), year, refusals);
        long number = 0;
        for (JsonNode row : list) {
            rows.take(++number, row.path(REGION).asText(), false, column -> text(row.path(keys.get(column))));
        }
        return rows.table();
    }

    /** Tables by age or with margins have several rows for an area; which one would be a guess. */
    static void mustBeOneRowAnArea(Path file, List<String> keys) {
        for (String key : OTHER_KEYS) {
            if (keys.contains(key)) {
                throw new BadInput(
                        "The file %s has several rows for an area, by %s.".formatted(file.getFileName(), key),
                        "Maybe it is another StatLine table; take the key figures of districts and neighbourhoods.");
            }
        }
    }

    private static JsonNode list(Path file) {
        try {
            JsonNode root = new ObjectMapper().readTree(file.toFile());
            JsonNode list = root.isArray() ? root : root.path("value");
            if (!list.isArray() || list.isEmpty()) {
                throw new BadInput(
                        "The file %s has no list of rows (value).".formatted(file.getFileName()),
                        "Maybe it is another kind of JSON, or the service answered with an error.");
            }
            return list;
        } catch (JsonProcessingException e) {
            throw new BadInput(
                    "The file %s is no JSON at line %d: %s."
                            .formatted(file.getFileName(), e.getLocation().getLineNr(), Looks.fault(e)),
                    "Maybe the download was broken off, or it is another kind of file.",
                    e);
        } catch (IOException e) {
            throw new BadInput(
                    "The file %s cannot be read: %s.".formatted(file.getFileName(), e),
                    "Maybe it is closed to you.",
                    e);
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }
}
