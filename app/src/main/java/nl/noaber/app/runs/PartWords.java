// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import nl.noaber.data.fetch.Part;

/** The Dutch words for what can be fetched. */
final class PartWords {
    private PartWords() {}

    static String of(Part part) {
        return switch (part) {
            case AREAS -> "grenzen van buurten en wijken";
            case FIGURES -> "cijfers van buurten en wijken";
            case POSTCODES -> "grenzen en cijfers van postcodes";
            case SQUARES -> "vierkanten van 100 meter";
            case ADDRESSES -> "adressen";
            case AGES -> "leeftijden";
            case STREETS -> "straten";
            case FACILITIES -> "voorzieningen";
            case CANDIDATES -> "stemlokalen";
            case SAFETY_REGION -> "de veiligheidsregio";
            case HAZARD -> "waterdiepte";
        };
    }
}
