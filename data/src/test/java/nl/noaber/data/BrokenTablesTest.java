// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.weights.WeightsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they say: each is refused with a fact and a Maybe. */
class BrokenTablesTest {
    @TempDir
    private Path folder = Path.of("");

    private Path bytes(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> read(Path file) {
        List<String> cells = new ArrayList<>();
        CsvFile csv = CsvFile.open(file);
        int column = csv.get("x");
        csv.forEach(row -> cells.add(row.number() + "=" + row.text(column)));
        return cells;
    }

    private static void refused(Path file, String fact) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(fact)
                .message()
                .satisfies(message ->
                        assertThat(message.lines().toList().getLast()).startsWith("Maybe "));
    }

    @Test
    void a01_everySeparatorAndMarkIsRead() throws IOException {
        assertThat(read(text("a.csv", "id,x\n1,2\n"))).containsExactly("1=2");
        assertThat(read(text("b.csv", "\uFEFFx;y\r\n 3 ;4\r\n\r\n5;6\r\n"))).containsExactly("1=3", "2=5");
        assertThat(read(text("c.csv", "a\tx\n1\t\"two\nlines\"\n"))).containsExactly("1=two\nlines");
        assertThat(read(text("d.csv", "a#X\n1#7"))).containsExactly("1=7");
    }

    @Test
    void a02_aShortRowHasEmptyCells() throws IOException {
        assertThat(read(text("a.csv", "id,x\n1\n2,5\n"))).containsExactly("1=", "2=5");
    }

    @Test
    void b01_whatIsNoTableIsRefused() throws IOException {
        refused(folder.resolve("nowhere.csv"), "is not there");
        refused(folder, "is a folder");
        refused(bytes("empty.csv"), "is empty");
        refused(text("zip.csv", "PK\u0003\u0004rest"), "zip archive");
        refused(bytes("gz.csv", (byte) 0x1f, (byte) 0x8b, (byte) 8), "packed with gzip");
        refused(text("page.csv", "<!DOCTYPE html><html>404"), "web page");
        refused(text("db.csv", "SQLite format 3\u0000"), "database");
        refused(
                Files.write(folder.resolve("utf16.csv"), "id,x\n1,2".getBytes(StandardCharsets.UTF_16LE)),
                "zero bytes");
        refused(
                Files.write(folder.resolve("latin.csv"), "id,x\n1,Café\n".getBytes(StandardCharsets.ISO_8859_1)),
                "is not UTF-8");
        refused(text("columns.csv", "id,y\n1,2\n"), "has no column x; it has id, y");
    }

    @Test
    void b02_aLateLatinRowIsRefusedToo() throws IOException {
        byte[] start = "id,x\n1,a\n".repeat(1).getBytes(StandardCharsets.UTF_8);
        byte[] bad = "2,é\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + 100_000 + bad.length];
        java.util.Arrays.fill(all, (byte) '\n');
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(bad, 0, all, start.length + 100_000, bad.length);
        refused(Files.write(folder.resolve("late.csv"), all), "is not UTF-8");
    }

    private void weightsRefused(String name, String content, String fact) throws IOException {
        Path file = text(name, content);
        assertThatThrownBy(() -> WeightsFile.read(file, List.of("a", "b", "c")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(fact)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void c01_weightsByIdOrByRow() throws IOException {
        var byId = WeightsFile.read(text("w.gal", "0 3 towns id\na 1\nb\nb 2\na c\nc 0\n\n"), List.of("a", "b", "c"));
        assertThat(byId.count(1)).isEqualTo(2);
        assertThat(byId.isolates()).isEqualTo(1);
        var byRow = WeightsFile.read(text("w.gwt", "3\n1 2 0.5\n2 1 0.5\n3 1 2\n"), List.of("a", "b", "c"));
        assertThat(byRow.weight(2, 0)).isEqualTo(2);
        assertThat(byRow.neighbour(0, 0)).isEqualTo(1);
    }

    @Test
    void c02_brokenWeightsAreRefused() throws IOException {
        weightsRefused("a.gal", "4\n1 0\n\n", "is about 4 places, the table has 3");
        weightsRefused("b.gal", "3\na 2\nb\n", "a has 1 neighbours where 2 were announced");
        weightsRefused("c.gal", "3\na 1\nz\n", "names place z");
        weightsRefused("d.gal", "3\na b c\n", "is not an id and a number");
        weightsRefused("e.gwt", "3\na b\n", "is not an id, an id and a weight");
        weightsRefused("f.gwt", "3\na b -1\n", "is below zero");
        weightsRefused("g.gwt", "3\na b far\n", "'far' is not a number");
        weightsRefused("h.gal", "\n\n", "has no lines");
    }
}
