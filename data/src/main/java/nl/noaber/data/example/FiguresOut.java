// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.noaber.data.csv.CsvOut;

/** Key figures of neighbourhoods and of districts, with the 300 columns of the file of 2024. */
final class FiguresOut {
    private final Town town;
    private final Distances distances;
    private final List<String> columns;

    FiguresOut(Town town) throws IOException {
        this.town = town;
        distances = new Distances(town);
        try (InputStream in = FiguresOut.class.getResourceAsStream("kwb-columns.txt")) {
            if (in == null) {
                throw new IOException("kwb-columns.txt is not in the program");
            }
            columns = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }

    void neighbourhoods(Path file) throws IOException {
        SortedMap<String, Tally> tallies = Tallies.byNeighbourhood(town);
        CsvOut.writeTo(file, out -> {
            List<String> header = new ArrayList<>(List.of("buurtcode", "buurtnaam", "wijkcode"));
            header.addAll(columns);
            out.writeRecord(header);
            for (Quarter quarter : town.quarters()) {
                List<String> row = new ArrayList<>(List.of(quarter.code(), quarter.name(), quarter.district()));
                Tally tally = tallies.getOrDefault(quarter.code(), new Tally());
                row.addAll(figures(quarter.code(), "Buurt", List.of(quarter), tally));
                out.writeRecord(row);
            }
        });
    }

    void districts(Path file) throws IOException {
        SortedMap<String, Tally> tallies = Tallies.byDistrict(town);
        CsvOut.writeTo(file, out -> {
            List<String> header = new ArrayList<>(List.of("wijkcode", "wijknaam"));
            header.addAll(columns);
            out.writeRecord(header);
            for (var district : Quarters.DISTRICTS.entrySet()) {
                List<Quarter> quarters = town.quarters().stream()
                        .filter(q -> q.district().equals(district.getKey()))
                        .toList();
                List<String> row = new ArrayList<>(List.of(district.getKey(), district.getValue()));
                Tally tally = tallies.getOrDefault(district.getKey(), new Tally());
                row.addAll(figures(district.getKey(), "Wijk", quarters, tally));
                out.writeRecord(row);
            }
        });
    }

    private List<String> figures(String code, String sort, List<Quarter> quarters, Tally tally) {
        boolean isWater = quarters.stream().allMatch(Quarter::isWater);
        double hectares =
                quarters.stream().mapToDouble(q -> q.shape().getArea()).sum() / 10_000;
        Map<String, String> figures = new HashMap<>(AreaColumns.of(tally, hectares, isWater));
        if (tally.persons > 0) {
            figures.putAll(distances.of(quarters));
        }
        figures.putAll(Map.of(
                "gemeentecode",
                Example.CODE,
                "gemeentenaam",
                Quarters.TOWN,
                "indelingswijziging_wijken_en_buurten",
                "1",
                "water",
                isWater ? "JA" : "NEE",
                "jrstatcode",
                "2024" + code,
                "jaar",
                "2024",
                "Gemeentenaam_1",
                "%-40s".formatted(Quarters.TOWN),
                "SoortRegio_2",
                "%-10s".formatted(sort),
                "Codering_3",
                "%-10s".formatted(code)));
        return columns.stream()
                .map(column -> figures.getOrDefault(column, column.matches(".*_\\d+") ? "" : missing(column, isWater)))
                .toList();
    }

    /** Water has no figures at all; on land we do not invent every column of CBS. */
    private static String missing(String column, boolean isWater) {
        return isWater && column.startsWith("aantal") ? Published.COVERED : Published.NOT_AVAILABLE;
    }
}
