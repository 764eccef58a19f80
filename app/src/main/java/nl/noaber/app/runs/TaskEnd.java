// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How tasks end: once, and a done one together with its result. */
@Component
class TaskEnd {
    private final Tasks tasks;
    private final Results results;
    private final InstantSource clock;

    TaskEnd(Tasks tasks, Results results, InstantSource clock) {
        this.tasks = tasks;
        this.results = results;
        this.clock = clock;
    }

    /** One that was stopped just before its end stays stopped, and its folder belongs to nothing. */
    @Transactional
    public void done(Task task, Result result) {
        if (tasks.end(task.id(), TaskState.DONE, "", clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            results.insert(result);
        }
    }

    @Transactional
    public void end(String id, TaskState state, String fault) {
        tasks.end(id, state, fault, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
