// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.SolverFault;
import org.jspecify.annotations.Nullable;

/** The parent's side of a {@link Child}: starts it, hears it, and ends it whatever happens. */
final class ChildProcess implements AutoCloseable {
    private static final int LOOK_MILLIS = 20;
    private static final long GRACE_MILLIS = 2_000;
    private static final int TAIL = 600;

    private final Process process;
    private final Engine engine;
    private final DataOutputStream in;
    private final CompletableFuture<Message> last = new CompletableFuture<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    private ChildProcess(Process process, Engine engine) {
        this.process = process;
        this.engine = engine;
        this.in = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** The child, asked. What it tells on the way goes to the knowledge. */
    static ChildProcess start(Job job, Knowledge knowledge) {
        ChildProcess child;
        try {
            child = new ChildProcess(new ProcessBuilder(command()).start(), job.engine());
        } catch (IOException e) {
            throw new SolverFault(
                    "The process of the solver could not be started: " + e.getMessage(),
                    "there is too little memory left.",
                    e);
        }
        Thread.ofVirtual().start(() -> child.hear(knowledge));
        Thread.ofVirtual().start(child::hearComplaints);
        Thread.ofVirtual().start(() -> child.ask(job));
        return child;
    }

    static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName());
    }

    private void ask(Job job) {
        try {
            // The word to stop may come while a long job is still being written, and must not end up in the middle of
            // it.
            synchronized (in) {
                job.write(in);
                in.flush();
            }
        } catch (IOException e) {
            // A child that ended before it was asked is told by the end of its output.
            complaints.add(String.valueOf(e.getMessage()));
        }
    }

    private void hear(Knowledge knowledge) {
        try (DataInputStream out = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            while (true) {
                @Nullable Message message = Message.find(out);
                switch (message) {
                    case Message.Incumbent(double[] values) -> knowledge.values(values);
                    case Message.Bound(double bound) -> knowledge.bound(bound);
                    case Message.End end -> last.complete(end);
                    case Message.Failure failure -> last.complete(failure);
                    case null -> {
                        last.completeExceptionally(new IOException("its output ended"));
                        return;
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            last.completeExceptionally(e);
        }
    }

    private void hearComplaints() {
        try (var err = process.errorReader(StandardCharsets.UTF_8)) {
            err.lines().forEach(complaints::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            complaints.add(String.valueOf(e.getMessage()));
        }
    }

    /** @return empty when the effort was over and the child had to be ended */
    Optional<Message.End> await(Effort effort) {
        long endBy = Long.MAX_VALUE;
        while (true) {
            try {
                return Optional.of(end(last.get(LOOK_MILLIS, TimeUnit.MILLISECONDS)));
            } catch (TimeoutException e) {
                if (endBy != Long.MAX_VALUE && System.nanoTime() > endBy) {
                    return Optional.empty();
                }
                if (endBy == Long.MAX_VALUE && effort.isOver()) {
                    endBy = System.nanoTime() + GRACE_MILLIS * 1_000_000;
                    Thread.ofVirtual().start(this::askToStop);
                }
            } catch (ExecutionException e) {
                throw ended(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    private Message.End end(Message message) {
        return switch (message) {
            case Message.End end -> end;
            case Message.Failure(String text) ->
                throw new SolverFault(
                        "%s failed: %s".formatted(engine.title(), text),
                        "the other solver does better on this program.");
            default -> throw new IllegalStateException("No end: " + message);
        };
    }

    private void askToStop() {
        try {
            synchronized (in) {
                in.write(Child.STOP);
                in.flush();
            }
        } catch (IOException e) {
            complaints.add(String.valueOf(e.getMessage()));
        }
    }

    private SolverFault ended(@Nullable Throwable cause) {
        String how;
        try {
            how = process.waitFor(1, TimeUnit.SECONDS) ? "with code " + process.exitValue() : "its output";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            how = "its output";
        }
        String said = String.join("\n", complaints);
        String tail = said.substring(Math.max(0, said.length() - TAIL)).strip();
        return new SolverFault(
                "The process of %s ended %s before its answer.%s"
                        .formatted(engine.title(), how, tail.isEmpty() ? "" : " It said: " + tail),
                "there was too little memory for so large a program, or somebody ended it.",
                cause);
    }

    long pid() {
        return process.pid();
    }

    /** Ends the child and its pipes. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
