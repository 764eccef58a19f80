// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;

/**
 * A table in a text file: a header and rows, separated by comma, semicolon, tab or #, which is found out from the header.
 * UTF-8 only, with or without a byte order mark. Rows are read one by one, so that memory does not grow with the file.
 */
public final class CsvFile {
    /** What is done with a row. */
    @FunctionalInterface
    public interface RowTaker {
        void take(Row row);
    }

    /**
     * One row.
     *
     * @param number the first data row is 1
     */
    public record Row(long number, CsvRecord cells) {
        /** The cell, trimmed; empty when the row is shorter. */
        public String text(int column) {
            return column < cells.getFieldCount() ? cells.getField(column).strip() : "";
        }

        private boolean hasMoreThan(int columns) {
            for (int column = columns; column < cells.getFieldCount(); column++) {
                if (!cells.getField(column).isBlank()) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final char[] SEPARATORS = {',', ';', '\t', '#'};

    private final Path file;
    private final char separator;
    private final List<String> header;

    private CsvFile(Path file, char separator, List<String> header) {
        this.file = file;
        this.separator = separator;
        this.header = header;
    }

    /** Reads the header. */
    public static CsvFile open(Path file) {
        Looks.likeText(file);
        String first = firstLine(file);
        char separator = separatorOf(first);
        List<String> header = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(first)) {
            reader.forEach(record -> record.getFields().forEach(name -> header.add(name.strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException e) {
            throw new BadInput(
                    "The header of %s is no row of a table: %s.".formatted(name(file), e.getMessage()),
                    "Maybe a quotation mark is not closed.",
                    e);
        }
        return new CsvFile(file, separator, List.copyOf(header));
    }

    public Path file() {
        return file;
    }

    /** Column names, trimmed, as written. */
    public List<String> header() {
        return header;
    }

    /** Where the first of the names stands, letters small or large; -1 when none does. */
    public int find(String... names) {
        for (String name : names) {
            for (int column = 0; column < header.size(); column++) {
                if (header.get(column).equalsIgnoreCase(name)) {
                    return column;
                }
            }
        }
        return -1;
    }

    /** As {@link #find}, but the column must be there. */
    public int get(String name) {
        int column = find(name);
        if (column < 0) {
            throw new BadInput(
                    "The file %s has no column %s; it has %s.".formatted(name(file), name, shortened(header)),
                    "Maybe the name is misspelt, or this is another file.");
        }
        return column;
    }

    /** By the rule of the contract: id, else the first that ends in _id, else a code column, else -1: the row number. */
    public int idColumn(String... codeColumns) {
        int id = find("id");
        if (id >= 0) {
            return id;
        }
        for (int column = 0; column < header.size(); column++) {
            if (header.get(column).toLowerCase(Locale.ROOT).endsWith("_id")) {
                return column;
            }
        }
        return find(codeColumns);
    }

    /**
     * Hands over every row that fits under the header. A row with more cells, in which nobody can tell what belongs where, is
     * refused and counted; a file of only such rows, or without rows, is refused as a whole. Short rows have empty cells.
     */
    public void forEach(Refusals refusals, RowTaker taker) {
        long[] counts = {0, 0};
        forEach(row -> {
            counts[0]++;
            if (row.hasMoreThan(header.size())) {
                counts[1]++;
                refusals.add(
                        name(file),
                        row.number(),
                        "it has more cells than the header",
                        String.join(" ", row.cells.getFields()));
            } else {
                taker.take(row);
            }
        });
        if (counts[0] == 0) {
            throw new BadInput(
                    "The file %s has a header and no rows.".formatted(name(file)),
                    "Maybe a filter left nothing, or the download was broken off.");
        }
        if (counts[0] == counts[1]) {
            throw new BadInput(
                    "Every row of %s has more cells than its %d columns.".formatted(name(file), header.size()),
                    "Maybe numbers have a comma as decimal: save it with semicolons between the columns.");
        }
    }

    /** Hands over every row that is not blank. */
    public void forEach(RowTaker taker) {
        try (InputStream in = Files.newInputStream(file);
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(new InputStreamReader(
                                withoutMark(in),
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            long number = -1;
            for (CsvRecord record : reader) {
                number++;
                if (number > 0) {
                    taker.take(new Row(number, record));
                }
            }
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause() == null ? new IOException(e) : e.getCause());
        } catch (IOException e) {
            throw unreadable(e);
        } catch (CsvParseException e) {
            throw e.getCause() instanceof UncheckedIOException io && io.getCause() != null
                    ? unreadable(io.getCause())
                    : new BadInput(
                            "The file %s is no table after its header: %s.".formatted(name(file), e.getMessage()),
                            "Maybe a quotation mark is not closed, or the file was cut off.",
                            e);
        }
    }

    private BadInput unreadable(IOException e) {
        if (e instanceof CharacterCodingException) {
            return new BadInput(
                    "The file %s is not UTF-8.".formatted(name(file)),
                    "Maybe it was saved as Windows or Latin-1 text; save it again as CSV UTF-8.",
                    e);
        }
        return new BadInput(
                "The file %s cannot be read: %s.".formatted(name(file), e), "Maybe it is closed to you.", e);
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        java.io.PushbackInputStream pushback = new java.io.PushbackInputStream(in, 3);
        byte[] start = pushback.readNBytes(3);
        boolean mark =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!mark) {
            pushback.unread(start);
        }
        return pushback;
    }

    private static String firstLine(Path file) {
        try (InputStream in = withoutMark(Files.newInputStream(file))) {
            // A header of more than this is no header.
            String start = new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
            return start.lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new BadInput(
                    "The file %s cannot be read: %s.".formatted(name(file), e), "Maybe it is closed to you.", e);
        }
    }

    private static char separatorOf(String header) {
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static String shortened(List<String> header) {
        return header.size() <= 12
                ? String.join(", ", header)
                : String.join(", ", header.subList(0, 12)) + " and " + (header.size() - 12) + " more";
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
