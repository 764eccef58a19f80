// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.core.evidence.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    /** Larger than any process number of Linux. */
    private static final long DEAD = 99_999_999L;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a01_whatTheDeadWroteIsClearedAway() throws IOException {
        Path half = Files.createDirectories(folder.resolve(".region." + DEAD + ".part"));
        Files.writeString(half.resolve("areas.csv"), "half");
        Outputs.folder(folder.resolve("region"), false, beside -> Files.writeString(beside.resolve("a"), "new"));
        assertThat(folder.toFile().list()).containsExactly("region");
    }

    @Test
    void a02_diedBetweenTakingTheOldAwayAndPlacingTheNew() throws IOException {
        Path old = Files.createDirectories(folder.resolve(".region." + DEAD + ".old.part"));
        Files.writeString(old.resolve("a"), "old");
        Files.createDirectories(folder.resolve(".region." + DEAD + ".part"));
        Path region = folder.resolve("region");
        assertThatThrownBy(() -> Outputs.check(region, false)).isInstanceOf(BadInput.class);
        assertThat(region.resolve("a")).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("region");
    }

    @Test
    void a03_ofTheLivingAndOfOtherOutputsNothingIsTouched() throws IOException {
        long living = ProcessHandle.current().pid();
        Files.writeString(folder.resolve(".region." + living + ".part"), "being written");
        Files.writeString(folder.resolve(".plan." + DEAD + ".part"), "of another output");
        Files.writeString(folder.resolve(".region.notes.part"), "of a person");
        Outputs.check(folder.resolve("region"), false);
        assertThat(folder.toFile().list()).hasSize(3);
    }

    @Test
    void a04_whenTheNewCannotBePlacedTheOldComesBack() throws IOException {
        Path old = Files.writeString(folder.resolve(".region.1.old.part"), "old");
        Leftovers.clear(folder.resolve("region"), old);
        assertThat(folder.resolve("region")).hasContent("old");
        Path older = Files.writeString(folder.resolve(".region.2.old.part"), "older");
        Leftovers.clear(folder.resolve("region"), older);
        assertThat(folder.resolve("region")).hasContent("old");
        assertThat(older).doesNotExist();
    }
}
