// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

import java.util.Optional;
import nl.noaber.core.evidence.Interval;

/**
 * A figure after protection.
 *
 * @param id of the cell or of the total
 * @param figure rounded outwards; empty when covered
 * @param className Dutch; covered figures share the lowest class
 * @param observed whether it was counted by somebody; a total is observed when all its cells are
 * @param reason for our own account: do not write it outside
 */
public record ShownFigure(String id, Optional<Interval> figure, String className, boolean observed, Reason reason) {
    /** Dutch, for a page or a table: "ongeveer 35 (20 tot 60)" or "afgeschermd". */
    public String words() {
        if (figure.isEmpty()) {
            return Rules.COVERED;
        }
        Interval f = figure.get();
        return f.width() == 0
                ? "%s%d".formatted(observed ? "" : "ongeveer ", (long) f.mid())
                : "ongeveer %d (%d tot %d)".formatted((long) f.mid(), (long) f.low(), (long) f.high());
    }
}
