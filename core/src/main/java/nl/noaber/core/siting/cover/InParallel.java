// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Pieces of work that do not know each other, on a number of threads. */
final class InParallel {
    private InParallel() {}

    static void run(int pieces, int threads, IntConsumer work) {
        if (threads == 1 || pieces == 1) {
            for (int k = 0; k < pieces; k++) {
                work.accept(k);
            }
            return;
        }
        try (ForkJoinPool pool = new ForkJoinPool(Math.min(threads, pieces))) {
            pool.submit(() -> IntStream.range(0, pieces).parallel().forEach(work))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
