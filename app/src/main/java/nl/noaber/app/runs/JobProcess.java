// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Logger;

/**
 * A command of ours in a process of its own: it has a memory of its own, can be stopped at any moment, and writes its output beside
 * and moves it into place.
 */
final class JobProcess {
    /** Said last by a command that failed: a fact, and what may help. */
    private static final int LAST_LINES = 2;

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    /** How the command begins to tell of a fault of ours; what follows is for the log. */
    private static final String FAULT = "Noaber failed: ";

    /** How this machine reaches others; only fetching does. */
    private static final List<String> NETWORK = List.of(
            "http.proxyHost",
            "http.proxyPort",
            "https.proxyHost",
            "https.proxyPort",
            "http.nonProxyHosts",
            "javax.net.ssl.trustStore",
            "javax.net.ssl.trustStoreType");

    private static final long GRACE_SECONDS = 5;

    private static final Logger LOG = Logger.getLogger(JobProcess.class.getName());

    private final Process process;
    private final Deque<String> last = new ArrayDeque<>();

    private JobProcess(Process process) {
        this.process = process;
    }

    /**
     * How it ended.
     *
     * @param exit 0: done; 2: what was asked is not right; other: a fault of ours, or it was stopped
     * @param said its last lines; of one that failed: why
     * @param step what it was doing when it failed; empty when it had not begun
     */
    record Ended(int exit, String said, String step) {}

    /** @param memoryMegabytes at most, of Java's heap */
    static JobProcess start(List<String> arguments, Path folder, int memoryMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx%dm".formatted(memoryMegabytes),
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Dnoaber.terminal=false",
                "-Dnoaber.code=" + System.getProperty("noaber.code", "unknown")));
        NETWORK.stream()
                .filter(name -> System.getProperty(name) != null)
                .forEach(name -> command.add("-D%s=%s".formatted(name, System.getProperty(name))));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nl.noaber.app.Main"));
        command.addAll(arguments);
        try {
            return new JobProcess(new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits for the end.
     *
     * @param step hears each line of progress
     */
    Ended await(Consumer<String> step) throws InterruptedException {
        boolean isFault = false;
        String doing = "";
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (isFault) {
                    LOG.warning(line);
                } else if (!line.isBlank()) {
                    isFault = line.startsWith(FAULT);
                    last.addLast(line.strip());
                    while (last.size() > (isFault ? 1 : LAST_LINES)) {
                        doing = last.removeFirst();
                    }
                    step.accept(line.strip());
                }
            }
        } catch (IOException streamClosedByAStop) {
            last.addLast(String.valueOf(streamClosedByAStop.getMessage()));
        }
        int exit = process.waitFor();
        if (isFault) {
            return new Ended(exit, last.getLast() + "\nMaybe the log of the server tells more.", doing);
        }
        if (exit == DONE || exit == BAD_INPUT) {
            return new Ended(exit, String.join("\n", last), doing);
        }
        return new Ended(
                exit,
                "The process ended with exit code %d.\nMaybe it had too little memory: see noaber.tasks.memory-megabytes."
                        .formatted(exit),
                last.isEmpty() ? "" : last.getLast());
    }

    /** With the processes that it started. */
    void stop() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }
}
