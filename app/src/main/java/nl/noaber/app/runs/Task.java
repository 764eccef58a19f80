// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Long work that someone asked for.
 *
 * @param organisation id of the owner
 * @param wish as it was asked
 * @param step what is being done, or was when it failed, as the program tells it; empty when nothing is
 * @param steps how many it told so far
 * @param fault why it failed, as the program tells it; empty when it did not
 */
record Task(
        String id,
        String organisation,
        Kind kind,
        String name,
        TaskWish wish,
        TaskState state,
        String step,
        int steps,
        String fault,
        Instant madeAt,
        String madeBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    static final String KIND = "taak";
}
