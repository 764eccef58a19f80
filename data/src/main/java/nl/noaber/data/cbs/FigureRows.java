// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.data.Refusals;

/** Collects figures of areas row by row, whatever the format they come in. */
final class FigureRows {
    /** Columns of names, codes and kinds, with or without a number behind: they hold no figures. */
    private static final Pattern WORDS =
            Pattern.compile("(?i)(.*(naam|code|codering|soortregio|wkt)|water|geom.*|jaar|regio"
                    + "|recs|gwb_code.*|ind_wbi|pst_mvp|pst_dekp|wijkenenbuurten|id|indelingswijziging.*)(_\\d+)?");

    private static final List<String> RESIDENTS = List.of("aantal_inwoners", "AantalInwoners");

    private final String file;
    private final int year;
    private final Refusals refusals;
    private final List<Integer> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final FigureTable.Builder table;
    private final Map<String, Boolean> waterByCode = new HashMap<>();
    private final Set<String> percentages = new HashSet<>();

    /**
     * @param named one name for each column of the file
     * @param year that the figures describe, 0 when not stated
     */
    FigureRows(String file, List<String> named, int year, Refusals refusals) {
        this.file = file;
        this.year = year;
        this.refusals = refusals;
        for (int column = 0; column < named.size(); column++) {
            String name = named.get(column);
            if (!name.isEmpty() && !WORDS.matcher(name).matches() && !names.contains(name)) {
                columns.add(column);
                names.add(name);
                if (FigureNames.isPercentage(name)) {
                    percentages.add(name);
                }
            }
        }
        this.table = FigureTable.builder(names);
    }

    /** @param textOf what stands in a column of the file */
    void take(long number, String written, boolean isWater, IntFunction<String> textOf) {
        String code = written.strip().replaceFirst("^(\\d{4})\\.0+$", "$1");
        if (code.isEmpty()) {
            refuse(number, "there is no code", "");
            return;
        }
        Boolean earlierWasWater = waterByCode.get(code);
        if (earlierWasWater != null && (isWater || !earlierWasWater)) {
            refuse(number, isWater ? "the water row of a code that also has land" : "the code is there twice", code);
            return;
        }
        if (earlierWasWater != null) {
            refuse(number, "an earlier water row of this code, replaced by the land row", code);
        }
        waterByCode.put(code, isWater);
        int row = table.row(code);
        for (int c = 0; c < names.size(); c++) {
            table.set(row, names.get(c), figure(number, names.get(c), textOf.apply(columns.get(c))), year);
        }
    }

    private double figure(long number, String name, String text) {
        try {
            double figure = FigureText.parse(text);
            if (figure < 0 && figure > -99_990 && !FigureNames.mayBeNegative(name)) {
                refuse(number, name + " is below zero, taken as missing", text);
                return Double.NaN;
            }
            if (figure > 100 && percentages.contains(name)) {
                refuse(number, name + " is over 100 percent, taken as missing", text);
                return Double.NaN;
            }
            return figure;
        } catch (NumberFormatException e) {
            refuse(number, name + " is not a number, taken as missing", text);
            return Double.NaN;
        }
    }

    private void refuse(long number, String reason, String value) {
        refusals.add(file, number, reason, value);
    }

    FigureTable table() {
        FigureTable figures = table.build();
        if (figures.rows() == 0) {
            throw new BadInput(
                    "The file %s has no row with the code of an area.".formatted(file),
                    "Maybe only its header was saved, or the download was broken off.");
        }
        return figures;
    }

    /** Refuses a table without a single number of residents. */
    static FigureTable withResidents(String file, FigureTable figures) {
        if (RESIDENTS.stream().noneMatch(figures::has)) {
            throw new BadInput(
                    "The file %s has no column aantal_inwoners; it has %d figures of %d areas."
                            .formatted(file, figures.columns().size(), figures.rows()),
                    "Maybe it is an extract without the residents, or another table of CBS.");
        }
        if (RESIDENTS.stream().allMatch(name -> figures.present(name) == 0)) {
            throw new BadInput(
                    "The file %s has no number of residents in any of its %d rows.".formatted(file, figures.rows()),
                    "Maybe the year is not published yet: take the year before.");
        }
        return figures;
    }
}
