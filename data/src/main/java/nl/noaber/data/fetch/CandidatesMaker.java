// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.noaber.core.evidence.BadInput;

/** Polling stations of the municipality, with the columns of the source except those about persons to contact. */
final class CandidatesMaker implements Maker {
    private static final int HEAD_BYTES = 4_000;
    private static final List<String> CODE_COLUMNS = List.of("cbs_gemeentecode", "gemeentecode");

    @Override
    public List<Made> make(Job job) throws IOException {
        var address = job.hosts().findAddress("candidates.file");
        if (address.isEmpty()) {
            return List.of();
        }
        Path all = job.download(address.get(), null, "candidates.csv", null);
        Path beside = job.beside("candidates.csv");
        Kept kept = filter(address.get(), all, beside, job.wish().digits());
        if (kept.rows() == 0) {
            throw new BadInput(
                    "The polling stations of %s hold no row of %s."
                            .formatted(Web.host(address.get()), job.wish().municipality()),
                    "Maybe the municipality had another code at that election; name another file with --hosts.");
        }
        String date = job.hosts().find("candidates.date").orElse(null);
        String note = kept.broken() == 0
                ? ""
                : "Rows of the whole file with another number of fields than its header, left out: %d."
                        .formatted(kept.broken());
        return List.of(new Made(
                "candidates.csv", beside, "candidates", date, address.get().toString(), note));
    }

    /** @param broken rows of the whole file of which the municipality cannot be known */
    private record Kept(int rows, int broken) {}

    private static Kept filter(URI address, Path all, Path beside, String digits) throws IOException {
        int rows = 0;
        int broken = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator(address, all))
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(all);
                CsvWriter out = Tables.writer(beside)) {
            Iterator<CsvRecord> records = csv.iterator();
            List<String> header = records.hasNext() ? records.next().getFields() : List.of();
            int code = codeColumn(address, header);
            List<Integer> kept = keptColumns(header);
            out.writeRecord(
                    kept.stream().map(i -> header.get(i).replace("\uFEFF", "")).toList());
            while (records.hasNext()) {
                List<String> fields = records.next().getFields();
                if (fields.size() != header.size()) {
                    broken++;
                } else if (digits(fields.get(code)).equals(digits)) {
                    out.writeRecord(kept.stream().map(fields::get).toList());
                    rows++;
                }
            }
        } catch (CsvParseException e) {
            throw new BadInput(
                    "The polling stations of %s are no readable table: %s."
                            .formatted(Web.host(address), e.getMessage()),
                    "Maybe a quotation mark is not closed; name another file with --hosts.",
                    e);
        }
        return new Kept(rows, broken);
    }

    /** GM0166, 0166 and 166 are the same: spreadsheets eat leading zeros. */
    private static String digits(String code) {
        String digits = code.strip().replaceFirst("^GM", "");
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static char separator(URI address, Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD_BYTES);
        }
        Content.mustBeData(Web.host(address), "", head);
        String line =
                new String(head, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        return line.chars().filter(c -> c == ';').count()
                        > line.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static int codeColumn(URI address, List<String> header) {
        for (String wanted : CODE_COLUMNS) {
            for (int i = 0; i < header.size(); i++) {
                if (slug(header.get(i)).equals(wanted)) {
                    return i;
                }
            }
        }
        throw Changed.field(address, "CBS gemeentecode");
    }

    private static List<Integer> keptColumns(List<String> header) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!slug(header.get(i)).matches("contact.*|e_?mail.*|telefoon.*")) {
                kept.add(i);
            }
        }
        return kept;
    }

    private static String slug(String title) {
        return title.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT).replaceAll("[/: .,()\\-]+", "_");
    }
}
