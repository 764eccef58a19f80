// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.data.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that look odd and are good; what is refused stands in the table of broken inputs. */
class CsvFileTest {
    @TempDir
    private Path folder = Path.of("");

    private final Refusals refusals = new Refusals();

    private List<String> read(String name, String content) throws IOException {
        CsvFile csv = CsvFile.open(Files.writeString(folder.resolve(name), content));
        List<String> cells = new ArrayList<>();
        int column = csv.get("x");
        csv.forEach(refusals, row -> cells.add(row.number() + "=" + row.text(column)));
        return cells;
    }

    @Test
    void a01_everySeparatorAndMarkIsRead() throws IOException {
        assertThat(read("a.csv", "id,x\n1,2\n")).containsExactly("1=2");
        assertThat(read("b.csv", "\uFEFFx;y\r\n 3 ;4\r\n\r\n5;6\r\n")).containsExactly("1=3", "2=5");
        assertThat(read("c.csv", "a\tx\n1\t\"two\nlines\"\n")).containsExactly("1=two\nlines");
        assertThat(read("d.csv", "a#X\n1#7")).containsExactly("1=7");
    }

    @Test
    void a02_aShortRowHasEmptyCells() throws IOException {
        assertThat(read("a.csv", "id,x\n1\n2,5\n")).containsExactly("1=", "2=5");
    }

    @Test
    void a03_emptyCellsBehindTheLastColumnDoNotCount() throws IOException {
        assertThat(read("a.csv", "id,x\n1,2,,\n3,4,5\n")).containsExactly("1=2");
        assertThat(refusals.total()).isEqualTo(1);
    }
}
