// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.noaber.app.http.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A task as someone asks for it.
 *
 * @param naam of what it makes
 * @param bestanden ids of files; for a region
 * @param voorbeeld instead of files: the invented municipality
 * @param regioId for a plan and a comparison
 * @param vraag for a plan; of a comparison only the number of points and the limits count
 */
@Schema(name = "TaakInvoer")
record TaskWish(
        @Nullable Kind soort,
        @Nullable String naam,
        @Nullable List<String> bestanden,
        @Nullable Boolean voorbeeld,
        @Nullable String regioId,
        @Nullable PlanRequest vraag) {
    private static final int NAME_MAX = 200;
    private static final int FILES_MAX = 100;

    boolean isExample() {
        return Boolean.TRUE.equals(voorbeeld);
    }

    List<String> files() {
        return bestanden == null ? List.of() : bestanden;
    }

    PlanRequest question() {
        return vraag == null ? PlanRequest.USUAL : vraag;
    }

    /** @throws nl.noaber.app.http.Refusal 400 with everything that is wrong */
    void check() {
        Inputs inputs = new Inputs();
        inputs.required("soort", soort);
        inputs.text("naam", naam, NAME_MAX);
        if (soort == Kind.REGION) {
            checkFiles(inputs);
        } else if (soort != null) {
            inputs.text("regioId", regioId, 36);
            question().check(inputs);
        }
        inputs.check();
    }

    private void checkFiles(Inputs inputs) {
        if (isExample() == !files().isEmpty()) {
            inputs.fault(
                    "bestanden",
                    "Kies bestanden, of het voorbeeld: een van de twee.",
                    "Choose files, or the example: one of the two.");
        }
        if (files().size() > FILES_MAX) {
            inputs.fault(
                    "bestanden",
                    "Dit zijn %d bestanden; het kunnen er %d zijn.".formatted(files().size(), FILES_MAX),
                    "These are %d files; there can be %d.".formatted(files().size(), FILES_MAX));
        }
    }
}
