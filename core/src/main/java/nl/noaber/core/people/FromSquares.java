// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Square;

/**
 * A population from CBS squares of 100 m. Published counts are rounded to five, so each is an interval; a covered count is
 * 0 to 4. Within these bounds the best guesses are fitted to the totals of the areas, and age bands to the residents of
 * the square as well. See docs/method/people.md.
 */
public final class FromSquares {
    private final FigureTable table;
    private final Published published;
    private final int[] rows;
    private final Grounds grounds;
    private final SortedMap<String, int[]> byArea;
    private final AreaFigures figures;

    private FromSquares(FigureTable table, Published published) {
        this.table = table;
        this.published = published;
        SortedMap<Square, Integer> order = order(table);
        this.rows = order.values().stream().mapToInt(Integer::intValue).toArray();
        this.grounds = Grounds.over(List.copyOf(order.keySet()), published.areas(), published.postcodes());
        this.byArea = grounds.byArea();
        this.figures = new AreaFigures(published.figures());
    }

    /**
     * @param squares by CBS id, columns by CBS name in snake_case
     * @param extra other columns of the squares that are wanted, e.g. those of a recipe; absent ones are passed over
     * @throws BadInput when ids are no squares of 100 m, or there is no {@code aantal_inwoners}
     */
    public static Population build(FigureTable squares, Published published, Set<String> extra) {
        if (!squares.has(Columns.RESIDENTS)) {
            throw new BadInput(
                    "The squares have no column aantal_inwoners; they have %s.".formatted(squares.columns()),
                    "Maybe this is a file of another kind, or of a year with other names.");
        }
        return new FromSquares(squares, published).build(extra);
    }

    private static SortedMap<Square, Integer> order(FigureTable table) {
        SortedMap<Square, Integer> order = new TreeMap<>();
        for (int row = 0; row < table.rows(); row++) {
            String id = table.ids().get(row);
            Square square = Square.parse(id, 100)
                    .orElseThrow(() -> new BadInput(
                            "The square %s is not an id on the grid of 100 m.".formatted(id),
                            "Maybe these are squares of 500 m, or the ids are of another kind."));
            order.put(square, row);
        }
        return order;
    }

    private Population build(Set<String> extra) {
        addResidents();
        addBands();
        addFitted(Columns.HOUSEHOLDS, grounds.figures.get(Columns.RESIDENTS), figures::households);
        addFitted(Columns.SINGLES, grounds.figures.get(Columns.HOUSEHOLDS), figures::singles);
        grounds.addOldest(published);
        for (String column : new java.util.TreeSet<>(extra)) {
            if (table.has(column) && !grounds.figures.containsKey(column)) {
                grounds.figures.put(column, asPublished(column).done());
            }
        }
        if (byArea.isEmpty()) {
            grounds.notes.add(
                    "Er zijn geen wijken of buurten: een afgeschermd cijfer is 0 tot 4, met 2 als beste schatting.");
        }
        return grounds.done();
    }

    private Bounds asPublished(String column) {
        SquareFigure figure = new SquareFigure(table, column);
        Bounds bounds = Bounds.missing(rows.length);
        for (int i = 0; i < rows.length; i++) {
            figure.put(rows[i], bounds, i);
        }
        return bounds;
    }

    private void addResidents() {
        Bounds residents = asPublished(Columns.RESIDENTS);
        noteCovered(Columns.RESIDENTS);
        tighten(residents);
        fitTotals(Columns.RESIDENTS, residents, figures::residents);
        grounds.figures.put(Columns.RESIDENTS, residents.done());
    }

    /** The residents of a square are its bands together: so at least the sum of their lows, at most that of their highs. */
    private void tighten(Bounds residents) {
        if (!Columns.BANDS.stream().allMatch(table::has)) {
            return;
        }
        List<Bounds> bands = Columns.BANDS.stream().map(this::asPublished).toList();
        for (int i = 0; i < rows.length; i++) {
            double least = 0;
            double most = 0;
            for (Bounds band : bands) {
                least += band.low[i];
                most += band.high[i];
            }
            if (!Double.isNaN(least) && !Double.isNaN(residents.mid[i])) {
                double low = Math.min(residents.high[i], Math.max(residents.low[i], least));
                double high = Math.max(low, Math.min(residents.high[i], most));
                residents.set(i, low, Math.min(high, Math.max(low, residents.mid[i])), high);
            }
        }
    }

