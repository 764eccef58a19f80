// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import nl.noaber.app.audit.AuditLog;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.http.PageWish;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What users of the own organisation did, for its administrators. */
@RestController
@RequestMapping("/v1/auditregels")
@Tag(name = "toegang")
class AuditLinesController {
    private final AuditLog log;
    private final JsonMapper json;

    /** An entry as it was written: its words are English, as in the chain. */
    private record Written(
            long number,
            Instant at,
            String who,
            String organisation,
            String deed,
            String kind,
            String id,
            String from,
            Map<String, String> details) {}

    @Schema(name = "Auditregel")
    record AuditLine(
            long nummer,
            Instant tijdstip,
            String gebruiker,
            String handeling,
            String soort,
            String kenmerk,
            String herkomst,
            Map<String, String> bijzonderheden) {}

    AuditLinesController(AuditLog log, JsonMapper json) {
        this.log = log;
        this.json = json;
    }

    @GetMapping
    @Operation(operationId = "auditregels", summary = "Wat gebruikers van uw organisatie deden, het laatste eerst")
    PageOf<AuditLine> list(
            Person who,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        Rights.require(who, Deed.READ_AUDIT);
        PageWish wish = PageWish.of(page, pageSize);
        return PageOf.of(
                        log.list(who.organisation(), wish.offset(), wish.pageSize()),
                        wish,
                        log.count(who.organisation()))
                .map(this::line);
    }

    private AuditLine line(String text) {
        Written entry = json.readValue(text, Written.class);
        return new AuditLine(
                entry.number(),
                entry.at(),
                entry.who(),
                entry.deed(),
                entry.kind(),
                entry.id(),
                entry.from(),
                entry.details());
    }
}
