// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.norms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;

/** One block of a norm file: its lines by key. */
final class NormBlock {
    private record Line(int number, String value) {}

    private final String file;
    private final String name;
    private final int line;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    NormBlock(String file, String name, int line) {
        this.file = file;
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    void add(int number, String key, String value) {
        if (lines.putIfAbsent(key.toLowerCase(Locale.ROOT), new Line(number, value)) != null) {
            throw wrong(number, "'%s' of [%s] is there twice".formatted(key, name), "one of them has another name.");
        }
    }

    /** Refuses keys that nobody reads: a misspelt key would be lost in silence. */
    NormBlock only(List<String> keys) {
        lines.forEach((key, own) -> {
            if (!keys.contains(key)) {
                throw wrong(
                        own.number,
                        "the key '%s' of [%s] is not known".formatted(key, name),
                        "it should be one of: " + String.join(", ", keys) + ".");
            }
        });
        return this;
    }

    String get(String key) {
        Line own = lines.get(key);
        if (own == null || own.value.isBlank()) {
            throw wrong(line, "[%s] has no '%s'".formatted(name, key), "the line is missing or empty.");
        }
        return own.value;
    }

    String text(String key) {
        Line own = lines.get(key);
        return own == null ? "" : own.value;
    }

    /** One number, or low, mid and high; a decimal comma is read too. */
    Interval interval(String key) {
        String[] words = get(key).split("\\s+");
        try {
            if (words.length == 1) {
                return Interval.exactly(number(words[0]));
            }
            if (words.length == 3) {
                return Interval.of(number(words[0]), number(words[1]), number(words[2]));
            }
        } catch (IllegalArgumentException e) {
            throw wrong(lineOf(key), "'%s: %s' has no numbers in order".formatted(key, get(key)), "low comes first.");
        }
        throw wrong(
                lineOf(key),
                "'%s: %s' of [%s] is not one number, nor three".formatted(key, get(key), name),
                "it should be like '15', or 'low mid high' like '12 15 20'.");
    }

    private static double number(String word) {
        double value = Double.parseDouble(word.replace(',', '.'));
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(word);
        }
        return value;
    }

    private int lineOf(String key) {
        Line own = lines.get(key);
        return own == null ? line : own.number;
    }

    BadInput wrong(int number, String fact, String maybe) {
        return new BadInput("The file %s, line %d: %s.".formatted(file, number, fact), "Maybe " + maybe);
    }
}
