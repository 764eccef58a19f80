// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.store.Outputs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does the tasks, one after the other: each may use all that the machine has. What a stop of the server broke off begins again. */
@Component
class Worker implements SmartLifecycle {
    private static final Logger LOG = Logger.getLogger(Worker.class.getName());

    private final Tasks tasks;
    private final TaskEnd ending;
    private final Job job;
    private final InstantSource clock;
    private final Path folder;
    private final int memoryMegabytes;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    /** Guarded by this. */
    private @Nullable JobProcess process;

    /** Guarded by this; the id of the task that {@code process} does. */
    private String doing = "";

    Worker(
            Tasks tasks,
            TaskEnd ending,
            Job job,
            InstantSource clock,
            @Value("${noaber.data}") Path data,
            @Value("${noaber.tasks.memory-megabytes:4096}") int memoryMegabytes) {
        this.tasks = tasks;
        this.ending = ending;
        this.job = job;
        this.clock = clock;
        this.folder = data.resolve("work");
        this.memoryMegabytes = memoryMegabytes;
    }

    /** There is something to do. */
    void ring() {
        bell.release();
    }

    /** Stops a task that is under way; one that waits never begins. */
    void stop(String id) {
        ending.end(id, TaskState.STOPPED, "", "");
        synchronized (this) {
            if (process != null && doing.equals(id)) {
                process.stop();
            }
        }
    }

    @Override
    public void start() {
        running = true;
        tasks.requeue();
        thread = Thread.ofPlatform().name("tasks").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        bell.release();
        synchronized (this) {
            if (process != null) {
                process.stop();
            }
        }
        try {
            if (thread != null) {
                thread.join(10_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            Optional<Task> next = tasks.next();
            try {
                if (next.isEmpty()) {
                    bell.acquire();
                    bell.drainPermits();
                } else if (tasks.start(next.get().id(), now())) {
                    work(next.get());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!running) {
                    LOG.log(
                            Level.INFO,
                            "A task was broken off by the stop of the server; it begins again at the next start",
                            e);
                    return;
                }
                LOG.log(Level.SEVERE, "A task could not be done", e);
                next.ifPresent(task -> ending.end(
                        task.id(),
                        TaskState.FAILED,
                        "",
                        "A fault of Noaber: " + e.getMessage() + "\nMaybe the log tells more."));
            }
        }
    }

    private void work(Task task) throws InterruptedException {
        Path work = folder.resolve(task.id());
        try {
            remove(work);
            Files.createDirectories(work);
            Files.createDirectories(folder.resolveSibling("results"));
            JobProcess.Ended ended = run(task, job.arguments(task, work), work);
            if (!running) {
                return;
            }
            if (task.kind() == Kind.FETCH) {
                fetched(task, ended, work);
            } else if (ended.exit() == 0) {
                ending.done(task, job.result(task, work, now()));
            } else {
                ending.end(task.id(), TaskState.FAILED, ended.step(), ended.said());
            }
        } catch (BadInput e) {
            ending.end(task.id(), TaskState.FAILED, "", e.fact() + "\n" + e.maybe());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(work);
        }
    }

    private void fetched(Task task, JobProcess.Ended ended, Path work) {
        boolean isDone = ended.exit() == 0;
        ending.fetched(
                task,
                isDone ? TaskState.DONE : TaskState.FAILED,
                isDone ? "" : ended.step(),
                isDone ? "" : ended.said(),
                job.fetched(task, work, now()));
    }

    private JobProcess.Ended run(Task task, List<String> arguments, Path work) throws InterruptedException {
        JobProcess started;
        synchronized (this) {
            started = JobProcess.start(arguments, work, memoryMegabytes);
            process = started;
            doing = task.id();
        }
        try {
            // Someone may have stopped it between the start of the task and that of the process.
            if (tasks.find(task.id()).filter(now -> now.state().isEnded()).isPresent()) {
                started.stop();
            }
            return started.await(step -> tasks.step(task.id(), step));
        } finally {
            synchronized (this) {
                process = null;
                doing = "";
            }
        }
    }

    private Instant now() {
        return clock.instant();
    }

    private static void remove(Path folder) {
        try {
            Outputs.deleteTree(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
