// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import java.time.Instant;
import java.util.List;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import org.jspecify.annotations.Nullable;

/**
 * One version of a noodsteunpunt. Texts that nobody gave are empty.
 *
 * @param version from 1
 * @param organisation id of the owner
 * @param place the same as {@code rd}
 * @param capacity people at a time; null: nobody stated it
 * @param keys where they are and which role brings them
 * @param agreement with whom it may be used, on what terms
 * @param contactRole e.g. "beheerder van het wijkcentrum"; never a person
 * @param remark why this version was made, or what else there is to say
 * @param origin where the proposal comes from, e.g. the passport of a plan
 * @param changedBy id of an account
 */
public record Point(
        String id,
        int version,
        String organisation,
        String name,
        String address,
        LonLat place,
        RdPoint rd,
        Tier tier,
        State state,
        @Nullable Integer capacity,
        String keys,
        String agreement,
        String contactRole,
        List<Statement> equipment,
        List<Statement> suitability,
        String remark,
        String origin,
        Instant changedAt,
        String changedBy) {
    /** What sharing and messages call it. */
    public static final String KIND = "noodsteunpunt";

    /** The version after this one, with another state. */
    Point inState(State newState, Instant at, String by) {
        return new Point(
                id,
                version + 1,
                organisation,
                name,
                address,
                place,
                rd,
                tier,
                newState,
                capacity,
                keys,
                agreement,
                contactRole,
                equipment,
                suitability,
                remark,
                origin,
                at,
                by);
    }
}
