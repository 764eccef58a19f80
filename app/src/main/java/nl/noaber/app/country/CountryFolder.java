// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the answer as a folder. */
final class CountryFolder {
    private final Country country;

    CountryFolder(Country country) {
        this.country = country;
    }

    void write(Path folder) throws IOException {
        CountryJson.write(country, folder.resolve("country.json"));
    }
}
