// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes points to a file. */
@Component
class PointFileOut {
    /** A cell that begins so would be computed by a spreadsheet. */
    static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Set<String> NUMBERS = Set.of("versie", "lon", "lat", "x_rd", "y_rd", "capaciteit");

    private final JsonMapper json;

    PointFileOut(JsonMapper json) {
        this.json = json;
    }

    byte[] write(FileFormat format, List<Point> points) {
        try {
            return switch (format) {
                case CSV -> csv(points);
                case GEOJSON -> geoJson(points);
                case XLSX -> workbook(points);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] csv(List<Point> points) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            out.writeRecord(PointRows.COLUMNS);
            for (Point one : points) {
                var row = PointRows.row(one);
                out.writeRecord(PointRows.COLUMNS.stream()
                        .map(column -> cell(column, row.getOrDefault(column, "")))
                        .toList());
            }
        }
        return bytes.toByteArray();
    }

    /** An apostrophe keeps a spreadsheet from computing; reading takes it away. */
    private static String cell(String column, String text) {
        return !NUMBERS.contains(column) && FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private byte[] geoJson(List<Point> points) {
        ObjectNode all = json.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = all.putArray("features");
        for (Point one : points) {
            ObjectNode feature = features.addObject().put("type", "Feature").put("id", one.id());
            feature.putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(one.place().lon())
                    .add(one.place().lat());
            ObjectNode properties = feature.putObject("properties");
            PointRows.row(one).forEach(properties::put);
        }
        return json.writeValueAsBytes(all);
    }

    private static byte[] workbook(List<Point> points) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Noaber", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("noodsteunpunten");
            for (int column = 0; column < PointRows.COLUMNS.size(); column++) {
                sheet.value(0, column, PointRows.COLUMNS.get(column));
            }
            for (int i = 0; i < points.size(); i++) {
                var row = PointRows.row(points.get(i));
                for (int column = 0; column < PointRows.COLUMNS.size(); column++) {
                    String name = PointRows.COLUMNS.get(column);
                    String text = String.valueOf(row.get(name));
                    if (NUMBERS.contains(name) && !text.isEmpty()) {
                        sheet.value(i + 1, column, Double.valueOf(text));
                    } else {
                        sheet.value(i + 1, column, text);
                    }
                }
            }
            sheet.freezePane(0, 1);
        }
        return bytes.toByteArray();
    }
}
