// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Things that take a while to make, by name: each is made once, those that were used last are kept, and who waits for one does not
 * wait for another. Safe for use by several threads.
 */
final class Kept<T> {
    private final Map<String, FutureTask<T>> all;

    Kept(int most) {
        all = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, FutureTask<T>> eldest) {
                return size() > most;
            }
        };
    }

    /** What could not be made is told to all who wait for it, and tried again by the next. */
    T get(String name, Supplier<T> make) {
        FutureTask<T> task;
        synchronized (all) {
            task = all.computeIfAbsent(name, key -> new FutureTask<>(make::get));
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            synchronized (all) {
                all.remove(name, task);
            }
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for %s.".formatted(name), e);
        }
    }
}
