// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Noodsteunpunten as rows of a map: what fits in a column. */
public final class PointViews {
    private PointViews() {}

    /**
     * A row.
     *
     * @param capaciteit people at a time; null: nobody stated it
     */
    public record Row(
            String naam,
            String adres,
            String soort,
            String status,
            @Nullable Integer capaciteit,
            String contactrol,
            int versie,
            Instant bijgewerktOp) {}

    public static Row of(Point one) {
        return new Row(
                one.name(),
                one.address(),
                PointWords.word(one.tier()),
                PointWords.word(one.state()),
                one.capacity(),
                one.contactRole(),
                one.version(),
                one.changedAt());
    }
}
