// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Person;
import nl.noaber.app.http.Inputs;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.http.PageWish;
import nl.noaber.app.http.Refusal;
import nl.noaber.app.http.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of noodsteunpunten over HTTP. */
@RestController
@RequestMapping("/v1/noodsteunpunten")
@Tag(name = "noodsteunpunten")
class PointsController {
    private final Points points;
    private final PointKeeping keeping;

    /** Ids of organisations. */
    @Schema(name = "GedeeldMet")
    record SharedWith(@Nullable Set<String> organisaties) {}

    PointsController(Points points, PointKeeping keeping) {
        this.points = points;
        this.keeping = keeping;
    }

    @GetMapping
    @Operation(
            operationId = "noodsteunpunten",
            summary = "De noodsteunpunten die u mag zien, op naam",
            description = "Ingetrokken noodsteunpunten alleen als u om die status vraagt.")
    PageOf<PointView> list(
            Person who,
            @RequestParam(required = false) @Nullable String soort,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        PageWish wish = PageWish.of(page, pageSize);
        Points.Filter filter = new Points.Filter(
                PointWords.findTier("soort", soort).orElse(null),
                PointWords.findState("status", status).orElse(null));
        return PageOf.of(points.list(who, filter, wish.offset(), wish.pageSize()), wish, points.count(who, filter))
                .map(PointView::of);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "noodsteunpunt", summary = "Eén noodsteunpunt, de huidige versie")
    ResponseEntity<PointView> one(Person who, @PathVariable String id) {
        return answer(keeping.get(who, Deed.READ, id));
    }

    @PostMapping
    @Operation(operationId = "maakNoodsteunpunt", summary = "Een noodsteunpunt toevoegen")
    ResponseEntity<PointView> make(Person who, @RequestBody PointWish wish) {
        Point made = keeping.make(who, wish);
        return ResponseEntity.created(URI.create("/v1/noodsteunpunten/" + made.id()))
                .eTag(Version.tag(made.version()))
                .body(PointView.of(made));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "wijzigNoodsteunpunt",
            summary = "Een nieuwe versie van een noodsteunpunt vastleggen",
            description =
                    "If-Match is de versie die u hebt bekeken. Is er intussen een andere, dan krijgt u 409 met beide.")
    ResponseEntity<PointView> change(
            Person who,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PointWish wish) {
        Point present = keeping.get(who, Deed.WRITE, id);
        if (Version.of(ifMatch) != present.version()) {
            throw conflict(present).with("uwVersie", wish);
        }
        try {
            return answer(keeping.change(who, present, wish));
        } catch (DuplicateKeyException someoneElseWasFirst) {
            throw conflict(keeping.get(who, Deed.WRITE, id)).with("uwVersie", wish);
        }
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "trekNoodsteunpuntIn",
            summary = "Een noodsteunpunt intrekken",
            description = "Het krijgt een laatste versie met de status ingetrokken; de geschiedenis blijft.")
    void withdraw(
            Person who,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Point present = keeping.get(who, Deed.WRITE, id);
        if (Version.of(ifMatch) != present.version()) {
            throw conflict(present);
        }
        try {
            keeping.withdraw(who, present);
        } catch (DuplicateKeyException someoneElseWasFirst) {
            throw conflict(keeping.get(who, Deed.WRITE, id));
        }
    }

    @GetMapping("/{id}/versies")
    @Operation(
            operationId = "versiesVanNoodsteunpunt",
            summary = "Alle versies van een noodsteunpunt, de nieuwste eerst")
    PageOf<PointView> versions(
            Person who,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        keeping.get(who, Deed.READ, id);
        PageWish wish = PageWish.of(page, pageSize);
        return PageOf.of(points.versions(id, wish.offset(), wish.pageSize()), wish, points.countVersions(id))
                .map(PointView::of);
    }

    @GetMapping("/{id}/gedeeld-met")
    @Operation(operationId = "noodsteunpuntGedeeldMet", summary = "Met welke organisaties een noodsteunpunt is gedeeld")
    SharedWith sharedWith(Person who, @PathVariable String id) {
        keeping.get(who, Deed.SHARE, id);
        return new SharedWith(keeping.sharedWith(id));
    }

    @PutMapping("/{id}/gedeeld-met")
    @Operation(
            operationId = "deelNoodsteunpunt",
            summary = "Een noodsteunpunt delen met andere organisaties",
            description = "Zij zien het; wijzigen kunnen zij het niet. Wie niet genoemd is, ziet het niet meer.")
    SharedWith share(Person who, @PathVariable String id, @RequestBody SharedWith wish) {
        Point present = keeping.get(who, Deed.SHARE, id);
        Inputs inputs = new Inputs();
        inputs.required("organisaties", wish.organisaties());
        inputs.check();
        keeping.share(who, present, wish.organisaties() == null ? Set.of() : new TreeSet<>(wish.organisaties()));
        return new SharedWith(keeping.sharedWith(id));
    }

    private static Refusal conflict(Point present) {
        return new Refusal(
                        Refusal.Reason.CONFLICT,
                        "Dit noodsteunpunt is intussen gewijzigd: dit is versie %d.".formatted(present.version()),
                        "This noodsteunpunt was changed meanwhile: this is version %d.".formatted(present.version()))
                .with("huidigeVersie", PointView.of(present));
    }

    private static ResponseEntity<PointView> answer(Point one) {
        return ResponseEntity.ok().eTag(Version.tag(one.version())).body(PointView.of(one));
    }
}