    private void addFitted(
            String column,
            @org.jspecify.annotations.Nullable Estimate ceiling,
            java.util.function.ToDoubleFunction<String> total) {
        if (!table.has(column)) {
            return;
        }
        Bounds bounds = asPublished(column);
        noteCovered(column);
        if (ceiling != null) {
            lower(bounds, ceiling);
        }
        fitTotals(column, bounds, total);
        grounds.figures.put(column, bounds.done());
    }

    /** No more households than residents, no more people living alone than households. */
    private static void lower(Bounds bounds, Estimate ceiling) {
        for (int i = 0; i < bounds.mid.length; i++) {
            if (ceiling.has(i) && !Double.isNaN(bounds.mid[i])) {
                bounds.high[i] = Math.min(bounds.high[i], ceiling.mid(i));
                bounds.mid[i] = Math.min(bounds.mid[i], bounds.high[i]);
                bounds.low[i] = Math.min(bounds.low[i], bounds.mid[i]);
            }
        }
    }

    private void noteCovered(String column) {
        int covered = 0;
        int unknown = 0;
        for (int row : rows) {
            short code = table.code(column, row);
            covered += code == FigureTable.SUPPRESSED || code == FigureTable.BLANK ? 1 : 0;
            unknown += code == FigureTable.NOT_AVAILABLE || code == FigureTable.OTHER_CODE ? 1 : 0;
        }
        if (covered + unknown > 0) {
            grounds.notes.add(
                    "%s: in %d van de %d vierkanten afgeschermd en genomen als 0 tot 4; in %d niet beschikbaar en opengelaten."
                            .formatted(Columns.words(column), covered, rows.length, unknown));
        }
    }

    private void fitTotals(String column, Bounds bounds, java.util.function.ToDoubleFunction<String> total) {
        byArea.forEach((area, all) -> {
            int[] members = present(bounds, all);
            double target = total.applyAsDouble(area);
            if (Double.isNaN(target)) {
                return;
            }
            double[] x = pick(bounds.mid, members);
            double left = BoundedScale.scale(x, pick(bounds.low, members), pick(bounds.high, members), target);
            for (int k = 0; k < members.length; k++) {
                bounds.mid[members[k]] = x[k];
            }
            double residual = Math.abs(left) < 1e-9 ? 0 : left;
            grounds.accounts.add(new AreaAccount(area, column, target, target - residual, 0, residual));
        });
        accountForAbsent(column, total);
    }

    /** An area without any square here: all of it is left over, and said so. */
    private void accountForAbsent(String column, java.util.function.ToDoubleFunction<String> total) {
        for (String area : new java.util.TreeSet<>(
                published.areas().stream().map(nl.noaber.core.geo.Area::code).toList())) {
            double target = total.applyAsDouble(area);
            if (!byArea.containsKey(area) && target > 0) {
                grounds.accounts.add(new AreaAccount(area, column, target, 0, 0, target));
            }
        }
    }

    private void addBands() {
        if (!Columns.BANDS.stream().allMatch(table::has)) {
            grounds.notes.add("De vierkanten hebben niet alle vijf de leeftijdsgroepen: leeftijden ontbreken.");
            return;
        }
        Estimate residents = java.util.Objects.requireNonNull(grounds.figures.get(Columns.RESIDENTS));
        List<Bounds> bands = new ArrayList<>();
        for (String column : Columns.BANDS) {
            Bounds band = asPublished(column);
            noteCovered(column);
            lower(band, residents);
            bands.add(band);
        }
        new BandFit(grounds, residents, bands, figures).fit(byArea);
        for (int b = 0; b < bands.size(); b++) {
            grounds.figures.put(Columns.BANDS.get(b), bands.get(b).done());
        }
    }

    private static int[] present(Bounds bounds, int[] members) {
        return java.util.Arrays.stream(members)
                .filter(i -> !Double.isNaN(bounds.mid[i]))
                .toArray();
    }

    private static double[] pick(double[] from, int[] members) {
        double[] picked = new double[members.length];
        for (int k = 0; k < members.length; k++) {
            picked[k] = from[members[k]];
        }
        return picked;
    }
}
