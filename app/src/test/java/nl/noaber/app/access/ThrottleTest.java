// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.noaber.app.http.Refusal;
import nl.noaber.app.serve.SteppingClock;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final SteppingClock clock = new SteppingClock();
    private final Throttle throttle = new Throttle(clock);

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            throttle.begin("jan", "address");
        }
    }

    @Test
    void a01_fiveAreFreeThenItTakesAMinute() {
        wrong(5);
        assertThatThrownBy(() -> wrong(1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> org.assertj.core.api.Assertions.assertThat(refusal.reason())
                                .isEqualTo(Refusal.Reason.TOO_MANY));
        clock.step(Duration.ofSeconds(61));
        assertThatCode(() -> wrong(1)).doesNotThrowAnyException();
    }

    @Test
    void a02_eachTimeLonger() {
        wrong(5);
        clock.step(Duration.ofSeconds(61));
        wrong(1);
        clock.step(Duration.ofSeconds(61));
        assertThatThrownBy(() -> wrong(1)).isInstanceOf(Refusal.class);
        clock.step(Duration.ofSeconds(61));
        assertThatCode(() -> wrong(1)).doesNotThrowAnyException();
    }

    @Test
    void a03_theRightOneStartsAnew() {
        wrong(4);
        throttle.succeeded("jan", "address");
        assertThatCode(() -> wrong(5)).doesNotThrowAnyException();
    }

    @Test
    void a04_manyNamesFromOneAddressAreSlowedToo() {
        for (int i = 0; i < 20; i++) {
            throttle.begin("name" + i, "address");
        }
        assertThatThrownBy(() -> throttle.begin("another", "address")).isInstanceOf(Refusal.class);
        assertThatCode(() -> throttle.begin("another", "elsewhere")).doesNotThrowAnyException();
    }
}
