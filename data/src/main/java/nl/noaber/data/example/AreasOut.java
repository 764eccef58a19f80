// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.data.csv.CsvOut;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Polygons of neighbourhoods, districts and postcode areas, and the ages by postcode area. */
final class AreasOut {
    private static final int BAND = 5;
    private static final int LAST = 95;

    private final Town town;

    AreasOut(Town town) {
        this.town = town;
    }

    void neighbourhoods(Path file) throws IOException {
        List<JsonOut.Feature> features = new ArrayList<>();
        for (Quarter quarter : town.quarters()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("buurtcode", quarter.code());
            properties.put("buurtnaam", quarter.name());
            properties.put("wijkcode", quarter.district());
            features.add(new JsonOut.Feature(quarter.shape(), more(properties, quarter.isWater())));
        }
        JsonOut.write(file, features);
    }

    void districts(Path file) throws IOException {
        List<JsonOut.Feature> features = new ArrayList<>();
        for (var district : Quarters.DISTRICTS.entrySet()) {
            List<Geometry> shapes = town.quarters().stream()
                    .filter(quarter -> quarter.district().equals(district.getKey()))
                    .map(Quarter::shape)
                    .toList();
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("wijkcode", district.getKey());
            properties.put("wijknaam", district.getValue());
            boolean isWater = Quarter.WATER.startsWith("BU" + district.getKey().substring(2));
            features.add(new JsonOut.Feature(OverlayNGRobust.union(shapes).norm(), more(properties, isWater)));
        }
        JsonOut.write(file, features);
    }

    private static Map<String, Object> more(Map<String, Object> properties, boolean isWater) {
        properties.put("gemeentecode", Example.CODE);
        properties.put("gemeentenaam", Quarters.TOWN);
        properties.put("water", isWater ? "JA" : "NEE");
        return properties;
    }

    /** The code is a real number, as in the file of CBS. */
    void postcodes(Path file) throws IOException {
        SortedMap<String, List<Geometry>> shapes = new TreeMap<>();
        SortedMap<String, Integer> residents = new TreeMap<>();
        for (Quarter quarter : town.quarters()) {
            if (!quarter.postcode().isEmpty()) {
                shapes.computeIfAbsent(quarter.postcode(), key -> new ArrayList<>())
                        .add(quarter.shape());
            }
        }
        town.households()
                .forEach(h -> residents.merge(
                        h.door().quarter().postcode(), h.persons().size(), Integer::sum));
        List<JsonOut.Feature> features = new ArrayList<>();
        shapes.forEach((postcode, parts) -> {
            Geometry whole = OverlayNGRobust.union(parts).norm();
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("postcode", Double.valueOf(postcode));
            properties.put("inwoners", (double) Published.five(residents.getOrDefault(postcode, 0)));
            properties.put("oppervlakte_km2", whole.getArea() / 1e6);
            features.add(new JsonOut.Feature(whole, properties));
        });
        JsonOut.write(file, features);
    }

    /** Residents by five-year band and sex, to the nearest five. */
    void ages(Path file) throws IOException {
        SortedMap<String, int[][]> counts = new TreeMap<>();
        for (Household household : town.households()) {
            int[][] bands =
                    counts.computeIfAbsent(household.door().quarter().postcode(), key -> new int[LAST / BAND + 1][2]);
            for (Person person : household.persons()) {
                bands[Math.min(LAST, person.age()) / BAND][person.woman() ? 1 : 0]++;
            }
        }
        CsvOut.writeTo(file, out -> {
            out.writeRecord("postcode", "leeftijd", "inwoners", "inwoners_man", "inwoners_vrouw");
            counts.forEach((postcode, bands) -> {
                for (int b = 0; b < bands.length; b++) {
                    int from = b * BAND;
                    String band = from >= LAST ? "95+" : from + "-" + (from + BAND - 1);
                    int[] sexes = bands[b];
                    out.writeRecord(
                            postcode,
                            band,
                            Integer.toString(Published.five(sexes[0] + sexes[1])),
                            Integer.toString(Published.five(sexes[0])),
                            Integer.toString(Published.five(sexes[1])));
                }
            });
        });
    }
}
