// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Person;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.http.Refusal;
import nl.noaber.app.plan.TrialPlan;
import nl.noaber.app.runs.Kind;
import nl.noaber.app.runs.PlanRequest;
import nl.noaber.app.runs.Result;
import nl.noaber.app.runs.Results;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Plans of support points, and trying other places in them. */
@RestController
@RequestMapping("/v1/plannen")
@Tag(name = "plannen")
class PlansController {
    private final Shelf shelf;
    private final Results results;
    private final Trials trials;
    private final JsonMapper json;

    /**
     * A plan.
     *
     * @param vraag what was asked
     * @param inhoud plan.json as the command wrote it
     */
    @Schema(name = "Plan")
    record View(
            String id,
            String naam,
            String regioId,
            String eigenaar,
            String eigenaarNaam,
            java.util.Set<String> gedeeldMet,
            java.time.Instant gemaaktOp,
            PlanRequest vraag,
            Map<String, Object> inhoud) {}

    /**
     * What the places come to; parts are as in a plan.
     *
     * @param gaten places with people who are not reached, most first
     */
    @Schema(name = "Proefopstelling")
    record Trial(
            Map<String, Object> bereikt,
            @Nullable Map<String, Object> minderZelfredzaam,
            @Nullable Map<String, Object> kosten,
            double dekking,
            List<Object> gaten,
            List<Object> punten) {}

    PlansController(Shelves shelves, Results results, Trials trials, JsonMapper json) {
        this.shelf = shelves.of(Kind.PLAN);
        this.results = results;
        this.trials = trials;
        this.json = json;
    }

    @GetMapping
    @Operation(operationId = "plannen", summary = "De plannen die u mag zien, de nieuwste eerst")
    PageOf<ResultRow> list(
            Person who,
            @RequestParam(required = false) @Nullable String regioId,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        return shelf.list(who, regioId, page, pageSize);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "plan", summary = "Eén plan")
    View one(Person who, @PathVariable String id) {
        Result plan = get(who, Deed.READ, id);
        trials.prepare(plan, () -> results.of(plan.region()));
        ResultRow row = shelf.row(plan);
        return new View(
                row.id(),
                row.naam(),
                plan.region(),
                row.eigenaar(),
                row.eigenaarNaam(),
                row.gedeeldMet(),
                row.gemaaktOp(),
                plan.request(),
                shelf.document(plan, "plan.json"));
    }

    @PostMapping("/{id}/proefopstellingen")
    @Operation(
            operationId = "probeerOpstelling",
            summary = "Wat andere plekken samen zouden betekenen",
            description =
                    "Welke plekken open zijn, of hoeveel: dan worden ze snel gekozen, zonder bewijs."
                            + " Met nieuwe plekken en een andere loopafstand. Wordt niet bewaard; wie een plan mag zien, mag proberen. Nieuwe plekken mag alleen de organisatie van het plan.")
    @SuppressWarnings("unchecked")
    Trial trial(Person who, @PathVariable String id, @RequestBody TrialWish wish) {
        Result plan = get(who, Deed.READ, id);
        wish.check();
        if (wish.hasNew() && !plan.organisation().equals(who.organisation())) {
            throw new Refusal(
                    Refusal.Reason.NOT_ALLOWED,
                    "Een nieuw punt proberen kan alleen wie werkt bij de organisatie van dit plan: uit veel proeven zou blijken hoeveel mensen op één plek wonen.",
                    "Only people of the organisation of this plan can try a new point: many trials would tell how many people live in one place.");
        }
        try {
            Result region = results.get(who, Deed.READ, Kind.REGION, plan.region());
            TrialPlan trial = trials.of(plan, region);
            wish.check(trial, trials.regionOf(region));
            Map<String, Object> all = json.readValue(wish.tried(trial).toString(), Map.class);
            return new Trial(
                    (Map<String, Object>) java.util.Objects.requireNonNull(all.get("residents")),
                    (Map<String, Object>) all.get("lessSelfReliant"),
                    (Map<String, Object>) all.get("euroPerYear"),
                    ((Number) all.getOrDefault("coverage", 0.0)).doubleValue(),
                    (List<Object>) all.getOrDefault("leftOut", List.of()),
                    (List<Object>) all.getOrDefault("sites", List.of()));
        } catch (BadInput e) {
            throw new Refusal(
                    Refusal.Reason.INPUT,
                    "Deze plekken kunnen niet worden geprobeerd. Het programma zegt: %s %s"
                            .formatted(e.fact(), e.maybe()),
                    e.fact() + " " + e.maybe());
        }
    }

    @GetMapping("/{id}/bestanden/{naam}")
    @Operation(
            operationId = "bestandVanPlan",
            summary = "Een bestand van een plan",
            description = "Bijvoorbeeld plan.pdf, plan.gpkg, plan.geojson, plan.html of plan.json.")
    ResponseEntity<Resource> download(Person who, @PathVariable String id, @PathVariable String naam) {
        return shelf.download(who, id, naam);
    }

    @GetMapping("/{id}/gedeeld-met")
    @Operation(operationId = "planGedeeldMet", summary = "Met welke organisaties een plan is gedeeld")
    SharedWith sharedWith(Person who, @PathVariable String id) {
        return shelf.sharedWith(who, id);
    }

    @PutMapping("/{id}/gedeeld-met")
    @Operation(
            operationId = "deelPlan",
            summary = "Een plan delen met andere organisaties",
            description =
                    "Zij zien dan ook de regio van het plan, als die van uw organisatie is. Een regio van een ander zien zij"
                            + " alleen als de eigenaar die met hen deelt.")
    SharedWith share(Person who, @PathVariable String id, @RequestBody SharedWith wish) {
        return shelf.share(who, id, wish);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "trekPlanIn", summary = "Een plan intrekken")
    void withdraw(Person who, @PathVariable String id) {
        shelf.withdraw(who, id);
    }

    private Result get(Person who, Deed deed, String id) {
        return shelf.get(who, deed, id);
    }
}
