// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.function.BooleanSupplier;

/**
 * How long to try. The rounds decide what is found; {@code stop} only decides where it ends, so the same seed and the same
 * number of rounds give the same answer, and a later stop never a worse one.
 *
 * @param rounds at most so many rounds of a solver (what a round is, the solver says); 1 or more
 * @param stop asked often; once true it stays true. Holds the clock, so that the core needs none
 * @param threads 1 or more; the answer does not depend on it
 * @param seed of all chance
 * @param gap of a plan that is near enough to its bound to stop there, as a part of the objective; 0 goes on to a proof
 */
public record Effort(long rounds, BooleanSupplier stop, int threads, long seed, double gap) {
    public Effort {
        if (rounds < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "The rounds (%d) and threads (%d) must be 1 or more.".formatted(rounds, threads));
        }
        if (!(gap >= 0)) {
            throw new IllegalArgumentException("The gap is %s; it must be 0 or more.".formatted(gap));
        }
    }

    /** Until it is proven. */
    public Effort(long rounds, BooleanSupplier stop, int threads, long seed) {
        this(rounds, stop, threads, seed, 0);
    }

    public Effort withRounds(long others) {
        return new Effort(others, stop, threads, seed, gap);
    }

    public Effort withGap(double other) {
        return new Effort(rounds, stop, threads, seed, other);
    }

    /** Until it is done, or so many rounds. */
    public static Effort rounds(long rounds) {
        return new Effort(rounds, () -> false, 1, 1);
    }

    public boolean isOver() {
        return stop.getAsBoolean();
    }
}
