// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import java.util.TreeSet;
import nl.noaber.app.http.Inputs;
import org.jspecify.annotations.Nullable;

/** Ids of organisations. */
@Schema(name = "ResultaatGedeeldMet")
record SharedWith(@Nullable Set<String> organisaties) {
    /** @throws nl.noaber.app.http.Refusal 400 when there is no list */
    Set<String> checked() {
        Inputs inputs = new Inputs();
        inputs.required("organisaties", organisaties);
        inputs.check();
        return organisaties == null ? Set.of() : new TreeSet<>(organisaties);
    }
}
