// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes rows that came as JSON as CSV: values as they came, without blanks around them; null is an empty field. */
final class Tables {
    private Tables() {}

    static CsvWriter writer(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file));
    }

    /** @param first column that comes first; the others follow as they first appear */
    static void write(Path file, String first, Collection<JsonNode> rows) throws IOException {
        Set<String> columns = new LinkedHashSet<>(List.of(first));
        rows.forEach(row -> row.fieldNames().forEachRemaining(columns::add));
        try (CsvWriter csv = writer(file)) {
            csv.writeRecord(columns);
            for (JsonNode row : rows) {
                List<String> fields = new ArrayList<>();
                for (String column : columns) {
                    fields.add(text(row.path(column)));
                }
                csv.writeRecord(fields);
            }
        }
    }

    static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asText().strip();
    }
}
