// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.noaber.data.fetch.Part;

/** What the command tells in English, in Dutch, by how it begins. */
final class StepWords {
    private static final Map<String, String> DUTCH = new LinkedHashMap<>();

    static {
        for (Part part : Part.values()) {
            DUTCH.put(
                    "Fetching " + part.key(),
                    "%s ophalen"
                            .formatted(Character.toUpperCase(PartWords.of(part).charAt(0))
                                    + PartWords.of(part).substring(1)));
        }
        DUTCH.put("Reading streets", "Straten lezen");
        DUTCH.put("Reading the region", "De regio lezen");
        DUTCH.put("Reading", "Bestanden lezen");
        DUTCH.put("Placing residents", "Inwoners over de vierkanten verdelen");
        DUTCH.put("Counting less self-reliant", "Verminderd zelfredzame inwoners tellen");
        DUTCH.put("Finding concentrations", "Concentraties zoeken");
        DUTCH.put("Looking for the street", "Bij elke plek de straat zoeken");
        DUTCH.put("Looking around places", "Rond de plekken kijken");
        DUTCH.put("Computing scores", "Scores berekenen");
        DUTCH.put("Drawing", "Kaarten tekenen");
        DUTCH.put("Walking", "Looptijden berekenen");
        DUTCH.put("Choosing fire stations", "Brandweerkazernes kiezen");
        DUTCH.put("Choosing the best of as many", "Het beste even grote aantal kiezen");
        DUTCH.put("Choosing the best mix", "De beste mix kiezen");
        DUTCH.put("Choosing", "De beste punten kiezen");
        DUTCH.put("Opening all", "Alle plekken samen bekijken");
        DUTCH.put("Looking at more and fewer", "Meer en minder punten proberen");
        DUTCH.put("Trying", "Andere keuzes proberen");
        DUTCH.put("Not possible", "Andere keuzes proberen");
        DUTCH.put("Telling who goes where", "Uitzoeken wie waarheen gaat");
        DUTCH.put("Writing", "Opschrijven");
    }

    private StepWords() {}

    /** A step that has no words here is work all the same. */
    static String dutch(String step) {
        return DUTCH.entrySet().stream()
                .filter(one -> step.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Bezig");
    }
}
