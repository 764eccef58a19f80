// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noodsteunpunt as someone states it: the body of a request, or a row of a file. Nothing of it was looked at yet.
 *
 * @param plaats WGS84; may be absent when {@code rd} is there, which wins when both are
 * @param capaciteit people at a time
 */
@Schema(name = "NoodsteunpuntInvoer")
public record PointWish(
        @Nullable String naam,
        @Nullable String adres,
        @Nullable Plaats plaats,
        @Nullable Rd rd,
        @Nullable Tier soort,
        @Nullable State status,
        @Nullable Integer capaciteit,
        @Nullable String sleutels,
        @Nullable String afspraak,
        @Nullable String contactrol,
        @Nullable List<StatementWish> uitrusting,
        @Nullable List<StatementWish> geschiktheid,
        @Nullable String toelichting,
        @Nullable String herkomst) {
    /** Degrees. */
    @Schema(name = "PlaatsInvoer")
    public record Plaats(@Nullable Double lon, @Nullable Double lat) {}

    /** Metres. */
    @Schema(name = "PlaatsInRdInvoer")
    public record Rd(@Nullable Double x, @Nullable Double y) {}

    /** @see Statement */
    @Schema(name = "UitspraakInvoer")
    public record StatementWish(
            @Nullable String kenmerk,
            @Nullable String waarde,
            @Nullable String gezegdDoor,
            @Nullable LocalDate gezegdOp) {}

    /** Looks at all of it. @throws nl.noaber.app.http.Refusal 400 with everything that is wrong */
    Point checked(String id, int version, String organisation, Instant at, String by) {
        PointCheck check = new PointCheck();
        Point point = check.point(this, id, version, organisation, at, by);
        check.done();
        return point;
    }
}
