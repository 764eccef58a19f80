// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Does pieces of work that do not touch each other's results, on some threads; so the result does not depend on them. */
final class Crew {
    private @Nullable Throwable first;

    private Crew() {}

    static void run(List<Runnable> pieces, int threads) {
        new Crew().doAll(pieces, Math.min(threads, pieces.size()));
    }

    private void doAll(List<Runnable> pieces, int threads) {
        AtomicInteger next = new AtomicInteger();
        Thread[] helpers = new Thread[Math.max(0, threads - 1)];
        for (int t = 0; t < helpers.length; t++) {
            helpers[t] = Thread.ofPlatform().start(() -> work(pieces, next));
        }
        work(pieces, next);
        for (Thread helper : helpers) {
            join(helper);
        }
        rethrow();
    }

    private void work(List<Runnable> pieces, AtomicInteger next) {
        try {
            for (int k = next.getAndIncrement(); k < pieces.size(); k = next.getAndIncrement()) {
                pieces.get(k).run();
            }
        } catch (RuntimeException | Error e) {
            keep(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted.", e);
        }
    }

    private synchronized void keep(Throwable e) {
        if (first == null) {
            first = e;
        }
    }

    private synchronized void rethrow() {
        if (first instanceof RuntimeException e) {
            throw e;
        }
        if (first instanceof Error e) {
            throw e;
        }
    }
}
