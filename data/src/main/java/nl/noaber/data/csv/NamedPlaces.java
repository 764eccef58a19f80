// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.LonLat;
import nl.noaber.data.Refusals;

/**
 * Places with a name, anywhere on earth, in the order of their file; a name may be there twice.
 *
 * @param ids by {@link CsvFile#idColumn}, else the number of the row
 * @param places as many
 */
public record NamedPlaces(List<String> ids, List<LonLat> places) {
    /**
     * @throws BadInput when the table has no columns for a place, or no row with one
     */
    public static NamedPlaces read(Path file, Refusals refusals) {
        CsvFile csv = CsvFile.open(file);
        RowPlaces where = RowPlaces.of(csv, refusals);
        int id = csv.idColumn("identificatie");
        String name = String.valueOf(file.getFileName());
        long refusedBefore = refusals.total(name);
        List<String> ids = new ArrayList<>();
        List<LonLat> places = new ArrayList<>();
        csv.forEach(row -> where.onEarth(row).ifPresent(place -> {
            String key = id < 0 ? Long.toString(row.number()) : row.text(id);
            if (key.isEmpty()) {
                refusals.add(name, row.number(), "there is no id", "");
                return;
            }
            ids.add(key);
            places.add(place);
        }));
        if (places.isEmpty()) {
            throw new BadInput(
                    "The file %s has no row with a place (%d rows refused)."
                            .formatted(name, refusals.total(name) - refusedBefore),
                    "Maybe it is empty, or its coordinates have a decimal comma.");
        }
        return new NamedPlaces(List.copyOf(ids), List.copyOf(places));
    }
}
