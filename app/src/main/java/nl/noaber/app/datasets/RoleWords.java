// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The Dutch words for what a region can use a file for. */
final class RoleWords {
    private static final Map<String, String> DUTCH = Map.ofEntries(
            Map.entry("streets", "straten"),
            Map.entry("squares of 100 m", "vierkanten van 100 meter"),
            Map.entry("neighbourhoods", "grenzen van buurten"),
            Map.entry("districts", "grenzen van wijken"),
            Map.entry("municipalities", "grenzen van gemeenten"),
            Map.entry("figures of neighbourhoods", "cijfers van buurten"),
            Map.entry("figures of districts", "cijfers van wijken"),
            Map.entry("postcode areas", "grenzen van postcodes"),
            Map.entry("figures of postcodes", "cijfers van postcodes"),
            Map.entry("ages", "leeftijden"),
            Map.entry("addresses", "adressen"),
            Map.entry("candidates", "mogelijke noodsteunpunten"),
            Map.entry("facilities", "voorzieningen"),
            Map.entry("depth", "waterdiepte"),
            Map.entry("recipe", "recept"));

    private RoleWords() {}

    static List<String> of(String roles) {
        return roles.isEmpty()
                ? List.of()
                : Arrays.stream(roles.split(", "))
                        .map(role -> DUTCH.getOrDefault(role, role))
                        .toList();
    }
}
