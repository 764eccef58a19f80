// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.norms.Norms;

/** Tells in notes what a plan is best at, when that is not simply most people within the limit. */
final class SeekNotes {
    private SeekNotes() {}

    static List<String> of(Terms terms) {
        List<String> notes = new ArrayList<>();
        Norms norms = terms.norms();
        if (terms.seek().gradual()) {
            notes.add(
                    "Wie iets te ver loopt, telt bij het kiezen voor een deel: tot %s maal de grens voor %s, tot %s maal de grens voor %s (%s). In de bereikte inwoners telt alleen wie binnen de grens woont."
                            .formatted(
                                    Numbers.text(norms.mid(Norms.FAR_TIMES)),
                                    Numbers.text(norms.mid(Norms.FAR_WORTH)),
                                    Numbers.text(norms.mid(Norms.FARTHEST_TIMES)),
                                    Numbers.text(norms.mid(Norms.FARTHEST_WORTH)),
                                    norms.get(Norms.FAR_WORTH).standing().word()));
        }
        if (terms.seek().robust()) {
            notes.add(
                    "Het plan telt %d omstandigheden even zwaar: droog weer, en %s. Een punt waar het water dieper is dan %s meter bereikt dan niemand. Straten onder water en inwoners die moeten evacueren zijn niet weggelaten."
                            .formatted(
                                    terms.circumstances(),
                                    String.join(", ", terms.hazards()),
                                    Numbers.text(terms.depthMetres())));
        }
        if (terms.capacity()) {
            notes.add(
                    "Waar een punt vol is, krijgen verminderd zelfredzame inwoners er eerst een plek. Voor het aantal dat een plek krijgt, maakt dat niet uit.");
        }
        return notes;
    }
}
