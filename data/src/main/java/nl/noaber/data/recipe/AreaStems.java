// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.vulnerability.Figures;

/** Finds the column of an area table that a recipe means: StatLine puts another number behind each name every year. */
public final class AreaStems {
    private AreaStems() {}

    /**
     * The column with this stem, capitals aside: {@code gebied.WmoClientenRelatief} is {@code wmoclientenrelatief_94}.
     *
     * @param wanted a column of a recipe that begins with {@link Figures#AREA}
     * @return empty when the table has none
     * @throws BadInput when several columns have the stem
     */
    public static Optional<String> column(FigureTable table, String wanted) {
        if (!wanted.startsWith(Figures.AREA)) {
            throw new IllegalArgumentException("%s is not a figure of the area.".formatted(wanted));
        }
        String stem = wanted.substring(Figures.AREA.length()).toLowerCase(Locale.ROOT);
        List<String> found = table.columns().stream()
                .filter(column -> stemOf(column).equals(stem)
                        || column.toLowerCase(Locale.ROOT).equals(stem))
                .toList();
        if (found.size() > 1) {
            throw new BadInput(
                    "The figure %s of the recipe can be any of the columns %s.".formatted(wanted, found),
                    "Maybe name the whole column in the recipe, with its number.");
        }
        return found.stream().findFirst();
    }

    private static String stemOf(String column) {
        return column.toLowerCase(Locale.ROOT).replaceFirst("_\\d+$", "");
    }
}
