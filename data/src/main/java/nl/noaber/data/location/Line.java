// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.csv.Numbers;

/**
 * One line of a file of numbers.
 *
 * @param number the first is 1
 */
record Line(Path file, int number, List<String> words) {
    /** Above this, sums of distances are no longer exact. */
    static final double NUMBER_MAX = 1e12;

    /** Refuses the line when it has another number of words. */
    Line of(String... names) {
        if (words.size() != names.length) {
            throw wrong(
                    "has %d numbers where %d are expected (%s): '%s'"
                            .formatted(words.size(), names.length, String.join(", ", names), text()),
                    "Maybe it was cut off, or the file has another --format.");
        }
        return this;
    }

    /** A number; not missing, not beyond all measure. */
    double real(int word) {
        double value;
        try {
            value = Numbers.parse(words.get(word));
        } catch (NumberFormatException e) {
            throw wrong(
                    "has '%s' where a number is expected".formatted(words.get(word)),
                    words.get(word).contains(",")
                            ? "Maybe it has a comma as decimal: write a point."
                            : "Maybe it was cut off, or the file has another --format.");
        }
        if (!(Math.abs(value) <= NUMBER_MAX)) {
            throw wrong("has '%s' where a number is expected".formatted(words.get(word)), "Maybe a figure is missing.");
        }
        return value;
    }

    /** A number of zero or more. */
    double zeroOrMore(int word, String name) {
        double value = real(word);
        if (value < 0) {
            throw wrong(
                    "has %s %s, which is below zero".formatted(name, words.get(word)),
                    "Maybe a sign slipped in, or the file has another --format.");
        }
        return value;
    }

    /** A whole number within limits. */
    int whole(int word, String name, int least, int most) {
        double value = real(word);
        if (value != Math.rint(value) || value < least || value > most) {
            throw wrong(
                    "has %s %s, which is no whole number from %d to %d".formatted(name, words.get(word), least, most),
                    "Maybe it was cut off, or the file has another --format.");
        }
        return (int) value;
    }

    String text() {
        String text = String.join(" ", words);
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }

    BadInput wrong(String what, String maybe) {
        return new BadInput("Line %d of %s %s.".formatted(number, file.getFileName(), what), maybe);
    }
}
