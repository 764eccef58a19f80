// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.people.AreaAccount;
import nl.noaber.core.people.Columns;
import nl.noaber.core.vulnerability.Figures;
import nl.noaber.core.vulnerability.LessSelfReliant;
import nl.noaber.core.vulnerability.Recipe;

/**
 * Numbers of whole areas. Bounds of squares that are added together get too wide: of an area the published total is known
 * almost exactly. So the recipe is applied to the area as a whole too, and of both intervals the part in common is kept; the
 * best guess is the sum of the squares and of those who live outside the files.
 */
final class AreaNumbers {
    /** How far an area may differ from its postcodes in the share of the oldest: our assumption. */
    private static final double OLDEST_SPREAD = 0.10;
    /** Percentages of areas are whole: half of one either way. */
    private static final double PERCENT_HALF = 0.005;

    private static final Set<String> OLDEST = Set.of(Columns.AGE_75_PLUS, Columns.AGE_80_PLUS);

    private final Ground ground;
    private final SortedMap<String, List<Integer>> rows;
    private final List<String> areas;
    private final Map<String, AreaAccount> accounts = new HashMap<>();
    private final LessSelfReliant sums;
    private final Map<String, Interval> whole = new HashMap<>();

    AreaNumbers(Ground ground, List<AreaAccount> accounts, LessSelfReliant sums, Recipe recipe) {
        this.ground = ground;
        this.rows = ground.byArea();
        this.areas = rows.keySet().stream().filter(code -> !code.isEmpty()).toList();
        this.sums = sums;
        accounts.forEach(account -> this.accounts.put(account.area() + " " + account.column(), account));
        if (!areas.isEmpty()) {
            LessSelfReliant answer = LessSelfReliant.count(recipe, figures(recipe));
            for (int k = 0; k < areas.size(); k++) {
                String area = areas.get(k);
                answer.find(k).ifPresent(interval -> whole.put(area, interval));
            }
        }
    }

    /** Codes of areas in which somebody lives, in order. */
    List<String> areas() {
        return areas;
    }

    private Figures figures(Recipe recipe) {
        Figures figures = Figures.of(areas.size());
        for (String column : recipe.wanted()) {
            if (column.startsWith(Figures.AREA)) {
                Optional<double[]> values = ground.ofArea(column);
                if (values.isPresent()) {
                    double[] byArea = areas.stream()
                            .mapToDouble(area -> values.get()[rowsOf(area).getFirst()])
                            .toArray();
                    figures = figures.with(column, byArea);
                }
            } else if (ground.find(column).isPresent()) {
                figures = with(figures, column);
            }
        }
        return figures;
    }

    private Figures with(Figures figures, String column) {
        double[][] bounds = new double[3][areas.size()];
        for (int k = 0; k < areas.size(); k++) {
            Optional<Interval> figure = find(areas.get(k), column);
            bounds[0][k] = figure.map(Interval::low).orElse(Double.NaN);
            bounds[1][k] = figure.map(Interval::mid).orElse(Double.NaN);
            bounds[2][k] = figure.map(Interval::high).orElse(Double.NaN);
        }
        return figures.with(column, bounds[0], bounds[1], bounds[2]);
    }

    private List<Integer> rowsOf(String area) {
        return rows.getOrDefault(area, List.of());
    }

    /** A figure of the people of an area; empty when not known. */
    Optional<Interval> find(String area, String column) {
        AreaAccount account = accounts.get(area + " " + column);
        if (account != null) {
            return Optional.of(published(area, account));
        }
        Optional<Interval> added = added(area, column);
        Optional<Interval> elderly = OLDEST.contains(column) ? find(area, Columns.AGE_65_PLUS) : Optional.empty();
        if (elderly.isEmpty()) {
            return added;
        }
        return added.map(sum -> {
            double share = elderly.get().mid() > 0
                    ? Math.min(1, sum.mid() / elderly.get().mid())
                    : 0;
            return Interval.of(
                    Math.min(sum.mid(), elderly.get().low() * share * (1 - OLDEST_SPREAD)),
                    sum.mid(),
                    Math.max(sum.mid(), elderly.get().high() * Math.min(1, share * (1 + OLDEST_SPREAD))));
        });
    }

    private Interval published(String area, AreaAccount account) {
        boolean isCount = account.published() == Math.rint(account.published()) && account.published() % 5 == 0;
        AreaAccount residents = accounts.get(area + " " + Columns.RESIDENTS);
        double half = isCount || residents == null ? 0 : PERCENT_HALF * residents.published();
        Interval rounded = Interval.rounded(account.published(), 5);
        return Interval.of(Math.max(0, rounded.low() - half), rounded.mid(), rounded.high() + half);
    }

    private Optional<Interval> added(String area, String column) {
        return ground.find(column).flatMap(figure -> rowsOf(area).stream()
                .map(figure::find)
                .flatMap(Optional::stream)
                .reduce(Interval::plus));
    }

    /** Less self-reliant residents of an area; empty when nothing is known. */
    Optional<Interval> lessSelfReliant(String area) {
        Optional<Interval> sum = sumOf(area);
        Interval other = whole.get(area);
        if (sum.isEmpty() || other == null) {
            return sum;
        }
        double mid = sum.get().mid();
        return Optional.of(Interval.of(
                Math.min(mid, Math.max(sum.get().low(), other.low())),
                mid,
                Math.max(mid, Math.min(sum.get().high(), other.high()))));
    }

    private Optional<Interval> sumOf(String area) {
        return rowsOf(area).stream().map(sums::find).flatMap(Optional::stream).reduce(Interval::plus);
    }

    /** Of the whole region: areas, and squares that lie in none; bounds add. */
    Interval residents() {
        return total(area -> find(area, Columns.RESIDENTS), added("", Columns.RESIDENTS));
    }

    /** Likewise. */
    Interval lessSelfReliant() {
        return total(this::lessSelfReliant, sumOf(""));
    }

    /** Likewise, of any figure; parts that are not known add nothing. */
    Interval total(String column) {
        return total(area -> find(area, column), added("", column));
    }

    private Interval total(java.util.function.Function<String, Optional<Interval>> figure, Optional<Interval> loose) {
        return areas.stream().map(figure).flatMap(Optional::stream).reduce(loose.orElse(Interval.ZERO), Interval::plus);
    }

    /** Residents of the area whose addresses are not in the files. */
    double outside(String area) {
        AreaAccount account = accounts.get(area + " " + Columns.RESIDENTS);
        return account == null ? 0 : account.outside();
    }
}
