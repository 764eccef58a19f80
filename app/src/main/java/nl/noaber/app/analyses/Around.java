// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import nl.noaber.app.page.Dutch;

/**
 * Numbers of people around a place. Circles overlap each other and the squares, so that differences of exact figures would
 * tell small ones: outside only classes are shown.
 */
final class Around {
    private static final int[] BOUNDS = {10, 25, 50, 100, 250, 500, 1000};

    private Around() {}

    /** Dutch: "25 tot 50"; with {@code full} the best guess itself. */
    static String shown(double people, boolean full) {
        if (full) {
            return Dutch.whole(people);
        }
        if (people < BOUNDS[0]) {
            return "minder dan " + BOUNDS[0];
        }
        for (int i = 1; i < BOUNDS.length; i++) {
            if (people < BOUNDS[i]) {
                return "%s tot %s".formatted(Dutch.whole(BOUNDS[i - 1]), Dutch.whole(BOUNDS[i]));
            }
        }
        return "%s of meer".formatted(Dutch.whole(BOUNDS[BOUNDS.length - 1]));
    }
}
