// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaber.app.http.Inputs;
import org.jspecify.annotations.Nullable;

/** The Dutch words for tiers and states, as in the API and in files. */
final class PointWords {
    private PointWords() {}

    static String word(Tier tier) {
        return switch (tier) {
            case COORDINATION -> "coordinatie";
            case FULL -> "volledig";
            case INFORMATION -> "informatie";
            case WATER -> "water";
        };
    }

    static String word(State state) {
        return switch (state) {
            case PROPOSED -> "voorgesteld";
            case AGREED -> "afgesproken";
            case EQUIPPED -> "ingericht";
            case EXERCISED -> "geoefend";
            case OPEN -> "open";
            case CLOSED -> "gesloten";
            case WITHDRAWN -> "ingetrokken";
        };
    }

    /** Empty when nothing was given. @throws nl.noaber.app.http.Refusal 400 when it is another word */
    static Optional<Tier> findTier(String field, @Nullable String word) {
        Inputs inputs = new Inputs();
        Optional<Tier> found = tier(field, word, inputs);
        inputs.check();
        return found;
    }

    /** As {@link #findTier}. */
    static Optional<State> findState(String field, @Nullable String word) {
        Inputs inputs = new Inputs();
        Optional<State> found = state(field, word, inputs);
        inputs.check();
        return found;
    }

    static Optional<Tier> tier(String field, @Nullable String word, Inputs inputs) {
        return find(field, word, Tier.values(), PointWords::word, inputs);
    }

    static Optional<State> state(String field, @Nullable String word, Inputs inputs) {
        return find(field, word, State.values(), PointWords::word, inputs);
    }

    private static <T> Optional<T> find(
            String field,
            @Nullable String word,
            T[] values,
            java.util.function.Function<T, String> words,
            Inputs inputs) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        Optional<T> found = Arrays.stream(values)
                .filter(one -> words.apply(one).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            String known = Arrays.stream(values).map(words).collect(Collectors.joining(", "));
            inputs.fault(
                    field,
                    "\"%s\" kan niet; wel: %s.".formatted(word, known),
                    "\"%s\" cannot be; these can: %s.".formatted(word, known));
        }
        return found;
    }
}
