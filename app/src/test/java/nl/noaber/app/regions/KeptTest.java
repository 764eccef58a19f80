// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final AtomicInteger made = new AtomicInteger();

    private String make(String what) {
        made.incrementAndGet();
        return what;
    }

    @Test
    void whoWaitsForOneDoesNotWaitForAnother() throws Exception {
        Kept<String> kept = new Kept<>(2);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        FutureTask<String> slow = new FutureTask<>(() -> kept.get("slow", () -> {
            begun.countDown();
            try {
                assertThat(go.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return make("slow");
        }));
        Thread.ofVirtual().start(slow);
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(kept.get("other", () -> make("other"))).isEqualTo("other");
        go.countDown();
        assertThat(slow.get(1, TimeUnit.MINUTES)).isEqualTo("slow");
        assertThat(kept.get("slow", () -> make("again"))).isEqualTo("slow");
        assertThat(made).hasValue(2);
    }

    @Test
    void whatWasNotUsedForLongestGoes() {
        Kept<String> kept = new Kept<>(2);
        kept.get("a", () -> make("a"));
        kept.get("b", () -> make("b"));
        kept.get("a", () -> make("a"));
        kept.get("c", () -> make("c"));
        assertThat(made).hasValue(3);
        kept.get("a", () -> make("a"));
        assertThat(made).as("a was used after b").hasValue(3);
        kept.get("b", () -> make("b"));
        assertThat(made).hasValue(4);
    }

    @Test
    void whatFailedIsTriedAgain() {
        Kept<String> kept = new Kept<>(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get("a", () -> {
                    throw new IllegalStateException("no disk");
                }))
                .withMessage("no disk");
        assertThat(kept.get("a", () -> make("a"))).isEqualTo("a");
    }
}
