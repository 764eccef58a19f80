// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.hotspots.Neighbours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsFileTest {
    private static final List<String> ABC = List.of("a", "b", "c");

    @TempDir
    private Path folder = Path.of("");

    private WeightsFile.Read read(String name, String text, List<String> ids) throws IOException {
        return WeightsFile.readAll(Files.writeString(folder.resolve(name), text.replace("/", "\n")), ids);
    }

    private static String drawn(Neighbours neighbours) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < neighbours.size(); i++) {
            for (int k = 0; k < neighbours.count(i); k++) {
                text.append("%d-%d:%s ".formatted(i, neighbours.neighbour(i, k), neighbours.weight(i, k)));
            }
        }
        return text.toString().strip();
    }

    @Test
    void a01_galByIdWithAndWithoutFirstLine() throws IOException {
        String links = "0-1:1.0 1-0:1.0 1-2:1.0 2-1:1.0";
        String body = "a 1/b/b 2/a c/c 1/b";
        assertThat(drawn(read("a.gal", body, ABC).neighbours())).isEqualTo(links);
        assertThat(drawn(read("a.gal", "3/" + body, ABC).neighbours())).isEqualTo(links);
        assertThat(drawn(read("a.gal", "0 3 file id/" + body, ABC).neighbours()))
                .isEqualTo(links);
    }

    /** The ids of the table are numbers too, but the file has one that is none of them: so it means rows. */
    @Test
    void a02_byRowNumberWhenTheyAreNoIds() throws IOException {
        List<String> ids = List.of("3", "2", "7");
        assertThat(drawn(read("a.gal", "1 1/2/2 1/3/3 0", ids).neighbours())).isEqualTo("0-1:1.0 1-2:1.0");
        assertThat(drawn(read("a.gal", "3 1/2/2 1/7/7 0", ids).neighbours())).isEqualTo("0-1:1.0 1-2:1.0");
    }

    /** Ids may begin at zero; then a first line "0 1 1" is a link and no header. */
    @Test
    void a03_zeroMayBeAnId() throws IOException {
        List<String> ids = List.of("0", "1", "2");
        assertThat(drawn(read("a.gwt", "0 1 1/1 2 0.5", ids).neighbours())).isEqualTo("0-1:1.0 1-2:0.5");
        assertThat(drawn(read("a.gal", "0 1/1/1 0", ids).neighbours())).isEqualTo("0-1:1.0");
        assertThat(drawn(read("a.gwt", "0 3 file id/0 1 1", ids).neighbours())).isEqualTo("0-1:1.0");
    }

    @Test
    void a04_linksToItselfAndOfWeightZeroAreNoLinks() throws IOException {
        WeightsFile.Read read = read("a.gwt", "3/a a 1/a b 0/b c 2/c c 1", ABC);
        assertThat(drawn(read.neighbours())).isEqualTo("1-2:2.0");
        assertThat(read.selfLinks()).isEqualTo(2);
        assertThat(read.zeroWeights()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.gal | 3/a 1/b                | lists 1 of its 3 places
            a.gal | 4/a 1/b                | about 4 places, the table has 3
            a.gal | a 1/b/a 1/c            | place a is listed twice
            a.gal | a 2/b b                | a has neighbour b twice
            a.gal | a 2/b                  | 1 neighbours where 2 were announced
            a.gal | a -1                   | '-1' is not a number of places
            a.gal | a 1.5/b                | '1.5' is not a number of places
            a.gal | a NaN                  | 'NaN' is not a number of places
            a.gal | x                      | 'x' is not a number of places
            a.gal | a 1/z                  | names place z, which is not in the table (1 of its 2
            a.gwt | a b 1/a b 2            | a has neighbour b twice
            a.gwt | a b -1                 | weight -1 is below zero
            a.gwt | a b NaN                | weight NaN is not usable
            a.gwt | a b Infinity           | weight Infinity is not usable
            a.gwt | a b 1e300              | weight 1e300 is not usable
            a.gwt | a b                    | is not an id, an id and a weight
            """)
    void b01_brokenFiles(String name, String text, String fact) {
        assertThatThrownBy(() -> read(name, text, ABC))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(fact)
                .hasMessageContaining("\nMaybe ");
    }
}
