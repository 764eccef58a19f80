// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows that were left out, counted by file and reason; the first {@value #LISTED_MAX} of each are kept with their number.
 * One bad row among millions is never fatal and never silent. Not for use by several threads.
 */
public final class Refusals {
    public static final int LISTED_MAX = 100;

    /** @param row line or row number in the file, the first data row is 1; 0 when the format has none */
    public record Row(String file, long row, String reason, String value) {}

    /** @param reason what was wrong, without the row's own values, so that rows count together */
    public record Count(String file, String reason, long rows) {}

    private record Key(String file, String reason) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byFile = file.compareTo(other.file);
            return byFile != 0 ? byFile : reason.compareTo(other.reason);
        }
    }

    private final Map<Key, Long> counts = new TreeMap<>();
    private final Map<Key, List<Row>> listed = new TreeMap<>();

    /**
     * @param file file name without folder
     * @param row number of the row, first data row is 1
     * @param reason e.g. "x is not a number"
     * @param value what stood there, shortened by us when long
     */
    public void add(String file, long row, String reason, String value) {
        Key key = new Key(file, reason);
        counts.merge(key, 1L, Long::sum);
        List<Row> rows = listed.computeIfAbsent(key, k -> new ArrayList<>());
        if (rows.size() < LISTED_MAX) {
            rows.add(new Row(file, row, reason, value.length() > 80 ? value.substring(0, 77) + "..." : value));
        }
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long total(String file) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().file().equals(file))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** By file, then reason. */
    public List<Count> counts() {
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey().file(), e.getKey().reason(), e.getValue()))
                .toList();
    }

    /** The rows that were kept as examples, by file, then reason, then order of coming. */
    public List<Row> rows() {
        return listed.values().stream().flatMap(List::stream).toList();
    }
}
