// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.people.AreaAccount;
import nl.noaber.core.people.Columns;
import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.Population;
import nl.noaber.core.people.Published;
import nl.noaber.core.vulnerability.Figures;
import nl.noaber.data.recipe.AreaStems;

/**
 * The rows over which less self-reliant residents are counted: the squares, and after them one row for each area whose
 * residents live partly outside the files, so that nobody drops out of a total.
 */
final class Ground {
    private final Population people;
    private final Published published;
    private final SortedMap<String, Map<String, Double>> outside = new TreeMap<>();
    private final List<String> outsideAreas;

    Ground(Population people, Published published) {
        this.people = people;
        this.published = published;
        for (AreaAccount account : people.accounts()) {
            if (account.outside() > 0) {
                outside.computeIfAbsent(account.area(), code -> new TreeMap<>())
                        .put(account.column(), account.outside());
            }
        }
        outside.keySet().removeIf(code -> outsideFigure(code, Columns.RESIDENTS).isEmpty());
        this.outsideAreas = List.copyOf(outside.keySet());
    }

    int squares() {
        return people.size();
    }

    int rows() {
        return people.size() + outsideAreas.size();
    }

    /** Code of the area of a row; empty when in none. */
    String area(int row) {
        return row < people.size() ? people.area(row) : outsideAreas.get(row - people.size());
    }

    /** Areas with residents outside the files, in the order of the rows after the squares. */
    List<String> outsideAreas() {
        return outsideAreas;
    }

    /** A figure of the people of each row; empty when the population has no such figure. */
    Optional<Estimate> find(String column) {
        return people.find(column).map(figure -> extended(column, figure));
    }

    private Estimate extended(String column, Estimate figure) {
        double[] low = new double[rows()];
        double[] mid = new double[rows()];
        double[] high = new double[rows()];
        for (int i = 0; i < people.size(); i++) {
            low[i] = figure.low(i);
            mid[i] = figure.mid(i);
            high[i] = figure.high(i);
        }
        for (int k = 0; k < outsideAreas.size(); k++) {
            int row = people.size() + k;
            double known = outsideFigure(outsideAreas.get(k), column)
                    .orElseGet(() -> shareOf65(column, outsideAreas.get(row - people.size())));
            low[row] = known;
            mid[row] = known;
            high[row] = known;
        }
        return Estimate.of(low, mid, high);
    }

    private OptionalDouble outsideFigure(String area, String column) {
        Double figure = outside.getOrDefault(area, Map.of()).get(column);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    /** The oldest are not published by area: outside they are the same share of 65+ as within; NaN for other figures. */
    private double shareOf65(String column, String area) {
        boolean oldest = column.equals(Columns.AGE_75_PLUS) || column.equals(Columns.AGE_80_PLUS);
        OptionalDouble elderly = outsideFigure(area, Columns.AGE_65_PLUS);
        if (!oldest || elderly.isEmpty()) {
            return Double.NaN;
        }
        double within = people.get(Columns.AGE_65_PLUS).total().mid();
        return within > 0 ? elderly.getAsDouble() * people.get(column).total().mid() / within : Double.NaN;
    }

    /**
     * A figure of the area in which each row lies, e.g. Wmo clients per 1,000 residents.
     *
     * @param wanted a column of a recipe that begins with {@link Figures#AREA}
     * @return NaN where the area has none; empty when no area has a column of this name
     */
    Optional<double[]> ofArea(String wanted) {
        FigureTable table = published.figures();
        return AreaStems.column(table, wanted)
                .filter(column -> table.present(column) > 0)
                .map(column -> {
                    double[] values = new double[rows()];
                    Arrays.setAll(values, row -> {
                        int at = table.row(area(row));
                        return at < 0 ? Double.NaN : table.value(column, at);
                    });
                    return values;
                });
    }

    /** Row numbers by area code, squares and outside together; rows in no area under the empty code. */
    SortedMap<String, List<Integer>> byArea() {
        SortedMap<String, List<Integer>> rows = new TreeMap<>();
        for (int row = 0; row < rows(); row++) {
            rows.computeIfAbsent(area(row), code -> new ArrayList<>()).add(row);
        }
        return rows;
    }
}
