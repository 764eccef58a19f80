// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.noaber.core.geo.LonLat;

/** Hands places to pgRouting as text and takes its distances back: second-engine.sql says what it does. */
final class SecondEngine {
    private final ThrowAwayPostgres postgres;
    private final Path folder;
    private final String name;

    /**
     * One pair.
     *
     * @param metres NaN when there is no way
     */
    record Walk(int from, int to, double metres, LonLat start, LonLat end, String startWay, String endWay) {}

    SecondEngine(ThrowAwayPostgres postgres, Path folder, String name) {
        this.postgres = postgres;
        this.folder = folder;
        this.name = name;
    }

    /**
     * @param least points of a piece that is no island
     * @param sidepaths whether walkers keep to the path where one is compulsory beside the road
     */
    List<Walk> walk(Path osm, List<LonLat> places, List<int[]> pairs, int least, boolean sidepaths) throws IOException {
        Path opl = folder.resolve("streets.opl");
        ThrowAwayPostgres.run(
                List.of("osmium", "cat", "--overwrite", "-f", "opl", "-o", opl.toString(), absolute(osm)));
        Path sql = folder.resolve("second-engine.sql");
        try (InputStream in = SecondEngine.class.getResourceAsStream("second-engine.sql")) {
            Files.write(sql, Objects.requireNonNull(in).readAllBytes());
        }
        Path answer = folder.resolve("answer.csv");
        List<String> settings = List.of(
                "opl=" + absolute(opl),
                "places=" + absolute(written(places)),
                "pairs=" + absolute(written(pairs, folder.resolve("pairs.csv"))),
                "answer=" + absolute(answer),
                "least=" + least,
                "sidepath=" + (sidepaths ? "no" : "yes"));
        postgres.run(name, sql.toAbsolutePath(), settings);
        return Files.readAllLines(answer).stream().map(SecondEngine::read).toList();
    }

    private static String absolute(Path file) {
        return file.toAbsolutePath().toString();
    }

    private Path written(List<LonLat> places) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            LonLat place = places.get(i);
            rows.add(String.format(Locale.ROOT, "%d,%.7f,%.7f", i + 1, place.lon(), place.lat()));
        }
        return Files.write(folder.resolve("places.csv"), rows);
    }

    private static Path written(List<int[]> pairs, Path file) throws IOException {
        return Files.write(
                file,
                pairs.stream().map(pair -> (pair[0] + 1) + "," + (pair[1] + 1)).toList());
    }

    private static Walk read(String row) {
        String[] cells = row.split(",", -1);
        return new Walk(
                Integer.parseInt(cells[0]) - 1,
                Integer.parseInt(cells[1]) - 1,
                cells[2].isEmpty() ? Double.NaN : Double.parseDouble(cells[2]),
                new LonLat(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
                new LonLat(Double.parseDouble(cells[8]), Double.parseDouble(cells[9])),
                cells[6],
                cells[10]);
    }
}
