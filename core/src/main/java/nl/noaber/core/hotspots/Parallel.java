// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Runs numbered pieces of work that do not touch each other's results; so the result does not depend on the threads. */
final class Parallel {
    private Parallel() {}

    static void forEach(int pieces, int threads, IntConsumer work) {
        if (threads <= 1 || pieces <= 1) {
            for (int piece = 0; piece < pieces; piece++) {
                work.accept(piece);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        Fault fault = new Fault();
        Thread[] crew = new Thread[Math.min(threads, pieces)];
        for (int t = 0; t < crew.length; t++) {
            crew[t] = Thread.ofPlatform().start(() -> {
                try {
                    for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                        work.accept(piece);
                    }
                } catch (RuntimeException | Error e) {
                    fault.keep(e);
                }
            });
        }
        for (Thread thread : crew) {
            join(thread);
        }
        fault.rethrow();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted.", e);
        }
    }

    /** The first fault of any thread. */
    private static final class Fault {
        private @org.jspecify.annotations.Nullable Throwable first;

        synchronized void keep(Throwable e) {
            if (first == null) {
                first = e;
            }
        }

        synchronized void rethrow() {
            if (first instanceof RuntimeException e) {
                throw e;
            }
            if (first instanceof Error e) {
                throw e;
            }
        }
    }
}
