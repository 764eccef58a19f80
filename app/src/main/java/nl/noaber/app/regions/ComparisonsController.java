// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Person;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.runs.Kind;
import nl.noaber.app.runs.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans of one region side by side. */
@RestController
@RequestMapping("/v1/vergelijkingen")
@Tag(name = "plannen")
class ComparisonsController {
    private final Shelf shelf;

    /** @param inhoud compare.json as the command wrote it */
    @Schema(name = "Vergelijking")
    record View(
            String id,
            String naam,
            String regioId,
            String eigenaar,
            String eigenaarNaam,
            java.util.Set<String> gedeeldMet,
            java.time.Instant gemaaktOp,
            Map<String, Object> inhoud) {}

    ComparisonsController(Shelves shelves) {
        this.shelf = shelves.of(Kind.COMPARE);
    }

    @GetMapping
    @Operation(operationId = "vergelijkingen", summary = "De vergelijkingen die u mag zien, de nieuwste eerst")
    PageOf<ResultRow> list(
            Person who,
            @RequestParam(required = false) @Nullable String regioId,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        return shelf.list(who, regioId, page, pageSize);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "vergelijking", summary = "Eén vergelijking")
    View one(Person who, @PathVariable String id) {
        Result one = shelf.get(who, Deed.READ, id);
        ResultRow row = shelf.row(one);
        return new View(
                row.id(),
                row.naam(),
                one.region(),
                row.eigenaar(),
                row.eigenaarNaam(),
                row.gedeeldMet(),
                row.gemaaktOp(),
                shelf.document(one, "compare.json"));
    }

    @GetMapping("/{id}/bestanden/{naam}")
    @Operation(operationId = "bestandVanVergelijking", summary = "Een bestand van een vergelijking")
    ResponseEntity<Resource> download(Person who, @PathVariable String id, @PathVariable String naam) {
        return shelf.download(who, id, naam);
    }

    @GetMapping("/{id}/gedeeld-met")
    @Operation(operationId = "vergelijkingGedeeldMet", summary = "Met welke organisaties een vergelijking is gedeeld")
    SharedWith sharedWith(Person who, @PathVariable String id) {
        return shelf.sharedWith(who, id);
    }

    @PutMapping("/{id}/gedeeld-met")
    @Operation(operationId = "deelVergelijking", summary = "Een vergelijking delen met andere organisaties")
    SharedWith share(Person who, @PathVariable String id, @RequestBody SharedWith wish) {
        return shelf.share(who, id, wish);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "trekVergelijkingIn", summary = "Een vergelijking intrekken")
    void withdraw(Person who, @PathVariable String id) {
        shelf.withdraw(who, id);
    }
}
