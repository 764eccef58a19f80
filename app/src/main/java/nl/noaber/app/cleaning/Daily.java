// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cleaning;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Cleans up at the start of the server, and a day after each time. */
@Component
class Daily implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofDays(1);
    private static final Logger LOG = Logger.getLogger(Daily.class.getName());

    private final Cleaning cleaning;
    private CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private Thread thread = new Thread(() -> {});

    Daily(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    @Override
    public void start() {
        running = true;
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("cleaning").daemon().start(this::work);
    }

    /** Waits for what is being removed: the database closes next. */
    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try {
            do {
                clean();
            } while (!stopped.await(PAUSE.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void clean() {
        try {
            cleaning.clean();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Cleaning up stopped; it is tried again in a day", e);
        }
    }
}
