// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of the pages in one language, from {@code words_nl.properties} and its sisters beside this class. A text has places
 * for values: {0}, {1}. Values are put in as they are; escaping is the page's.
 */
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);
    private static final int IN_LETTERS = 12;

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final Properties texts = new Properties();
    private final Numbers numbers;

    private Words(Language language) {
        this.language = language;
        try {
            texts.load(new StringReader(Resources.text("words_" + language.code() + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.numbers = new Numbers(
                language.locale(),
                text("number.unknown"),
                text("number.covered"),
                text("number.percent"),
                text("number.under-one"));
    }

    static Words of(Language language) {
        return java.util.Objects.requireNonNull(ALL.get(language));
    }

    Language language() {
        return language;
    }

    Numbers numbers() {
        return numbers;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** @throws IllegalArgumentException when there is no such text: a fault of the program */
    String say(String key, String... values) {
        String text = text(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** A sentence about a number; that about none, or about one, is another where the language wants it. */
    String counted(String key, long number, String... values) {
        String own = number == 0 ? key + ".none" : number == 1 ? key + ".one" : key;
        return say(has(own) ? own : key, values);
    }

    /**
     * A sentence about so many of all: "geen van de 14 punten", "één van de 14 punten", "alle 14 punten". {0} is the number, {1} all
     * with their unit; the keys are {@code key}, and with {@code .none}, {@code .one}, {@code .all}, {@code .only-none} and
     * {@code .only-one} for when there is just one in all.
     */
    String part(String key, long number, long all, String unit, String... more) {
        String own = all == 1
                ? key + (number == 0 ? ".only-none" : ".only-one")
                : number == all ? key + ".all" : number == 0 ? key + ".none" : number == 1 ? key + ".one" : key;
        String[] values = new String[more.length + 2];
        values[0] = all <= IN_LETTERS ? letters(number) : numbers.whole((double) number);
        values[1] = lettered(unit, all);
        System.arraycopy(more, 0, values, 2, more.length);
        return capital(say(own, values));
    }

    /** What a word of a file or an enum is called: {@code kind.fire_station}; the word itself when it is not in the list. */
    String name(String list, String word) {
        String key =
                list + "." + word.toLowerCase(Locale.ROOT).replace(' ', '_').replace('_', '-');
        return has(key) ? text(key) : word;
    }

    /** One of several kinds of sentence: {@code doubt.prices-of-example}. */
    String of(String list, Enum<?> one, String... values) {
        return say(list + "." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'), values);
    }

    /** Likewise, of a number: that about one may be another. */
    String of(String list, Enum<?> one, double number, String... values) {
        return counted(list + "." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'), Math.round(number), values);
    }

    /** {@code 1 punt}, {@code 2 punten}. */
    String count(String unit, long number) {
        return numbers.whole((double) number) + " " + unit(unit, number);
    }

    /** As {@link #count}, with small numbers in letters: {@code zes punten}. */
    String lettered(String unit, long number) {
        return letters(number) + " " + unit(unit, number);
    }

    String unit(String unit, long number) {
        return text(unit + (number == 1 ? ".one" : ".more"));
    }

    String letters(long number) {
        return number >= 1 && number <= IN_LETTERS ? text("number." + number) : numbers.whole((double) number);
    }

    /** A figure of people; its interval when it has one. */
    String people(Figure figure) {
        return switch (figure) {
            case Figure.Known(var value) -> numbers.estimate(value);
            case Figure.Fewer(int than) -> say("number.fewer", numbers.whole(than));
            case Figure.Missing missing -> missing(missing);
        };
    }

    /** A figure of people without its interval. */
    String about(Figure figure) {
        return figure instanceof Figure.Known(var value) ? numbers.about(value.mid()) : people(figure);
    }

    /** A figure of money, euro. */
    String euro(Figure figure) {
        return switch (figure) {
            case Figure.Known(var value) -> numbers.euro(value);
            case Figure.Fewer(int than) -> say("number.fewer", numbers.whole(than));
            case Figure.Missing missing -> missing(missing);
        };
    }

    private String missing(Figure.Missing missing) {
        return switch (missing) {
            case COVERED -> text("number.covered");
            case UNKNOWN -> text("number.unknown");
        };
    }

    /** With a capital; Dutch writes Eén, not Één. */
    static String capital(String text) {
        return text.startsWith("één")
                ? "E" + text.substring(1)
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "There is no text '%s' in words_%s.properties.".formatted(key, language.code()));
        }
        return text;
    }
}
