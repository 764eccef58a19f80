// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.Refusals;
import nl.noaber.data.crs.RdNew;

/** Places to walk from or to: CSV with an id and {@code lon,lat} or {@code x,y}; where both are given, RD wins. */
record WalkPlaces(List<String> ids, List<LonLat> places) {
    static WalkPlaces read(Path file, Refusals refusals) {
        List<String> ids = new ArrayList<>();
        List<LonLat> places = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            Columns columns = null;
            long row = 0;
            for (NamedCsvRecord csv : rows) {
                row++;
                columns = columns == null ? Columns.of(csv.getHeader(), name) : columns;
                String at = columns.text(csv);
                try {
                    LonLat place = columns.place(csv);
                    ids.add(columns.id(csv, row));
                    places.add(place);
                } catch (IllegalArgumentException e) {
                    refusals.add(name, row, "no place can be read from its coordinates", at);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(
                    "The file %s cannot be read: %s.".formatted(name, e.getMessage()),
                    "Maybe its name is misspelt, or it is not UTF-8 text.",
                    e);
        }
        if (places.isEmpty()) {
            throw new BadInput(
                    "The file %s has no row with a place (%d rows refused).".formatted(name, refusals.total(name)),
                    "Maybe it is empty, or its coordinates have a decimal comma.");
        }
        return new WalkPlaces(List.copyOf(ids), List.copyOf(places));
    }

    private record Columns(String id, String first, String second, boolean rd) {
        static Columns of(List<String> header, String name) {
            String id = header.contains("id")
                    ? "id"
                    : header.stream().filter(c -> c.endsWith("_id")).findFirst().orElse("");
            for (List<String> pair : List.of(List.of("x", "y"), List.of("x_rd", "y_rd"), List.of("lon", "lat"))) {
                if (Set.copyOf(header).containsAll(pair)) {
                    return new Columns(
                            id,
                            pair.getFirst(),
                            pair.getLast(),
                            !pair.getFirst().equals("lon"));
                }
            }
            throw new BadInput(
                    "The file %s has the columns %s, but neither lon and lat nor x and y."
                            .formatted(name, String.join(", ", header)),
                    "Maybe the columns have other names, or the file is separated by semicolons.");
        }

        String id(NamedCsvRecord row, long number) {
            return id.isEmpty() ? String.valueOf(number) : row.getField(id);
        }

        String text(NamedCsvRecord row) {
            return row.findField(first).orElse("") + "," + row.findField(second).orElse("");
        }

        LonLat place(NamedCsvRecord row) {
            double a = Double.parseDouble(row.findField(first).orElse(""));
            double b = Double.parseDouble(row.findField(second).orElse(""));
            if (!rd) {
                return new LonLat(a, b);
            }
            RdPoint point = new RdPoint(a, b);
            if (!point.inTheNetherlands()) {
                throw new IllegalArgumentException("outside RD");
            }
            return RdNew.toLonLat(point);
        }
    }
}
