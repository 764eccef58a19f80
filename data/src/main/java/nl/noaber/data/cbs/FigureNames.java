// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One name for each figure of an area, whatever the file: that of StatLine without its number ({@code WmoClienten_93} is
 * WmoClienten), from the table {@code figure-names.csv} beside this class. A name that is not in the table stays.
 */
final class FigureNames {
    private record Line(String name, String stem, int turn, String kwb, String pdok, String unit) {}

    private static final List<Line> LINES = read();
    private static final Pattern KEY = Pattern.compile("(.+?)_(\\d+)");

    private FigureNames() {}

    private static List<Line> read() {
        try (InputStream in = FigureNames.class.getResourceAsStream("figure-names.csv");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("name,"))
                    .map(line -> line.split(",", -1))
                    .map(c -> new Line(c[0], c[1], Integer.parseInt(c[2]), c[3], c[4], c[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the workbook's short name; blanks around it do not count. */
    static String ofWorkbook(String header) {
        String kwb = header.strip().toLowerCase(Locale.ROOT);
        return LINES.stream()
                .filter(l -> !l.kwb.isEmpty() && l.kwb.equals(kwb))
                .map(Line::name)
                .findFirst()
                .orElse(kwb);
    }

    /**
     * From StatLine's keys in the order of the file, because it uses some stems more than once. When not all columns of such
     * a stem are there, it cannot be known which is which: they keep their numbers.
     */
    static List<String> ofStatLine(List<String> keys) {
        List<String> stems = keys.stream().map(FigureNames::stem).toList();
        Map<String, Integer> turns = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            int turn = turns.merge(stem, 1, Integer::sum);
            List<Line> lines = LINES.stream().filter(l -> l.stem.equals(stem)).toList();
            long columns = stems.stream().filter(stem::equals).count();
            boolean known = columns == Math.max(1, lines.size());
            names.add(!known ? keys.get(i) : lines.isEmpty() ? stem : lines.get(turn - 1).name);
        }
        return names;
    }

    /** Whether StatLine is known to use the stem for several figures. */
    static boolean isSharedStem(String stem) {
        return LINES.stream().filter(l -> l.stem.equals(stem)).count() > 1;
    }

    private static String stem(String key) {
        Matcher matcher = KEY.matcher(key.strip());
        return matcher.matches() ? matcher.group(1) : key.strip();
    }

    /** StatLine's key of a title: 65 jaar of ouder is k_65JaarOfOuder. */
    static String keyOfTitle(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        StringBuilder key = new StringBuilder();
        for (String word : plain.split("[^\\p{Alnum}]+")) {
            if (!word.isEmpty()) {
                key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return !key.isEmpty() && Character.isDigit(key.charAt(0)) ? "k_" + key : key.toString();
    }

    /** The name under which a figure is merged with the same one from another kind of file. */
    static String common(String name) {
        return LINES.stream()
                .filter(l -> l.pdok.equals(name) || l.name.equals(name))
                .map(Line::name)
                .findFirst()
                .orElse(name);
    }

    /** Whether it goes from 0 to 100. */
    static boolean isPercentage(String name) {
        return name.matches("(percentage|perc)_.*")
                || LINES.stream().anyMatch(l -> l.unit.equals("%") && l.name.equals(name));
    }

    /** Whether it may be below zero: income and wealth. */
    static boolean mayBeNegative(String name) {
        return name.matches("(?i).*(vermogen|inkomen|hh_ver|_ink_).*");
    }
}
