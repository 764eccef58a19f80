// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.OrganisationNames;
import nl.noaber.app.access.Person;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.http.PageWish;
import nl.noaber.app.runs.Kind;
import nl.noaber.app.runs.Result;
import nl.noaber.app.runs.Results;
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
import tools.jackson.databind.json.JsonMapper;

/** Plans of one region side by side. */
@RestController
@RequestMapping("/v1/vergelijkingen")
@Tag(name = "plannen")
class ComparisonsController {
    private final Results results;
    private final OrganisationNames names;
    private final JsonMapper json;

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

    ComparisonsController(Results results, OrganisationNames names, JsonMapper json) {
        this.results = results;
        this.names = names;
        this.json = json;
    }

    @GetMapping
    @Operation(operationId = "vergelijkingen", summary = "De vergelijkingen die u mag zien, de nieuwste eerst")
    PageOf<ResultRow> list(
            Person who,
            @RequestParam(required = false) @Nullable String regioId,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        PageWish wish = PageWish.of(page, pageSize);
        String region = regioId == null ? "" : regioId;
        return PageOf.of(
                        results.list(who, Kind.COMPARE, region, wish.offset(), wish.pageSize()),
                        wish,
                        results.count(who, Kind.COMPARE, region))
                .map(one -> ResultRow.of(one, results, names));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "vergelijking", summary = "Eén vergelijking")
    @SuppressWarnings("unchecked")
    View one(Person who, @PathVariable String id) {
        Result one = get(who, Deed.READ, id);
        return new View(
                one.id(),
                one.name(),
                one.region(),
                one.organisation(),
                names.of(one.organisation()),
                results.sharedWith(one),
                one.madeAt(),
                json.readValue(one.folder().resolve("compare.json").toFile(), Map.class));
    }

    @GetMapping("/{id}/bestanden/{naam}")
    @Operation(operationId = "bestandVanVergelijking", summary = "Een bestand van een vergelijking")
    ResponseEntity<Resource> download(Person who, @PathVariable String id, @PathVariable String naam) {
        return ResultFiles.download(get(who, Deed.READ, id), naam);
    }

    @GetMapping("/{id}/gedeeld-met")
    @Operation(operationId = "vergelijkingGedeeldMet", summary = "Met welke organisaties een vergelijking is gedeeld")
    SharedWith sharedWith(Person who, @PathVariable String id) {
        return new SharedWith(results.sharedWith(get(who, Deed.SHARE, id)));
    }

    @PutMapping("/{id}/gedeeld-met")
    @Operation(operationId = "deelVergelijking", summary = "Een vergelijking delen met andere organisaties")
    SharedWith share(Person who, @PathVariable String id, @RequestBody SharedWith wish) {
        Result one = get(who, Deed.SHARE, id);
        results.share(who, one, wish.checked());
        return new SharedWith(results.sharedWith(one));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "trekVergelijkingIn", summary = "Een vergelijking intrekken")
    void withdraw(Person who, @PathVariable String id) {
        results.withdraw(who, get(who, Deed.WRITE, id));
    }

    private Result get(Person who, Deed deed, String id) {
        return results.get(who, deed, Kind.COMPARE, id);
    }
}
