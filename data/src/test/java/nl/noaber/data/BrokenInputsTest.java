// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.addresses.AddressFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of broken inputs: files that are not what they say are refused with a fact and a Maybe, and one bad row among
 * good ones is counted and listed. The rows stand in {@link BrokenTables}, {@link BrokenFigures},
 * {@link BrokenMaps}, {@link BrokenLayers}, {@link BrokenLocations} and {@link BadRows}.
 */
class BrokenInputsTest {
    private static final int KINDS_AT_LEAST = 45;
    private static double slowestMillis;
    private static String slowest = "";

    @TempDir
    private Path folder = Path.of("");

    static Stream<BrokenKind> kinds() {
        return Stream.of(
                        BrokenTables.texts(),
                        BrokenTables.places(),
                        BrokenFigures.squares(),
                        BrokenFigures.figures(),
                        BrokenFigures.agesAndWeights(),
                        BrokenMaps.streets(),
                        BrokenLayers.geoPackages(),
                        BrokenLayers.geoJson(),
                        BrokenMaps.grids(),
                        BrokenLocations.published(),
                        BrokenLocations.tables())
                .flatMap(List::stream);
    }

    static Stream<BadRow> rows() {
        return BadRows.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a01_aFileThatIsNotWhatItSaysIsRefused(BrokenKind kind) throws IOException {
        Path file = BrokenFiles.make(folder, kind);
        long start = System.nanoTime();
        BadInput refusal =
                catchThrowableOfType(BadInput.class, () -> kind.door().read(file, new Refusals()));
        double millis = (System.nanoTime() - start) / 1e6;
        if (millis > slowestMillis) {
            slowestMillis = millis;
            slowest = kind.name();
        }
        assertThat(refusal).as("is refused").isNotNull();
        assertThat(refusal.getMessage()).isEqualTo(kind.fact() + "\n" + kind.maybe());
    }

    /** Timings are told, not asserted. */
    @AfterAll
    static void slowest() {
        System.out.printf(
                java.util.Locale.ROOT,
                "Broken inputs: the slowest refusal took %.0f ms (%s)%n",
                slowestMillis,
                slowest);
    }

    @Test
    void a02_everyKindHasItsOwnName() {
        List<String> names = kinds().map(BrokenKind::name).toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(KINDS_AT_LEAST);
    }

    @Test
    void a03_whatMayNotBeReadIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("shut.csv"), "id,x,y\n1,190000,507000\n");
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> AddressFile.read(file, new Refusals()));
        assertThat(refusal.fact()).startsWith("The file shut.csv cannot be read");
        assertThat(refusal.maybe()).isEqualTo("Maybe it is closed to you.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void b01_oneBadRowAmongGoodOnesIsCountedAndListed(BadRow row) throws IOException {
        Path file = folder.resolve(row.file());
        row.maker().make(file);
        Refusals refusals = new Refusals();
        row.door().read(file, refusals);
        assertThat(refusals.counts()).containsExactly(new Refusals.Count(row.file(), row.reason(), 1));
        assertThat(refusals.rows()).extracting(Refusals.Row::row).containsExactly(row.row());
    }

    @Test
    void b02_everyDoorLeavesOutBadRows() {
        Set<String> reasons = rows().map(BadRow::reason).collect(Collectors.toCollection(TreeSet::new));
        assertThat(reasons).hasSizeGreaterThan(20);
    }
}
