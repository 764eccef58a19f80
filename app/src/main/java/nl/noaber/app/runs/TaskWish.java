// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.regex.Pattern;
import nl.noaber.app.http.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A task as someone asks for it.
 *
 * @param naam of what it makes; files that are fetched need none
 * @param bestanden ids of files; for a region
 * @param voorbeeld instead of files: the invented municipality
 * @param gemeente CBS code, GM and four digits; of which files are fetched
 * @param regioId for a plan and a comparison
 * @param vraag for a plan; of a comparison only the number of points and the limits count
 */
@Schema(name = "TaakInvoer")
record TaskWish(
        @Nullable Kind soort,
        @Nullable String naam,
        @Nullable List<String> bestanden,
        @Nullable Boolean voorbeeld,
        @Nullable String gemeente,
        @Nullable String regioId,
        @Nullable PlanRequest vraag) {
    private static final int NAME_MAX = 200;
    private static final int FILES_MAX = 100;
    private static final Pattern MUNICIPALITY = Pattern.compile("GM\\d{4}");

    /** In words of people. */
    String name() {
        return naam == null || naam.isBlank() ? "Bestanden van %s".formatted(municipality()) : naam.strip();
    }

    String municipality() {
        return gemeente == null ? "" : gemeente.strip();
    }

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
        if (soort == Kind.FETCH) {
            inputs.optionalText("naam", naam, NAME_MAX);
            checkMunicipality(inputs);
        } else {
            inputs.text("naam", naam, NAME_MAX);
        }
        if (soort == Kind.REGION) {
            checkFiles(inputs);
        } else if (soort == Kind.PLAN || soort == Kind.COMPARE) {
            inputs.text("regioId", regioId, 36);
            question().check(inputs);
        }
        inputs.check();
    }

    private void checkMunicipality(Inputs inputs) {
        String code = inputs.text("gemeente", gemeente, NAME_MAX);
        if (!code.isEmpty() && !MUNICIPALITY.matcher(code).matches()) {
            inputs.fault(
                    "gemeente",
                    "\"%s\" is geen code van een gemeente: dat is GM met vier cijfers, zoals GM0166.".formatted(code),
                    "\"%s\" is no code of a municipality: that is GM and four digits, such as GM0166.".formatted(code));
        }
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
