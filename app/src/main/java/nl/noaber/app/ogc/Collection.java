// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.ogc;

import java.util.Arrays;
import java.util.Optional;

/** What there is: a layer of every region that one may see, or a register. */
enum Collection {
    SQUARES(
            "vierkanten",
            "Vierkanten van 100 meter waar mensen wonen",
            "Met de klasse van het vierkant van 500 meter eromheen: inwoners en verminderd zelfredzame inwoners."),
    CONCENTRATIONS(
            "concentraties",
            "Concentraties",
            "Plekken waar meer verminderd zelfredzame inwoners bij elkaar wonen dan door toeval."),
    POINTS("noodsteunpunten", "Noodsteunpunten", "Wat in het register staat; ingetrokken punten niet."),
    FACILITIES("voorzieningen", "Voorzieningen", "Kwetsbare plekken en hulp: zorg, scholen, brandweer, netten."),
    AREAS("gebieden", "Gebieden", "Wijken of buurten, met hun cijfers."),
    CANDIDATES("kandidaten", "Mogelijke noodsteunpunten", "Gebouwen die een noodsteunpunt kunnen worden.");

    private final String id;
    private final String title;
    private final String description;

    Collection(String id, String title, String description) {
        this.id = id;
        this.title = title;
        this.description = description;
    }

    /** In addresses; of a layer, its name too. */
    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    static Optional<Collection> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
