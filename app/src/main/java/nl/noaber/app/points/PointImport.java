// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Person;
import nl.noaber.app.access.Rights;
import nl.noaber.app.access.Trail;
import nl.noaber.app.http.Inputs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a file of points: rows with an id that was exported from here change that point, others are new. All of it or nothing. A row that is as it was
 * makes no version.
 */
@Component
class PointImport {
    private static final double SAME_METRES = 0.05;

    private final Points points;
    private final PointKeeping keeping;
    private final Trail trail;
    private final InstantSource clock;

    /** How many. */
    @Schema(name = "ImportUitkomst")
    record Done(int toegevoegd, int gewijzigd, int gelijk) {}

    PointImport(Points points, PointKeeping keeping, Trail trail, InstantSource clock) {
        this.points = points;
        this.keeping = keeping;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws nl.noaber.app.http.Refusal 400 with what is wrong, by row */
    @Transactional
    public Done take(Person who, List<Map<String, String>> rows) {
        Rights.require(who, Deed.WRITE);
        Inputs all = new Inputs();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SequencedMap<String, Map<String, String>> remembered = new LinkedHashMap<>();
        int made = 0;
        int changed = 0;
        for (int i = 0; i < rows.size(); i++) {
            PointCheck check = new PointCheck();
            Optional<Point> present = present(who, rows.get(i), check.inputs());
            PointWish wish = PointRows.wish(rows.get(i), check.inputs());
            Point point = check.point(
                    wish,
                    present.map(Point::id).orElseGet(() -> UUID.randomUUID().toString()),
                    present.map(Point::version).orElse(0) + 1,
                    who.organisation(),
                    now,
                    who.id());
            boolean isSame = present.filter(before -> isSame(before, point)).isPresent();
            if (!isSame && present.filter(before -> !isOwn(who, before)).isPresent()) {
                check.inputs()
                        .fault(
                                "id",
                                "Dit noodsteunpunt is van een andere organisatie: u mag het zien, niet wijzigen.",
                                "This noodsteunpunt is of another organisation: you may see it, not change it.");
            }
            all.addAll("rij %d, ".formatted(i + 1), check.inputs());
            if (all.hasFaults() || isSame) {
                continue;
            }
            points.insert(point);
            remembered.put(point.id(), Map.of("version", String.valueOf(point.version())));
            made += present.isPresent() ? 0 : 1;
            changed += present.isPresent() ? 1 : 0;
        }
        // Thrown from here, it also takes back the rows before the first fault.
        all.check();
        trail.addAll(who, "import", Point.KIND, remembered);
        return new Done(made, changed, rows.size() - made - changed);
    }

    private static boolean isOwn(Person who, Point point) {
        return point.organisation().equals(who.organisation());
    }

    private Optional<Point> present(Person who, Map<String, String> row, Inputs inputs) {
        Optional<String> id = PointRows.id(row);
        Optional<Point> found = id.flatMap(one -> keeping.find(who, one));
        if (id.isPresent() && found.isEmpty()) {
            inputs.fault(
                    "id",
                    "Er is geen noodsteunpunt met dit kenmerk, of u mag het niet zien. Laat het leeg voor een nieuw noodsteunpunt.",
                    "There is no noodsteunpunt with this identifier, or you may not see it. Leave it empty for a new one.");
        }
        Optional<Integer> version = PointRows.version(row, inputs);
        if (found.isPresent()
                && version.isPresent()
                && version.get() != found.get().version()) {
            inputs.fault(
                    "versie",
                    "Dit is versie %d; intussen is er versie %d. Exporteer opnieuw."
                            .formatted(version.get(), found.get().version()),
                    "This is version %d; meanwhile there is version %d. Export again."
                            .formatted(version.get(), found.get().version()));
        }
        return found;
    }

    /** Whether a row says what was there; going to degrees and back moves a place by some millimetres. */
    private static boolean isSame(Point before, Point after) {
        Point there = new Point(
                before.id(),
                before.version(),
                before.organisation(),
                after.name(),
                after.address(),
                before.place(),
                before.rd(),
                after.tier(),
                after.state(),
                after.capacity(),
                after.keys(),
                after.agreement(),
                after.contactRole(),
                after.equipment(),
                after.suitability(),
                after.remark(),
                after.origin(),
                before.changedAt(),
                before.changedBy());
        return there.equals(before) && before.rd().metresTo(after.rd()) < SAME_METRES;
    }
}
