// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.noaber.app.access.Person;
import nl.noaber.data.fetch.Hosts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom this server would ask for files, so that a user knows before wanting it. */
@RestController
@Tag(name = "gegevens")
class FetchSourcesController {
    private final Fetching fetching;

    /**
     * @param soort what is asked for
     * @param dienst name of the server that is asked
     * @param bron whose data it is
     */
    @Schema(name = "Ophaalbron")
    record SourceView(String soort, String dienst, String bron, String licentie) {
        static SourceView of(Hosts.Service one) {
            return new SourceView(
                    PartWords.of(one.part()),
                    one.host(),
                    one.part().attribution(),
                    one.part().licence());
        }
    }

    /**
     * @param jaar of the figures
     * @param bronnen empty: this server fetches nothing
     */
    @Schema(name = "Ophaalbronnen")
    record Sources(int jaar, List<SourceView> bronnen) {}

    FetchSourcesController(Fetching fetching) {
        this.fetching = fetching;
    }

    @GetMapping("/v1/ophaalbronnen")
    @Operation(
            operationId = "ophaalbronnen",
            summary = "Aan welke diensten deze server bestanden vraagt",
            description = "Alleen als een gebruiker erom vraagt, met een taak van de soort ophalen.")
    Sources sources(Person who) {
        return new Sources(
                fetching.year(),
                fetching.services().stream().map(SourceView::of).toList());
    }
}
