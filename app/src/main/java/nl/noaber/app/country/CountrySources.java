// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.Source;
import nl.noaber.data.store.Sources;
import org.jspecify.annotations.Nullable;

/** Whose the files are, and of which year: the last year in the name. What is not known is told as unknown. */
final class CountrySources {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)|tk(20\\d\\d)");
    private static final String CBS = "Centraal Bureau voor de Statistiek";

    private CountrySources() {}

    static List<Source> of(CountryFiles files, int agesYear) {
        List<Source> sources = new ArrayList<>();
        sources.add(cbs(files.postcodes(), "postcodes", year(files.postcodes())));
        files.postcodeFigures().ifPresent(file -> sources.add(cbs(file, "postcode-figures", year(file))));
        sources.add(cbs(files.ages(), "ages", Integer.toString(agesYear)));
        sources.add(cbs(files.districts(), "districts", year(files.districts())));
        sources.add(cbs(files.districtFigures(), "district-figures", year(files.districtFigures())));
        sources.add(cbs(files.municipalities(), "municipalities", year(files.municipalities())));
        sources.add(Sources.of(
                files.polling(),
                "polling-stations",
                "EUPL-1.2 / CC0-1.0",
                "gemeenten, Kiesraad",
                year(files.polling())));
        sources.add(Sources.of(files.stations(), "fire-stations", "MIT", "TNO csWeb", year(files.stations())));
        files.squares().ifPresent(file -> sources.add(cbs(file, "squares", year(file))));
        return List.copyOf(sources);
    }

    private static Source cbs(Path file, String role, @Nullable String year) {
        return Sources.of(file, role, "CC-BY-4.0", CBS, year);
    }

    private static @Nullable String year(Path file) {
        Matcher years = YEAR.matcher(String.valueOf(file.getFileName()).replace('_', ' '));
        String last = null;
        while (years.find()) {
            last = years.group(1) == null ? years.group(2) : years.group(1);
        }
        return last;
    }
}
