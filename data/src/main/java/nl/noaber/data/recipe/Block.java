// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noaber.core.evidence.BadInput;

/** The head of a recipe or one indicator: keys with their values and line numbers, each key at most once unless it may repeat. */
final class Block {
    private static final Set<String> MAY_REPEAT = Set.of("bron", "citaat");

    final String file;
    final String name;
    final int line;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

    /** A value and where it stands. */
    record Entry(int line, String value) {}

    Block(String file, String name, int line) {
        this.file = file;
        this.name = name;
        this.line = line;
    }

    void add(int at, String key, String value, Set<String> allowed) {
        if (!allowed.contains(key)) {
            throw wrong(
                    at, "'%s' is not a key here".formatted(key), "it is misspelt; here are used " + sorted(allowed));
        }
        List<Entry> values = entries.computeIfAbsent(key, k -> new ArrayList<>());
        if (!values.isEmpty() && !MAY_REPEAT.contains(key)) {
            throw wrong(at, "'%s' is there twice".formatted(key), "one of the two must go");
        }
        values.add(new Entry(at, value));
    }

    private static String sorted(Set<String> allowed) {
        return String.join(", ", new java.util.TreeSet<>(allowed)) + ".";
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    List<Entry> all(String key) {
        return entries.getOrDefault(key, List.of());
    }

    Entry need(String key) {
        List<Entry> values = all(key);
        if (values.isEmpty() || values.getFirst().value().isEmpty()) {
            throw wrong(
                    line, "[%s] has no '%s'".formatted(name, key), "the line was lost; the standard recipe shows it");
        }
        return values.getFirst();
    }

    String text(String key, String otherwise) {
        return has(key) ? need(key).value() : otherwise;
    }

    BadInput wrong(int at, String what, String maybe) {
        return new BadInput("The recipe %s, line %d: %s.".formatted(file, at, what), "Maybe " + maybe);
    }
}
