// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Owned;
import nl.noaber.app.access.Person;
import nl.noaber.app.access.Rights;
import nl.noaber.app.access.Trail;
import nl.noaber.app.datasets.Datasets;
import nl.noaber.app.http.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The verbs of tasks: each looks at rights, and is remembered. */
@Component
class TaskKeeping {
    /** Of one organisation, so that others have their turn. */
    static final int OPEN_MAX = 20;

    private final Tasks tasks;
    private final Results results;
    private final Datasets datasets;
    private final Trail trail;
    private final InstantSource clock;

    TaskKeeping(Tasks tasks, Results results, Datasets datasets, Trail trail, InstantSource clock) {
        this.tasks = tasks;
        this.results = results;
        this.datasets = datasets;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal 404 or 403 */
    Task get(Person who, Deed deed, String id) {
        Task found = tasks.find(id).orElseThrow(() -> Refusal.notFound(Task.KIND, id));
        Rights.require(who, deed, new Owned(Task.KIND, id, found.organisation(), Set.of()));
        return found;
    }

    /** What goes in must be there, and theirs to use. */
    @Transactional
    public Task make(Person who, TaskWish wish) {
        Rights.require(who, Deed.WRITE);
        wish.check();
        wish.files().forEach(id -> datasets.get(who, Deed.READ, id));
        Kind kind = java.util.Objects.requireNonNull(wish.soort());
        if (kind == Kind.PLAN || kind == Kind.COMPARE) {
            results.get(who, Deed.READ, Kind.REGION, String.valueOf(wish.regioId()));
        }
        if (tasks.countOpen(who.organisation()) >= OPEN_MAX) {
            throw new Refusal(
                    Refusal.Reason.TOO_MANY,
                    "Er wachten al %d taken van uw organisatie.".formatted(OPEN_MAX),
                    "There are %d tasks of your organisation waiting.".formatted(OPEN_MAX));
        }
        Task made = new Task(
                UUID.randomUUID().toString(),
                who.organisation(),
                kind,
                wish.name(),
                wish,
                TaskState.WAITING,
                "",
                0,
                "",
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                who.id(),
                null,
                null);
        tasks.insert(made);
        trail.add(who, "make", Task.KIND, made.id(), Map.of("kind", kind.word()));
        return made;
    }

    @Transactional
    public void remember(Person who, Task stopped) {
        trail.add(who, "stop", Task.KIND, stopped.id(), Map.of());
    }
}
