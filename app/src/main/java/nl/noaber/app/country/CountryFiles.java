// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * The files of a country, found by their names.
 *
 * @param postcodes polygons of postcode areas of four digits
 * @param postcodeFigures their residents, of the same year as the districts; without it those of {@code ages} are used
 * @param ages residents by postcode and five-year band
 * @param districts polygons of districts (wijken)
 * @param districtFigures their residents, density of addresses and distance to a fire station
 * @param municipalities with their safety regions
 * @param polling polling stations
 * @param stations of the fire brigade
 * @param squares residents by square of 100 m of a part of the country
 */
record CountryFiles(
        Path postcodes,
        Optional<Path> postcodeFigures,
        Path ages,
        Path districts,
        Path districtFigures,
        Path municipalities,
        Path polling,
        Path stations,
        Optional<Path> squares) {

    /** @param squares null: the one in the folder, if there is one */
    static CountryFiles in(Path folder, @Nullable Path squares) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput("%s is no folder.".formatted(folder), "Maybe the name is misspelt.");
        }
        List<Path> files = files(folder);
        Optional<Path> own = squares == null ? find(files, ".*100m.*\\.(csv|gpkg)") : Optional.of(squares);
        return new CountryFiles(
                get(folder, files, "polygons of postcode areas", ".*(postcodes4|pc4).*\\.(gpkg|geojson)"),
                find(files, "pc4.*stats.*\\.csv"),
                get(folder, files, "residents by postcode and age", ".*leeftijd.*\\.csv"),
                get(folder, files, "polygons of districts", "wijk.*\\.(geojson|gpkg)"),
                get(folder, files, "figures of districts", "wijk.*stats.*\\.csv"),
                get(folder, files, "municipalities with their safety region", "gemeente_veiligheidsregio.*\\.csv"),
                get(folder, files, "polling stations", ".*(stemlokalen|stembureau).*\\.csv"),
                get(folder, files, "fire stations", ".*brandweer.*\\.(geojson|csv|gpkg)"),
                own);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find(List<Path> files, String pattern) {
        return files.stream()
                .filter(file -> String.valueOf(file.getFileName())
                        .toLowerCase(Locale.ROOT)
                        .matches(pattern))
                .findFirst();
    }

    private static Path get(Path folder, List<Path> files, String what, String pattern) {
        return find(files, pattern)
                .orElseThrow(() -> new BadInput(
                        "The folder %s has no file with %s (a name like %s)."
                                .formatted(folder.getFileName(), what, pattern),
                        "Maybe the file has another name: docs/manual/country.md lists what is needed."));
    }
}
