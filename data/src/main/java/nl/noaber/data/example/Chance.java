// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: each purpose has a stream of its own, so that a change in one leaves the others as they were. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed, String purpose) {
        long mixed = seed;
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mixed * 0x9E3779B97F4A7C15L + purpose.charAt(i);
            mixed ^= mixed >>> 29;
        }
        random = new SplittableRandom(mixed);
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** Bell-shaped: the mean of some throws, so never further than 3.5 standard deviations. */
    double around(double mean, double deviation) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += random.nextDouble() - 0.5;
        }
        return mean + sum * Math.sqrt(3) * deviation;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** An index, each as likely as its weight. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> copy = new ArrayList<>(from);
        for (int i = copy.size() - 1; i > 0; i--) {
            T swapped = copy.set(below(i + 1), copy.get(i));
            copy.set(i, swapped);
        }
        return copy;
    }
}
