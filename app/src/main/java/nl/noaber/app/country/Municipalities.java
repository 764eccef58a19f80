// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;

/**
 * Municipalities and the safety regions they belong to.
 *
 * @param codes GM and four digits, by number of the municipality
 * @param names by number
 * @param region by number, the number of its region
 * @param regionCodes VR and two digits, by number of the region, rising
 * @param regionNames by number
 */
record Municipalities(
        List<String> codes, List<String> names, int[] region, List<String> regionCodes, List<String> regionNames) {

    static Municipalities read(Path file, Refusals refusals) {
        CsvFile csv = CsvFile.open(file);
        int code = csv.get("gemeentecode");
        int name = csv.get("gemeentenaam");
        int regionCode = csv.get("veiligheidsregiocode");
        int regionName = csv.get("veiligheidsregio");
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> regionOf = new ArrayList<>();
        Map<String, String> regions = new java.util.TreeMap<>();
        csv.forEach(refusals, row -> {
            codes.add(row.text(code));
            names.add(row.text(name));
            regionOf.add(row.text(regionCode));
            regions.put(row.text(regionCode), row.text(regionName));
        });
        if (codes.size() != codes.stream().distinct().count()) {
            throw new BadInput(
                    "The file %s has a municipality twice.".formatted(file.getFileName()),
                    "Maybe two years were put together.");
        }
        List<String> regionCodes = List.copyOf(regions.keySet());
        return new Municipalities(
                List.copyOf(codes),
                List.copyOf(names),
                regionOf.stream().mapToInt(regionCodes::indexOf).toArray(),
                regionCodes,
                List.copyOf(regions.values()));
    }

    int size() {
        return codes.size();
    }

    /** @return by code the number */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = HashMap.newHashMap(size());
        for (int i = 0; i < size(); i++) {
            numbers.put(codes.get(i), i);
        }
        return numbers;
    }
}
