// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.noaber.core.evidence.BadInput;

/** What can be fetched, in the order in which it is: later parts ask earlier ones where the municipality lies. */
public enum Part {
    AREAS("CC-BY-4.0", "Centraal Bureau voor de Statistiek; Kadaster"),
    FIGURES("CC-BY-4.0", "Centraal Bureau voor de Statistiek"),
    POSTCODES("CC-BY-4.0", "Centraal Bureau voor de Statistiek"),
    SQUARES("CC-BY-4.0", "Centraal Bureau voor de Statistiek"),
    ADDRESSES("CC0-1.0", "Kadaster, Basisregistratie Adressen en Gebouwen"),
    AGES("CC-BY-4.0", "Centraal Bureau voor de Statistiek"),
    STREETS("ODbL-1.0", "(c) OpenStreetMap contributors"),
    FACILITIES("ODbL-1.0", "(c) OpenStreetMap contributors"),
    CANDIDATES("CC0-1.0", "Open State Foundation, Waar is mijn stemlokaal"),
    SAFETY_REGION("CC-BY-4.0", "Centraal Bureau voor de Statistiek; Kadaster"),
    HAZARD("unknown", "as given with the file");

    private final String licence;
    private final String attribution;

    Part(String licence, String attribution) {
        this.licence = licence;
        this.attribution = attribution;
    }

    public String licence() {
        return licence;
    }

    public String attribution() {
        return attribution;
    }

    /** E.g. {@code safety-region}: as in the hosts file and with {@code --only}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Part of(String key) {
        return Arrays.stream(values())
                .filter(part -> part.key().equals(key.strip()))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "There is no part named %s.".formatted(key),
                        "Maybe one of: %s."
                                .formatted(
                                        Arrays.stream(values()).map(Part::key).collect(Collectors.joining(", ")))));
    }
}
