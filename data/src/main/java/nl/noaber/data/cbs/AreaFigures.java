// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;

/**
 * Reads figures of neighbourhoods, districts, municipalities or postcode areas from CSV in the spelling of the national geo
 * service ({@code aantal_inwoners}, {@code percentage_personen_65_jaar_en_ouder}). Values of -99990 and below are missing
 * and keep their code. Where a code comes twice, once as water, the land row is kept.
 */
public final class AreaFigures {
    private static final List<String> CODES = List.of("buurtcode", "wijkcode", "gemeentecode", "postcode");
    /** Columns of names, codes and kinds, with or without a number behind: they hold no figures. */
    private static final Pattern WORDS =
            Pattern.compile("(.*(naam|code|codering|soortregio|wkt)|water|geom.*|jaar)(_\\d+)?");

    private AreaFigures() {}

    /** Figures by code, trimmed; every column that is not a name or a code. */
    public static FigureTable read(Path file, Refusals refusals) {
        CsvFile csv = CsvFile.open(file);
        int code = csv.find(CODES.toArray(String[]::new));
        if (code < 0) {
            code = csv.get("buurtcode");
        }
        List<Integer> columns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int column = 0; column < csv.header().size(); column++) {
            String name = csv.header().get(column).toLowerCase(Locale.ROOT);
            if (!WORDS.matcher(name).matches() && !names.contains(name)) {
                columns.add(column);
                names.add(name);
            }
        }
        if (!names.contains("aantal_inwoners")) {
            throw new BadInput(
                    "The file %s has no column aantal_inwoners; it has %d columns."
                            .formatted(file.getFileName(), csv.header().size()),
                    "Maybe it is an extract without the residents, or another table of CBS.");
        }
        FigureTable.Builder table = FigureTable.builder(names);
        Reading reading = new Reading(file, table, names, columns, refusals);
        int codeColumn = code;
        int water = csv.find("water");
        csv.forEach(row -> reading.take(
                row, row.text(codeColumn), water >= 0 && row.text(water).equals("JA")));
        return table.build();
    }

    /** One file being read. */
    private static final class Reading {
        private final Path file;
        private final FigureTable.Builder table;
        private final List<String> names;
        private final List<Integer> columns;
        private final Refusals refusals;
        private final int year;
        private final Map<String, Boolean> waterByCode = new HashMap<>();

        Reading(Path file, FigureTable.Builder table, List<String> names, List<Integer> columns, Refusals refusals) {
            this.file = file;
            this.table = table;
            this.names = names;
            this.columns = columns;
            this.refusals = refusals;
            this.year = SquareFile.yearIn(String.valueOf(file.getFileName()));
        }

        void take(CsvFile.Row row, String code, boolean isWater) {
            if (code.isEmpty()) {
                refuse(row, "there is no code", "");
                return;
            }
            Boolean earlierWasWater = waterByCode.get(code);
            if (earlierWasWater != null && (isWater || !earlierWasWater)) {
                refuse(row, isWater ? "the water row of a code that also has land" : "the code is there twice", code);
                return;
            }
            if (earlierWasWater != null) {
                refuse(row, "an earlier water row of this code, replaced by the land row", code);
            }
            waterByCode.put(code, isWater);
            int at = table.row(code);
            for (int c = 0; c < names.size(); c++) {
                table.set(at, names.get(c), figure(row, c), year);
            }
        }

        private double figure(CsvFile.Row row, int c) {
            String text = row.text(columns.get(c));
            try {
                return Numbers.parse(text.indexOf(',') >= 0 ? text.replace(',', '.') : text);
            } catch (NumberFormatException e) {
                refuse(row, names.get(c) + " is not a number, taken as missing", text);
                return Double.NaN;
            }
        }

        private void refuse(CsvFile.Row row, String reason, String value) {
            refusals.add(String.valueOf(file.getFileName()), row.number(), reason, value);
        }
    }

    /**
     * One table of several years: the newest year that has a figure gives it, with its year. Where none has, the code of the
     * newest table stays.
     *
     * @param tables in any order; figures without a year count as oldest
     */
    public static FigureTable newest(List<FigureTable> tables) {
        List<String> names =
                tables.stream().flatMap(t -> t.columns().stream()).distinct().toList();
        FigureTable.Builder merged = FigureTable.builder(names);
        for (FigureTable table : tables) {
            table.ids().forEach(merged::row);
        }
        for (String id :
                tables.stream().flatMap(t -> t.ids().stream()).distinct().toList()) {
            for (String name : names) {
                int best = -1;
                double value = Double.NaN;
                for (FigureTable table : tables) {
                    int row = table.row(id);
                    if (row >= 0 && table.code(name, row) == FigureTable.PRESENT && table.year(name, row) > best) {
                        best = table.year(name, row);
                        value = table.value(name, row);
                    }
                }
                if (best >= 0) {
                    merged.set(merged.row(id), name, value, best);
                } else {
                    missing(tables, id, name, merged);
                }
            }
        }
        return merged.build();
    }

    private static void missing(List<FigureTable> tables, String id, String name, FigureTable.Builder merged) {
        for (FigureTable table : tables) {
            int row = table.row(id);
            if (row >= 0 && table.has(name)) {
                merged.set(merged.row(id), name, rawOf(table.code(name, row)), table.year(name, row));
            }
        }
    }

    private static double rawOf(short code) {
        return switch (code) {
            case FigureTable.SUPPRESSED -> -99_997;
            case FigureTable.NOT_AVAILABLE -> -99_995;
            case FigureTable.OTHER_CODE -> -99_999;
            default -> Double.NaN;
        };
    }
}
