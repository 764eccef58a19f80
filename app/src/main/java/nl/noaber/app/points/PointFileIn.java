// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.noaber.app.http.Refusal;
import nl.noaber.data.csv.CsvFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of points from a file: the columns of {@link PointRows}, in any order; columns it does not know are left alone. */
@Component
class PointFileIn {
    static final int ROWS_MAX = 5000;

    private final JsonMapper json;

    PointFileIn(JsonMapper json) {
        this.json = json;
    }

    /** @throws Refusal 400 when the file is not what it should be, or has too many rows; {@link nl.noaber.core.evidence.BadInput} as well */
    List<Map<String, String>> read(FileFormat format, byte[] file) {
        List<Map<String, String>> rows =
                switch (format) {
                    case CSV -> csv(file);
                    case GEOJSON -> geoJson(file);
                    case XLSX -> workbook(file);
                };
        if (rows.isEmpty() || rows.size() > ROWS_MAX) {
            throw new Refusal(
                    Refusal.Reason.INPUT,
                    "Het bestand heeft %d rijen; het moeten er 1 tot en met %d zijn.".formatted(rows.size(), ROWS_MAX),
                    "The file has %d rows; there must be 1 to %d.".formatted(rows.size(), ROWS_MAX));
        }
        return rows;
    }

    private static List<Map<String, String>> csv(byte[] bytes) {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            Path file = Files.createTempFile("noaber-import", ".csv");
            try {
                Files.write(file, bytes);
                CsvFile csv = CsvFile.open(file);
                List<String> header = csv.header();
                csv.forEach(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int column = 0; column < header.size(); column++) {
                        cells.put(name(header.get(column)), plain(row.text(column)));
                    }
                    rows.add(cells);
                });
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw unreadable(FileFormat.CSV, e);
        }
        return rows;
    }

    private List<Map<String, String>> geoJson(byte[] bytes) {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            JsonNode all = json.readTree(bytes);
            for (JsonNode feature : all.path("features")) {
                JsonNode geometry = feature.path("geometry");
                if (!geometry.path("type").asString("").equals("Point")) {
                    continue;
                }
                Map<String, String> cells = new LinkedHashMap<>();
                feature.path("properties")
                        .forEachEntry((name, value) -> cells.put(name(name), value.isNull() ? "" : value.asString("")));
                cells.putIfAbsent("lon", geometry.at("/coordinates/0").asString(""));
                cells.putIfAbsent("lat", geometry.at("/coordinates/1").asString(""));
                rows.add(cells);
            }
        } catch (JacksonException e) {
            throw unreadable(FileFormat.GEOJSON, e);
        }
        return rows;
    }

    private static List<Map<String, String>> workbook(byte[] bytes) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            List<String> header = new ArrayList<>();
            sheet.limit(ROWS_MAX + 2L).forEach(row -> {
                if (header.isEmpty()) {
                    row.forEach(cell -> header.add(name(cell == null ? "" : cell.getText())));
                } else {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int column = 0; column < header.size(); column++) {
                        cells.put(header.get(column), row.getCellText(column).strip());
                    }
                    if (cells.values().stream().anyMatch(text -> !text.isEmpty())) {
                        rows.add(cells);
                    }
                }
            });
        } catch (IOException | RuntimeException e) {
            throw unreadable(FileFormat.XLSX, e);
        }
        return rows;
    }

    private static String name(String header) {
        String plain = header.strip().toLowerCase(Locale.ROOT);
        return plain.equals("name") ? "naam" : plain;
    }

    /** Takes away what {@link PointFileOut} put before a formula. */
    private static String plain(String text) {
        return text.startsWith("'")
                        && PointFileOut.FORMULA.matcher(text.substring(1)).matches()
                ? text.substring(1)
                : text;
    }

    private static Refusal unreadable(FileFormat format, Exception why) {
        Refusal refusal = new Refusal(
                Refusal.Reason.INPUT,
                "Dit is geen leesbaar %s-bestand. Misschien is het afgebroken, of is het een ander formaat."
                        .formatted(format.word()),
                "This is no readable %s file. Maybe it was broken off, or it is another format."
                        .formatted(format.word()));
        refusal.initCause(why);
        return refusal;
    }
}
