// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.noaber.core.evidence.Interval;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;

/**
 * What is known of whole areas. Bounds of squares that are added up get far too wide, because the total of an area is published
 * almost exactly: who is not in one part of it is in the other.
 */
final class AreaTotals {
    /** Of an area: everyone, and how many of them live outside the files, at least and at most. */
    private record Known(Optional<Interval> residents, Optional<Interval> weak, double outsideMost) {}

    /** A figure that is not there may be anything below the fewest that are shown. */
    private static final double COVERED_MOST = 10;

    static final AreaTotals NONE = new AreaTotals(Map.of());

    private final Map<String, Known> known;

    private AreaTotals(Map<String, Known> known) {
        this.known = known;
    }

    /** Reads areas.csv of a region folder. */
    static AreaTotals read(Path file) {
        Map<String, Known> known = new HashMap<>();
        CsvFile csv = CsvFile.open(file);
        if (csv.find("aantal_inwoners_low") >= 0) {
            csv.forEach(row -> {
                double outside = number(csv, row, "buiten_bestanden");
                known.put(
                        row.text(csv.get("id")),
                        new Known(
                                interval(csv, row, "aantal_inwoners"),
                                interval(csv, row, "verminderd_zelfredzaam"),
                                Double.isNaN(outside) ? COVERED_MOST : outside));
            });
        }
        return new AreaTotals(known);
    }

    private static Optional<Interval> interval(CsvFile csv, CsvFile.Row row, String name) {
        double low = number(csv, row, name + "_low");
        double mid = number(csv, row, name + "_mid");
        double high = number(csv, row, name + "_high");
        return low <= mid && mid <= high ? Optional.of(Interval.of(low, mid, high)) : Optional.empty();
    }

    private static double number(CsvFile csv, CsvFile.Row row, String name) {
        return csv.find(name) < 0 ? Double.NaN : Numbers.parse(row.text(csv.find(name)));
    }

    /**
     * The part of an area, between bounds that agree with the whole.
     *
     * @param in sum of the squares of the part
     * @param out sum of the other squares of the area
     */
    Interval part(String area, boolean isWeak, Interval in, Interval out) {
        Known own = known.get(area);
        Optional<Interval> whole = own == null ? Optional.empty() : isWeak ? own.weak : own.residents;
        if (own == null || whole.isEmpty()) {
            return in;
        }
        double low = Math.max(in.low(), whole.get().low() - out.high() - own.outsideMost);
        double high = Math.min(in.high(), whole.get().high() - out.low());
        return Interval.of(Math.min(in.mid(), low), in.mid(), Math.max(in.mid(), high));
    }
}
