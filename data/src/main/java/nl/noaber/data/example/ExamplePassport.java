// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.evidence.Source;
import nl.noaber.data.store.Passports;
import nl.noaber.data.store.Sources;

/** Says of every invented file that it is invented, so that nothing made from it can pass for a real figure. */
final class ExamplePassport {
    private static final String OWNER = "Noaber: verzonnen, geen echte cijfers";

    private ExamplePassport() {}

    static void write(Path folder, long seed) throws IOException {
        List<Source> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.sorted()
                    .filter(file -> !file.endsWith("README.md"))
                    .map(file -> Sources.of(file, "example", "CC0-1.0", OWNER, "2024"))
                    .toList();
        }
        Passport passport = new Passport(
                "files",
                "Voorbeeldstad",
                "example",
                files,
                new TreeMap<>(),
                OptionalLong.of(seed),
                Passport.Disclosure.PROTECTED,
                List.of("Voorbeeldstad bestaat niet: alles in deze map is verzonnen."));
        Passports.write(passport, folder.resolve("passport.json"));
    }
}
