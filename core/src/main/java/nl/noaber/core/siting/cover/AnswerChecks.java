// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import nl.noaber.core.siting.Answer;

/** What every answer about coverage must keep to. */
final class AnswerChecks {
    private static final double TOLERANCE = 1e-9;

    private AnswerChecks() {}

    static void checkPlan(Cover cover, boolean[] fixed, boolean[] forbidden, Answer answer) {
        boolean[] open = new boolean[cover.sites()];
        int last = -1;
        for (int j : answer.sites()) {
            if (j <= last || j >= open.length || forbidden[j]) {
                throw new IllegalStateException(
                        "The plan opens site %d, which is forbidden or out of order.".formatted(j));
            }
            open[j] = true;
            last = j;
        }
        for (int j = 0; j < open.length; j++) {
            if (fixed[j] && !open[j]) {
                throw new IllegalStateException("The plan closes site %d, which must stay.".formatted(j));
            }
        }
        checkServed(cover, open, answer.servedBy());
    }

    private static void checkServed(Cover cover, boolean[] open, int[] servedBy) {
        boolean[] byTold = new boolean[cover.rows()];
        boolean[] byAny = new boolean[cover.rows()];
        for (int j = 0; j < open.length; j++) {
            for (int k = cover.start()[j]; open[j] && k < cover.start()[j + 1]; k++) {
                int row = cover.row()[k];
                byAny[row] = true;
                byTold[row] |= servedBy[row] == j;
            }
        }
        for (int i = 0; i < byAny.length; i++) {
            if (byAny[i] != byTold[i] || (!byAny[i] && servedBy[i] != -1)) {
                throw new IllegalStateException(
                        "Row %d is said to be served by %d; that is not so.".formatted(i, servedBy[i]));
            }
        }
    }

    static void checkFigure(String what, double told, double found) {
        if (!(Math.abs(told - found) <= TOLERANCE * Math.max(1, Math.abs(found))) && told != found) {
            throw new IllegalStateException("The %s is told as %s; it is %s.".formatted(what, told, found));
        }
    }
}
