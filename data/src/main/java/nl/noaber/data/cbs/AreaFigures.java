// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;

/**
 * Reads figures of neighbourhoods, districts, municipalities or postcode areas: CSV in the spelling of the national geo
 * service ({@code aantal_inwoners}, {@code percentage_personen_65_jaar_en_ouder}), whose names stay; and the workbook of CBS
 * (xlsx), StatLine CSV and StatLine JSON, which all get StatLine's names without their numbers ({@code AantalInwoners},
 * {@code k_65JaarOfOuder}; the list is in {@code figure-names.csv}). Values of -99990 and below are missing and keep their
 * code. Counts below zero and percentages over 100 are taken as missing and counted. Where a code comes twice, once as water, the land row is kept.
 */
public final class AreaFigures {
    /** Numbers of the StatLine tables Kerncijfers wijken en buurten, by year. */
    private static final Map<String, Integer> TABLES = Map.of(
            "83220NED",
            2015,
            "83765NED",
            2017,
            "84286NED",
            2018,
            "85318NED",
            2022,
            "85618NED",
            2023,
            "85984NED",
            2024,
            "86165NED",
            2025);

    private AreaFigures() {}

    /** Figures by code, trimmed; every column that is not a name or a code. The year is that in the name of the file. */
    public static FigureTable read(Path file, Refusals refusals) {
        return read(file, 0, refusals);
    }

    /**
     * As {@link #read(Path, Refusals)}; a file without a number of residents is refused.
     *
     * @param year that the figures describe; 0: the year in the name of the file, or none when it has none
     */
    public static FigureTable read(Path file, int year, Refusals refusals) {
        return FigureRows.withResidents(String.valueOf(file.getFileName()), readAny(file, year, refusals));
    }

    /**
     * Several files, e.g. years or topics, as one table by {@link #newest}; residents must be in one of them.
     *
     * @param files in any order, at least one
     */
    public static FigureTable read(List<Path> files, Refusals refusals) {
        FigureTable merged =
                newest(files.stream().map(file -> readAny(file, 0, refusals)).toList());
        return FigureRows.withResidents(
                String.join(
                        " + ",
                        files.stream().map(f -> String.valueOf(f.getFileName())).toList()),
                merged);
    }

    private static FigureTable readAny(Path file, int year, Refusals refusals) {
        byte[] start = Looks.start(file);
        String name = String.valueOf(file.getFileName());
        int described = year > 0 ? year : yearOf(name);
        if (start.length > 3 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF) {
            throw new BadInput(
                    "The file %s is an old Excel workbook (.xls).".formatted(name),
                    "Maybe open it and save it as .xlsx or as CSV UTF-8.");
        }
        if (Looks.startsWith(start, "PK\u0003\u0004")
                && name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return KwbWorkbook.read(file, described, refusals);
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                ? StatLineJson.read(file, described, refusals)
                : FigureCsv.read(file, described, refusals);
    }

    private static int yearOf(String name) {
        return TABLES.entrySet().stream()
                .filter(table -> name.contains(table.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> SquareFile.yearIn(name));
    }

    /**
     * One table of several years: the newest year that has a figure gives it, with its year; a figure that has two spellings
     * among the tables (aantal_inwoners, AantalInwoners) is one figure, and is found under both. Where none has, the code of the
     * newest table stays.
     *
     * @param tables in any order; figures without a year count as oldest
     */
    public static FigureTable newest(List<FigureTable> tables) {
        List<String> names =
                tables.stream().flatMap(t -> t.columns().stream()).distinct().toList();
        Map<String, List<String>> byFigure = new HashMap<>();
        for (String name : names) {
            byFigure.computeIfAbsent(FigureNames.common(name), k -> new ArrayList<>())
                    .add(name);
        }
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        byFigure.values().forEach(same -> same.forEach(name -> spellings.put(name, same)));
        FigureTable.Builder merged = FigureTable.builder(names);
        for (FigureTable table : tables) {
            table.ids().forEach(merged::row);
        }
        for (String id :
                tables.stream().flatMap(t -> t.ids().stream()).distinct().toList()) {
            spellings.forEach((name, same) -> merge(tables, id, name, same, merged));
        }
        return merged.build();
    }

    private static void merge(
            List<FigureTable> tables, String id, String name, List<String> spellings, FigureTable.Builder merged) {
        int best = -1;
        int bestMissing = -1;
        double value = Double.NaN;
        for (FigureTable table : tables) {
            int row = table.row(id);
            for (String spelling : row < 0 ? List.<String>of() : spellings) {
                int year = table.year(spelling, row);
                boolean present = table.code(spelling, row) == FigureTable.PRESENT;
                if (present && year > best) {
                    best = year;
                    value = table.value(spelling, row);
                } else if (best < 0 && !present && table.has(spelling) && year > bestMissing) {
                    bestMissing = year;
                    value = rawOf(table.code(spelling, row));
                }
            }
        }
        if (best >= 0 || bestMissing >= 0) {
            merged.set(merged.row(id), name, value, best < 0 ? bestMissing : best);
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
