// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;

/**
 * Polling stations that cannot all stand where the file says: stations of different villages at the same metre. A municipality
 * of which this holds for more than half has figures that say nothing.
 *
 * @param stations by code of the municipality (GM0014): polling stations in the file
 * @param misplaced by code: those that share their place with a station of another village
 */
record PollingDoubt(Map<String, Integer> stations, Map<String, Integer> misplaced) {
    private static final double DOUBTFUL = 0.5;

    private record Spot(String x, String y) {}

    private record Station(Spot spot, String municipality) {}

    /** A file without villages tells nothing: no doubt. */
    static PollingDoubt read(Path file) {
        CsvFile csv = CsvFile.open(file);
        int code = csv.find("gemeentecode");
        int village = csv.find("plaats");
        int x = csv.find("x");
        int y = csv.find("y");
        Map<String, Integer> stations = new HashMap<>();
        Map<String, Integer> misplaced = new HashMap<>();
        if (code < 0 || village < 0 || x < 0 || y < 0) {
            return new PollingDoubt(stations, misplaced);
        }
        Map<Spot, Set<String>> villages = new HashMap<>();
        Map<Station, Integer> rows = new HashMap<>();
        csv.forEach(new Refusals(), row -> {
            Spot spot = new Spot(row.text(x), row.text(y));
            String municipality = "GM" + row.text(code);
            villages.computeIfAbsent(spot, s -> new HashSet<>())
                    .add(row.text(village).toLowerCase(java.util.Locale.ROOT));
            rows.merge(new Station(spot, municipality), 1, Integer::sum);
            stations.merge(municipality, 1, Integer::sum);
        });
        rows.forEach((station, count) -> {
            if (villages.getOrDefault(station.spot, Set.of()).size() > 1) {
                misplaced.merge(station.municipality, count, Integer::sum);
            }
        });
        return new PollingDoubt(Map.copyOf(stations), Map.copyOf(misplaced));
    }

    int misplacedIn(String code) {
        return misplaced.getOrDefault(code, 0);
    }

    boolean isDoubtful(String code) {
        return misplacedIn(code) > DOUBTFUL * stations.getOrDefault(code, 0);
    }
}
