// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.List;

/** Turns a checker that throws into a list of what it found. */
final class Checks {
    private Checks() {}

    static List<String> faults(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (IllegalStateException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
