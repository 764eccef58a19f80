// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noaber.app.page.CountryPage;
import nl.noaber.data.store.Passports;

/** Writes the answer as a folder; docs/manual/country.md lists what is in it. */
final class CountryFolder {
    private final Country country;
    private final List<LocalRows.Municipality> municipalities;
    private final List<LocalRows.Region> regions;
    private final CountryWords words;

    CountryFolder(Country country) {
        this.country = country;
        LocalRows rows = new LocalRows(country);
        this.municipalities = rows.municipalities();
        this.regions = rows.regions(municipalities);
        this.words = new CountryWords(country, municipalities, regions);
    }

    String answer() {
        return words.answer();
    }

    void write(Path folder) throws IOException {
        CountryJson.write(country, folder.resolve("country.json"));
        new CountryTables(country, municipalities, regions).write(folder);
        new CountryPoints(country).write(folder);
        Passports.write(CountryPassport.of(country), folder.resolve("passport.json"));
        String map = CountryMap.svg(country);
        text(folder.resolve("map.svg"), map);
        text(folder.resolve("index.html"), CountryPage.write(words.story(CountryMap.panels(country))));
    }

    private static void text(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
