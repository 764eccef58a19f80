// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import nl.noaber.core.evidence.BadInput;

/** Refuses what cannot be sought together. */
final class SeekCheck {
    private SeekCheck() {}

    /** @throws BadInput when what is sought and what is asked exclude each other */
    static void check(Terms terms) {
        if (terms.seek().robust() && terms.hazards().isEmpty()) {
            throw new BadInput(
                    "--robust was given, and no flood to be robust against.",
                    "Maybe give --hazard with the name of one or more floods of the region.");
        }
        if (terms.seek().gradual() && terms.isCoverage()) {
            throw new BadInput(
                    "Both --coverage and --gradual were given.",
                    "Maybe leave out --gradual: a coverage counts who is within the limit, and --gradual also who is not.");
        }
    }
}
