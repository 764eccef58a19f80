// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Person;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.http.PageWish;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bringing files. The body of a request is the file itself: it may be larger than the memory. */
@RestController
@RequestMapping("/v1/bestanden")
@Tag(name = "gegevens")
class DatasetsController {
    private final Datasets datasets;

    /**
     * Where a fetched file came from.
     *
     * @param bron whom to name with results
     * @param adres that was asked
     * @param licentie absent when not known
     * @param peildatum what moment it describes; absent when not stated
     */
    @Schema(name = "Herkomst")
    record From(
            String bron,
            String adres,
            @Nullable String licentie,
            @Nullable String peildatum,
            Instant opgehaaldOp,
            String taakId) {
        private static final String UNKNOWN = "unknown";

        static @Nullable From of(@Nullable Origin one) {
            return one == null
                    ? null
                    : new From(
                            one.source(),
                            one.address(),
                            one.licence().equals(UNKNOWN) ? null : one.licence(),
                            one.referenceDate(),
                            one.fetchedAt(),
                            one.task());
        }
    }

    /**
     * @param taakId also the id of the region
     * @param bezig whether the task still has to read it
     */
    @Schema(name = "GebruiktVoor")
    record UsedFor(String taakId, String naam, boolean bezig) {
        static UsedFor of(DatasetUses.Use one) {
            return new UsedFor(one.task(), one.name(), one.isOpen());
        }
    }

    /**
     * @param soorten what a region can use it for, in words; empty: nothing
     * @param toegevoegdDoor id of the user
     * @param herkomst absent when someone brought it
     * @param gebruiktVoor regions that were or are made of it, the newest first
     */
    @Schema(name = "Bestand")
    record View(
            String id,
            String naam,
            long bytes,
            String sha256,
            List<String> soorten,
            Instant toegevoegdOp,
            String toegevoegdDoor,
            @Nullable From herkomst,
            List<UsedFor> gebruiktVoor) {
        static View of(Dataset one, Map<String, List<DatasetUses.Use>> uses) {
            return new View(
                    one.id(),
                    one.name(),
                    one.bytes(),
                    one.sha256(),
                    RoleWords.of(one.roles()),
                    one.addedAt(),
                    one.addedBy(),
                    From.of(one.origin()),
                    uses.getOrDefault(one.id(), List.of()).stream()
                            .map(UsedFor::of)
                            .toList());
        }
    }

    DatasetsController(Datasets datasets) {
        this.datasets = datasets;
    }

    @GetMapping
    @Operation(operationId = "bestanden", summary = "De bestanden van uw organisatie, de nieuwste eerst")
    PageOf<View> list(
            Person who,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        PageWish wish = PageWish.of(page, pageSize);
        Map<String, List<DatasetUses.Use>> uses = datasets.uses(who);
        return PageOf.of(datasets.list(who, wish.offset(), wish.pageSize()), wish, datasets.count(who))
                .map(one -> View.of(one, uses));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "bestand", summary = "Eén bestand: wat het is, niet de inhoud")
    View one(Person who, @PathVariable String id) {
        return View.of(datasets.get(who, Deed.READ, id), datasets.uses(who));
    }

    @PostMapping
    @Operation(
            operationId = "voegBestandToe",
            summary = "Een bestand toevoegen",
            description = "De inhoud van het verzoek is het bestand zelf.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<View> add(
            Person who, @RequestParam(required = false) @Nullable String naam, HttpServletRequest request)
            throws IOException {
        Dataset added = datasets.add(who, naam == null ? "" : naam, request.getInputStream());
        return ResponseEntity.created(URI.create("/v1/bestanden/" + added.id())).body(View.of(added, Map.of()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "trekBestandIn",
            summary = "Een bestand intrekken",
            description =
                    "Het staat niet meer in de lijst; wat ervan gemaakt is, blijft. Een bestand dat een taak nog moet lezen,"
                            + " kan niet weg.")
    void withdraw(Person who, @PathVariable String id) {
        datasets.withdraw(who, id);
    }
}
