// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task, as the API shows it.
 *
 * @param voortgang 0 to 1, an estimate
 * @param stap what is being done; absent when nothing is
 * @param nogSeconden an estimate from the last one of its kind; absent when there was none
 * @param fout why it failed, in Dutch
 * @param programmaZegt the same as the program tells it, in English
 * @param resultaat absent when nothing was made, or files
 * @param regioId of a plan and a comparison
 */
@Schema(name = "Taak")
record TaskView(
        String id,
        Kind soort,
        String naam,
        TaskState staat,
        double voortgang,
        @Nullable String stap,
        @Nullable Long nogSeconden,
        @Nullable String fout,
        @Nullable String programmaZegt,
        @Nullable Made resultaat,
        @Nullable String regioId,
        Instant gemaaktOp,
        String gemaaktDoor,
        @Nullable Instant begonnenOp,
        @Nullable Instant geeindigdOp) {
    /** Nothing says that it is done before it is. */
    private static final double ALMOST = 0.95;

    /** What it made. */
    @Schema(name = "TaakResultaat")
    record Made(Kind soort, String id) {}

    static TaskView of(Task one, Optional<Tasks.Before> before, Instant now) {
        return new TaskView(
                one.id(),
                one.kind(),
                one.name(),
                one.state(),
                share(one, before),
                one.step().isEmpty() || one.state().isEnded() ? null : StepWords.dutch(one.step()),
                left(one, before, now),
                one.fault().isEmpty() ? null : FaultWords.dutch(one),
                one.fault().isEmpty() ? null : one.fault(),
                one.state() == TaskState.DONE && one.kind() != Kind.FETCH ? new Made(one.kind(), one.id()) : null,
                one.wish().regioId(),
                one.madeAt(),
                one.madeBy(),
                one.startedAt(),
                one.endedAt());
    }

    private static double share(Task one, Optional<Tasks.Before> before) {
        if (one.state() == TaskState.DONE) {
            return 1;
        }
        int steps = before.map(Tasks.Before::steps)
                .filter(n -> n > 0)
                .orElse(one.kind().usualSteps());
        return Math.min(ALMOST, Math.max(0, one.steps() - 1) / (double) steps);
    }

    private static @Nullable Long left(Task one, Optional<Tasks.Before> before, Instant now) {
        if (one.state() != TaskState.RUNNING || one.startedAt() == null || before.isEmpty()) {
            return null;
        }
        Duration left = before.get().duration().minus(Duration.between(one.startedAt(), now));
        return left.isNegative() ? null : left.toSeconds();
    }
}
