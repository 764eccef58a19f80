// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.data.Refusals;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The workbook Kerncijfers wijken en buurten of CBS (kwb-2023.xlsx): the first sheet whose first row has gwb_code. Headers
 * have blanks behind them in some years; a missing figure is a point, a comma or nothing; decimals have a comma or a point.
 */
final class KwbWorkbook {
    private static final List<String> CODES = List.of("gwb_code", "gwb_code_10");

    private KwbWorkbook() {}

    static FigureTable read(Path file, int year, Refusals refusals) {
        String name = String.valueOf(file.getFileName());
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                Optional<FigureTable> figures = sheet(name, sheet, year, refusals);
                if (figures.isPresent()) {
                    return figures.get();
                }
            }
            throw new BadInput(
                    "The workbook %s has no sheet with a column gwb_code; its sheets are %s."
                            .formatted(
                                    name,
                                    String.join(
                                            ", ",
                                            sheets.stream().map(Sheet::getName).toList())),
                    "Maybe it is another workbook; take Kerncijfers wijken en buurten of CBS.");
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new BadInput(
                    "The workbook %s cannot be read: it is cut off or no workbook.".formatted(name),
                    "Maybe the download was broken off, or it is another kind of file with the name of a workbook.",
                    e);
        }
    }

    private static Optional<FigureTable> sheet(String name, Sheet sheet, int year, Refusals refusals)
            throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            var each = rows.iterator();
            if (!each.hasNext()) {
                return Optional.empty();
            }
            List<String> header = cells(each.next());
            int code = IntStream.range(0, header.size())
                    .filter(column -> CODES.contains(header.get(column).strip()))
                    .findFirst()
                    .orElse(-1);
            if (code < 0) {
                return Optional.empty();
            }
            FigureRows figures = new FigureRows(
                    name, header.stream().map(FigureNames::ofWorkbook).toList(), year, refusals);
            AtomicLong number = new AtomicLong();
            each.forEachRemaining(row -> {
                List<String> cells = cells(row);
                if (cells.stream().anyMatch(text -> !text.isBlank())) {
                    figures.take(
                            number.incrementAndGet(),
                            code < cells.size() ? cells.get(code) : "",
                            false,
                            column -> column < cells.size() ? cells.get(column) : "");
                }
            });
            return Optional.of(figures.table());
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(column -> text(row.getCell(column)))
                .toList();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }
}
