// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused stands in the table of broken inputs. */
class WeightsFileTest {
    private static final List<String> IDS = List.of("a", "b", "c");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a01_weightsByIdOrByRow() throws IOException {
        Path gal = Files.writeString(folder.resolve("w.gal"), "0 3 towns id\na 1\nb\nb 2\na c\nc 0\n\n");
        var byId = WeightsFile.read(gal, IDS);
        assertThat(byId.count(1)).isEqualTo(2);
        assertThat(byId.isolates()).isEqualTo(1);
        Path gwt = Files.writeString(folder.resolve("w.gwt"), "3\n1 2 0.5\n2 1 0.5\n3 1 2\n");
        var byRow = WeightsFile.read(gwt, IDS);
        assertThat(byRow.weight(2, 0)).isEqualTo(2);
        assertThat(byRow.neighbour(0, 0)).isEqualTo(1);
    }
}
