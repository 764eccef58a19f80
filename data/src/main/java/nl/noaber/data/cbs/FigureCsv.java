// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;

/**
 * Figures of areas from CSV: the spelling of the national geo service (buurtcode, aantal_inwoners), StatLine's keys
 * (WijkenEnBuurten, AantalInwoners_5), StatLine's titles (Regioaanduiding/Codering (code)) or the workbook saved as CSV.
 */
final class FigureCsv {
    private static final List<String> CODES = List.of("buurtcode", "wijkcode", "gemeentecode", "postcode");

    /** Topics of StatLine lie at most so deep. */
    private static final int DEEPEST = 5;

    private FigureCsv() {}

    static FigureTable read(Path file, int year, Refusals refusals) {
        CsvFile csv = CsvFile.open(file);
        List<String> header = csv.header();
        int code;
        List<String> names;
        if (csv.find("gwb_code", "gwb_code_10") >= 0) {
            code = csv.find("gwb_code", "gwb_code_10");
            names = header.stream().map(FigureNames::ofWorkbook).toList();
        } else if (csv.find("WijkenEnBuurten") >= 0) {
            StatLineJson.mustBeOneRowAnArea(file, header);
            code = csv.find("WijkenEnBuurten");
            names = FigureNames.ofStatLine(header);
        } else if (titleOfCode(header) >= 0) {
            code = titleOfCode(header);
            names = FigureNames.ofStatLine(keys(header));
        } else {
            code = csv.find(CODES.toArray(String[]::new));
            code = code < 0 ? csv.get("buurtcode") : code;
            names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        }
        FigureRows rows = new FigureRows(String.valueOf(file.getFileName()), names, year, refusals);
        int codeColumn = code;
        int water = csv.find("water");
        csv.forEach(
                refusals,
                row -> rows.take(
                        row.number(),
                        row.text(codeColumn),
                        water >= 0 && row.text(water).equalsIgnoreCase("JA"),
                        row::text));
        return rows.table();
    }

    private static int titleOfCode(List<String> header) {
        for (int column = 0; column < header.size(); column++) {
            if (header.get(column).matches("(.*/)?Codering( \\d)? \\(code\\)")) {
                return column;
            }
        }
        return -1;
    }

    /** Of "Zorg/Apotheek/Afstand tot apotheek (km)" the last part, with more before it when that part comes more often. */
    private static List<String> keys(List<String> header) {
        List<String[]> paths = header.stream()
                .map(title -> title.replaceFirst(" \\([^()]*\\)$", "").split("/"))
                .toList();
        List<String> keys = paths.stream().map(path -> key(path, 1)).toList();
        for (int parts = 2; parts <= DEEPEST; parts++) {
            List<String> shorter = keys;
            int most = parts;
            keys = IntStream.range(0, shorter.size())
                    .mapToObj(i -> {
                        String key = shorter.get(i);
                        boolean needsMore = Collections.frequency(shorter, key) > 1 && !FigureNames.isSharedStem(key);
                        return needsMore ? key(paths.get(i), most) : key;
                    })
                    .toList();
        }
        return keys;
    }

    private static String key(String[] path, int parts) {
        return FigureNames.keyOfTitle(
                String.join(" ", Arrays.copyOfRange(path, Math.max(0, path.length - parts), path.length)));
    }
}
