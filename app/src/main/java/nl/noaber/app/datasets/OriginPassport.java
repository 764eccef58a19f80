// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.evidence.Source;
import nl.noaber.data.store.Passports;

/** The {@code passport.json} beside files that were fetched: a region takes source, licence and date from it. */
final class OriginPassport {
    private static final String NAME = "passport.json";

    private OriginPassport() {}

    /** Writes none when nothing is known, or when one was brought. */
    static void beside(List<Dataset> some, Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        TreeMap<String, String> addresses = new TreeMap<>();
        for (Dataset one : some) {
            Origin origin = one.origin();
            if (origin != null) {
                sources.add(new Source(
                        one.roles(),
                        one.name(),
                        one.sha256(),
                        one.bytes(),
                        origin.licence(),
                        origin.source(),
                        origin.referenceDate()));
                addresses.put("address." + one.name(), origin.address());
            }
        }
        Path file = folder.resolve(NAME);
        if (sources.isEmpty() || Files.exists(file)) {
            return;
        }
        Passports.write(
                new Passport(
                        "fetch",
                        "Fetched files",
                        System.getProperty("noaber.code", "unknown"),
                        sources,
                        addresses,
                        OptionalLong.empty(),
                        Passport.Disclosure.PROTECTED,
                        List.of()),
                file);
    }
}
