// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.noaber.app.datasets.Dataset;
import nl.noaber.app.datasets.Datasets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How tasks end: once, and a done one together with its result. */
@Component
class TaskEnd {
    private final Tasks tasks;
    private final Results results;
    private final Datasets datasets;
    private final InstantSource clock;

    TaskEnd(Tasks tasks, Results results, Datasets datasets, InstantSource clock) {
        this.tasks = tasks;
        this.results = results;
        this.datasets = datasets;
        this.clock = clock;
    }

    /** One that was stopped just before its end stays stopped, and its folder belongs to nothing. */
    @Transactional
    public void done(Task task, Result result) {
        if (tasks.end(task.id(), TaskState.DONE, "", "", clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            results.insert(result);
        }
    }

    /** What was fetched is kept, also when some parts could not be: of one that was stopped nothing is. */
    @Transactional
    public void fetched(Task task, TaskState state, String step, String fault, List<Dataset> files) {
        if (tasks.end(task.id(), state, step, fault, clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            datasets.addFetched(files);
        }
    }

    /**
     * One that makes nothing.
     *
     * @param step what was being done; empty when nothing was
     * @param fault why it failed; empty when it did not
     */
    @Transactional
    public void end(String id, TaskState state, String step, String fault) {
        tasks.end(id, state, step, fault, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
