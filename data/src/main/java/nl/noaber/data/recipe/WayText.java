// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.recipe;

import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.vulnerability.Figures;
import nl.noaber.core.vulnerability.Way;

/** One line that says where the size of a group comes from. */
final class WayText {
    private static final Interval NO_SPREAD = Interval.exactly(1);

    private final Block block;
    private final Block.Entry entry;
    private final String[] words;
    private int at;

    WayText(Block block, Block.Entry entry) {
        this.block = block;
        this.entry = entry;
        this.words = entry.value().split("\\s+");
    }

    Way parse() {
        String kind = next();
        Way way =
                switch (kind) {
                    case "vierkant" -> figure(next());
                    case "gebied" -> ofArea(Figures.AREA + next());
                    case "aanname" -> assumption(number(block, entry, next()));
                    default -> throw wrong("it begins with '%s'".formatted(kind));
                };
        if (at < words.length) {
            throw wrong("'%s' is too much".formatted(words[at]));
        }
        return way;
    }

    private Way figure(String column) {
        if (at < words.length && (words[at].equals("procent") || words[at].equals("per") || words[at].equals("als"))) {
            return ofArea(column);
        }
        String minus = take("min") ? next() : "";
        Interval share = take("deel") ? triple() : Interval.exactly(1);
        return checked(() -> new Way.Count(column, minus, share));
    }

    private Way ofArea(String column) {
        if (take("als")) {
            expect("cijfer");
            return new Way.Plain(column);
        }
        double per = per();
        expect("van");
        String basis = next();
        Interval spread = spread();
        return checked(() -> new Way.Rate(column, per, basis, spread));
    }

    private Way assumption(double rate) {
        double per = per();
        expect("van");
        String basis = next();
        Interval spread = spread();
        if (rate < 0 || rate > per) {
            throw wrong("the number is below zero or above the whole");
        }
        return checked(() -> new Way.Assumption(rate, per, basis, spread));
    }

    private double per() {
        if (take("procent")) {
            return 100;
        }
        expect("per");
        double per = number(block, entry, next());
        if (!(per > 0)) {
            throw wrong("'per' must be followed by a number above zero");
        }
        return per;
    }

    private Interval spread() {
        if (!take("spreiding")) {
            return NO_SPREAD;
        }
        double low = number(block, entry, next());
        double high = number(block, entry, next());
        if (!(0 <= low && low <= 1 && 1 <= high)) {
            throw wrong("the spreiding must be at most 1 and at least 1, like 0,5 2");
        }
        return new Interval(low, 1, high);
    }

    private Interval triple() {
        Interval triple = triple(block, entry, words, at);
        at += 3;
        return triple;
    }

    static Interval triple(Block block, Block.Entry entry, String[] words, int from) {
        if (words.length < from + 3) {
            throw block.wrong(entry.line(), "three numbers are needed", "it should be like 0,2 0,3 0,5.");
        }
        double low = number(block, entry, words[from]);
        double mid = number(block, entry, words[from + 1]);
        double high = number(block, entry, words[from + 2]);
        if (!(0 <= low && low <= mid && mid <= high && high <= 1)) {
            throw block.wrong(
                    entry.line(),
                    "%s, %s, %s are not low, mid and high between 0 and 1"
                            .formatted(words[from], words[from + 1], words[from + 2]),
                    "they are percentages, or in another order.");
        }
        return new Interval(low, mid, high);
    }

    static double number(Block block, Block.Entry entry, String word) {
        if (!word.matches("\\d+([.,]\\d+)?")) {
            throw block.wrong(
                    entry.line(),
                    "'%s' is not a number".formatted(word),
                    "write it like 0,5 or 21, without thousands.");
        }
        return Double.parseDouble(word.replace(',', '.'));
    }

    private String next() {
        if (at == words.length) {
            throw wrong("it ends too early");
        }
        return words[at++];
    }

    private boolean take(String word) {
        boolean there = at < words.length && words[at].equals(word);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw wrong("'%s' is missing%s"
                    .formatted(word, at < words.length ? " before '" + words[at] + "'" : " at the end"));
        }
    }

    private Way checked(java.util.function.Supplier<Way> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private BadInput wrong(@org.jspecify.annotations.Nullable String what) {
        return block.wrong(
                entry.line(),
                "the bron '%s' is not understood: %s".formatted(entry.value(), what),
                "compare it with the examples in the head of the standard recipe.");
    }
}
