// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Published figures of a list of places (squares, neighbourhoods, postcode areas), column by column. A missing figure is
 * {@code NaN} and keeps the code that the publisher gave for it: it is never a zero. Column names are those of CBS in
 * snake_case, e.g. {@code aantal_inwoners_65_jaar_en_ouder}; units follow from the name ({@code aantal_} counts,
 * {@code percentage_} and {@code perc_} 0 to 100, {@code afstand} kilometres, {@code gemiddelde_} as CBS states).
 * Immutable; memory 8 bytes a figure and 2 bytes a code.
 */
public final class FigureTable {
    /** Why a figure is missing. */
    public static final short PRESENT = 0;
    /** Nothing was written: an empty field, or the file says "." or NA. */
    public static final short BLANK = 1;
    /** CBS -99997: confidential, or fewer than five. */
    public static final short SUPPRESSED = 97;
    /** CBS -99995: not available, or not yet. */
    public static final short NOT_AVAILABLE = 95;
    /** Any other value of -99990 or less. */
    public static final short OTHER_CODE = 99;

    private final List<String> ids;
    private final Map<String, Integer> rowOf;
    private final Map<String, Column> columns;

    private record Column(double[] values, short[] codes, short[] years) {}

    private FigureTable(List<String> ids, Map<String, Column> columns) {
        this.ids = ids;
        this.columns = columns;
        this.rowOf = HashMap.newHashMap(ids.size());
        for (int row = 0; row < ids.size(); row++) {
            rowOf.put(ids.get(row), row);
        }
    }

    /** Ids in row order, each once. */
    public List<String> ids() {
        return ids;
    }

    public int rows() {
        return ids.size();
    }

    /** Column names in the order in which they came. */
    public Set<String> columns() {
        return columns.keySet();
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** @return the row of the id, or -1 */
    public int row(String id) {
        return rowOf.getOrDefault(id, -1);
    }

    /** @return the figure, or NaN when it is missing or there is no such column */
    public double value(String column, int row) {
        Column c = columns.get(column);
        return c == null ? Double.NaN : c.values[row];
    }

    /** @return {@link #PRESENT}, or why the figure is missing */
    public short code(String column, int row) {
        Column c = columns.get(column);
        return c == null ? NOT_AVAILABLE : c.codes[row];
    }

    /** @return the year the figure describes, 0 when not stated */
    public int year(String column, int row) {
        Column c = columns.get(column);
        return c == null ? 0 : c.years[row];
    }

    /** How many figures of a column are present. */
    public int present(String column) {
        Column c = columns.get(column);
        int n = 0;
        if (c != null) {
            for (short code : c.codes) {
                n += code == PRESENT ? 1 : 0;
            }
        }
        return n;
    }

    /** The reason code that CBS's number stands for. */
    public static short codeOf(double raw) {
        if (Double.isNaN(raw)) {
            return BLANK;
        }
        if (raw > -99_990) {
            return PRESENT;
        }
        return raw == -99_997 ? SUPPRESSED : raw == -99_995 ? NOT_AVAILABLE : OTHER_CODE;
    }

    public static Builder builder(List<String> columns) {
        return new Builder(columns);
    }

    /** Grows by rows. Not for use by several threads. */
    public static final class Builder {
        private final List<String> ids = new ArrayList<>();
        private final Map<String, Integer> rowOf = new HashMap<>();
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private int capacity = 256;

        private Builder(List<String> names) {
            for (String name : names) {
                columns.put(name, new Column(blank(capacity), blankCodes(capacity), new short[capacity]));
            }
        }

        private static double[] blank(int n) {
            double[] values = new double[n];
            Arrays.fill(values, Double.NaN);
            return values;
        }

        private static short[] blankCodes(int n) {
            short[] codes = new short[n];
            Arrays.fill(codes, BLANK);
            return codes;
        }

        /** @return the row of the id: a new one, with all figures missing, or the one it already has */
        public int row(String id) {
            Integer known = rowOf.get(id);
            if (known != null) {
                return known;
            }
            int row = ids.size();
            if (row == capacity) {
                grow();
            }
            ids.add(id);
            rowOf.put(id, row);
            return row;
        }

        public boolean knows(String id) {
            return rowOf.containsKey(id);
        }

        /**
         * @param raw the number as published; -99990 or less and NaN are missing, and keep their code
         * @param year the year that it describes, 0 when not stated
         */
        public void set(int row, String column, double raw, int year) {
            Column c = column(column);
            short code = codeOf(raw);
            c.codes[row] = code;
            c.values[row] = code == PRESENT ? raw : Double.NaN;
            c.years[row] = (short) year;
        }

        private Column column(String name) {
            @Nullable Column c = columns.get(name);
            if (c == null) {
                throw new IllegalArgumentException(
                        "There is no column %s; there are %s.".formatted(name, columns.keySet()));
            }
            return c;
        }

        private void grow() {
            int larger = capacity + capacity / 2;
            columns.replaceAll((name, c) -> {
                double[] values = blank(larger);
                System.arraycopy(c.values, 0, values, 0, capacity);
                short[] codes = blankCodes(larger);
                System.arraycopy(c.codes, 0, codes, 0, capacity);
                return new Column(values, codes, Arrays.copyOf(c.years, larger));
            });
            capacity = larger;
        }

        public FigureTable build() {
            int n = ids.size();
            Map<String, Column> fitted = new LinkedHashMap<>();
            columns.forEach((name, c) -> fitted.put(
                    name,
                    new Column(Arrays.copyOf(c.values, n), Arrays.copyOf(c.codes, n), Arrays.copyOf(c.years, n))));
            return new FigureTable(List.copyOf(ids), fitted);
        }
    }
}
