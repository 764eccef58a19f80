// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.RowPlaces;

/**
 * Places from CSV: polling stations as published (a column "Naam stembureau", or ids such as 0014::SB100), or our own
 * layout {@code id,lon,lat|x,y,name,kind,...}. Every other column becomes a property under its name in lower case with
 * low lines.
 */
final class PlaceCsv {
    private static final Pattern ELECTION_ID = Pattern.compile("\\d{4}::SB\\d+");
    private static final Set<String> PLACE =
            Set.of("id", "x", "y", "x_rd", "y_rd", "lon", "lat", "lng", "longitude", "latitude");

    private final List<String> names;
    private final PlaceList places;
    private final boolean isPollingFile;
    private final int id;

    private PlaceCsv(CsvFile csv, PlaceList places) {
        this.places = places;
        this.names = csv.header().stream().map(Attributes::slug).toList();
        this.isPollingFile = names.contains("naam_stembureau") || names.contains("nummer_stembureau");
        this.id = isPollingFile ? names.indexOf("uuid") : csv.idColumn("identificatie", "code");
    }

    static void read(Path file, PlaceList places) {
        CsvFile csv = CsvFile.open(file);
        PlaceCsv reader = new PlaceCsv(csv, places);
        RowPlaces where = RowPlaces.of(csv, places.refusals());
        csv.forEach(places.refusals(), row -> where.inTheNetherlands(row).ifPresent(at -> reader.take(row, at)));
        if (places.isEmpty()) {
            throw where.noneLeft("row");
        }
    }

    private void take(CsvFile.Row row, RdPoint at) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (column != id && !PLACE.contains(name) && !row.text(column).isEmpty()) {
                attributes.putIfAbsent(name, row.text(column));
            }
        }
        String key = id < 0 ? "" : row.text(id);
        if (isPollingFile || ELECTION_ID.matcher(key).matches()) {
            attributes.put("kind", Kinds.POLLING_STATION);
        }
        places.add(row.number(), isPollingFile ? pollingId(key, attributes).orElse("") : key, at, attributes);
    }

    /** Numbers of polling stations start anew in every municipality. */
    private static Optional<String> pollingId(String key, SortedMap<String, String> attributes) {
        if (!key.isEmpty()) {
            return Optional.of(key);
        }
        String number = attributes.getOrDefault("nummer_stembureau", "");
        String code = attributes.getOrDefault("cbs_gemeentecode", attributes.getOrDefault("gemeentecode", ""));
        return number.isEmpty() ? Optional.empty() : Optional.of(code.isEmpty() ? number : code + "::SB" + number);
    }
}
