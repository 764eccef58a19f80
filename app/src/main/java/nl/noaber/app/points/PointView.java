// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a noodsteunpunt, as the API shows it.
 *
 * @param eigenaar id of the organisation that owns it
 * @param capaciteit people at a time; absent: nobody stated it
 * @param bijgewerktDoor id of the user
 */
@Schema(name = "Noodsteunpunt")
record PointView(
        String id,
        int versie,
        String eigenaar,
        String naam,
        String adres,
        Plaats plaats,
        Rd rd,
        Tier soort,
        State status,
        @Nullable Integer capaciteit,
        String sleutels,
        String afspraak,
        String contactrol,
        List<Statement> uitrusting,
        List<Statement> geschiktheid,
        String toelichting,
        String herkomst,
        Instant bijgewerktOp,
        String bijgewerktDoor) {
    /** WGS84, degrees. */
    @Schema(name = "Plaats")
    record Plaats(double lon, double lat) {}

    /** RD New, metres. */
    @Schema(name = "PlaatsInRd")
    record Rd(double x, double y) {}

    static PointView of(Point one) {
        return new PointView(
                one.id(),
                one.version(),
                one.organisation(),
                one.name(),
                one.address(),
                new Plaats(one.place().lon(), one.place().lat()),
                new Rd(one.rd().x(), one.rd().y()),
                one.tier(),
                one.state(),
                one.capacity(),
                one.keys(),
                one.agreement(),
                one.contactRole(),
                one.equipment(),
                one.suitability(),
                one.remark(),
                one.origin(),
                one.changedAt(),
                one.changedBy());
    }
}
