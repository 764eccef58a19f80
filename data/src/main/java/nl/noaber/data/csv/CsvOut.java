// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import nl.noaber.data.store.Outputs;

/** Writes a table as the contract has it: UTF-8, comma, header, point as decimal, line feeds. */
public final class CsvOut {
    /** Writes the rows. */
    @FunctionalInterface
    public interface Rows {
        void to(CsvWriter out) throws IOException;
    }

    private CsvOut() {}

    public static void write(Path target, boolean force, Rows rows) {
        Outputs.file(target, force, beside -> writeTo(beside, rows));
    }

    /** Without moving into place: for a file inside a folder that is itself moved. */
    public static void writeTo(Path file, Rows rows) throws IOException {
        try (CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            rows.to(out);
        }
    }
}
