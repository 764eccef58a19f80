// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.walking.EdgeFlags;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.core.walking.Streets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreetFileTest {
    @TempDir
    Path folder = Path.of("");

    private static StreetGraph corner() {
        Streets.Builder streets = new Streets.Builder();
        int a = streets.node(5.90, 52.50);
        int b = streets.node(5.91, 52.50);
        int c = streets.node(5.91, 52.51);
        streets.link(a, b, 700_000, 0, 5.905, 52.501).link(b, c, 1_100_000, EdgeFlags.STEPS);
        return StreetGraph.build(streets.build());
    }

    private Path written() throws IOException {
        Path file = folder.resolve("streets.bin");
        StreetFile.write(corner(), file);
        return file;
    }

    @Test
    void a01_whatIsReadIsWhatWasWrittenToTheByte() throws IOException {
        Path file = written();
        Path again = folder.resolve("again.bin");
        StreetGraph read = StreetFile.read(file);
        StreetFile.write(read, again);
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(read.edges()).isEqualTo(2);
        assertThat(read.flags(0) + read.flags(1)).isEqualTo(EdgeFlags.STEPS);
        assertThat(read.arrays().along()).isEqualTo(corner().arrays().along());
    }

    @Test
    void b01_aFileOfAnotherKindIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.bin"), "id,lon,lat\n1,5.9,52.5\n2,5.9,52.6\n");
        assertThatThrownBy(() -> StreetFile.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not a street file");
    }

    @Test
    void b02_aCutOffADamagedAndANewerFileAreRefused() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        assertRefused(Arrays.copyOf(whole, whole.length - 5), "announces");
        byte[] damaged = whole.clone();
        damaged[40] ^= 1;
        assertRefused(damaged, "check sum");
        byte[] newer = whole.clone();
        newer[8] = 9;
        assertRefused(newer, "version 9");
    }

    private void assertRefused(byte[] bytes, String words) throws IOException {
        Path file = Files.write(folder.resolve("bad.bin"), bytes);
        assertThatThrownBy(() -> StreetFile.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(words);
    }
}
