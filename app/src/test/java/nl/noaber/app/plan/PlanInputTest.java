// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is told in two lines, nothing is written, and the exit code is 2. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class PlanInputTest {
    @TempDir
    Path folder = Path.of("");

    private Path region = Path.of("");

    @BeforeEach
    void town() {
        region = SmallTown.write(folder.resolve("region"), "full");
    }

    private String refused(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("plan", "--region", region, "--out", folder.resolve("plan")));
        arguments.addAll(List.of(options));
        Session session = Session.of(arguments.toArray());
        assertThat(session.exit()).as(session.err()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.refusal()).contains("\nMaybe ");
        assertThat(folder.resolve("plan")).doesNotExist();
        return session.refusal();
    }

    private Path list(String text) throws IOException {
        return SmallTown.text(folder, "list.csv", text);
    }

    @Test
    void a01_foldersThatAreNoRegion() throws IOException {
        assertThat(Session.of("plan").refusal()).contains("There is no --region");
        assertThat(Session.of("plan", "--region", folder, "--out", folder.resolve("x"))
                        .refusal())
                .contains("is no region");
        Files.delete(region.resolve("internal/squares.csv"));
        assertThat(refused()).contains("has no internal/squares.csv", "needs internal/ too");
    }

    @Test
    void a02_tablesThatWereChanged() throws IOException {
        Path squares = region.resolve("internal/squares.csv");
        Files.writeString(squares, SmallTown.SQUARES.replace("BU1,90,100,110", "BU1,110,100,90"));
        assertThat(refused()).contains("squares.csv, row 1", "no low, mid and high");
        Files.writeString(squares, SmallTown.SQUARES.replace("E1905N5000", "E1900N5000"));
        assertThat(refused()).contains("row 2", "is there twice");
        Files.writeString(squares, SmallTown.SQUARES.replace("E1905N5000", "hier"));
        assertThat(refused()).contains("'hier' is no square");
        Files.writeString(squares, SmallTown.SQUARES.replace("200,200,200", "veel,200,200"));
        assertThat(refused()).contains("'veel' is no number");
        Files.writeString(squares, SmallTown.SQUARES.lines().findFirst().orElseThrow() + "\n");
        assertThat(refused()).contains("nobody lives in them");
    }

    @Test
    void a03_aRegionWithoutCandidates() throws IOException {
        Files.writeString(region.resolve("candidates.csv"), "id\n");
        assertThat(refused()).contains("Lintdorp has no candidates", "--candidates");
        Files.writeString(region.resolve("candidates.csv"), SmallTown.CANDIDATES.replace("190250", "daar"));
        assertThat(refused()).contains("candidates.csv, row 1", "'daar'");
    }

    @Test
    void b01_numbersOutOfRange() {
        assertThat(refused("--sites", 0)).contains("--sites is 0");
        assertThat(refused("--sites", 9)).contains("--sites is 9", "4 places may be chosen");
        assertThat(refused("--coverage", 95)).contains("--coverage is 95.0", "0.95 is 95 percent");
        assertThat(refused("--budget", -1)).contains("--budget is -1.0");
        assertThat(refused("--minutes", 0)).contains("--minutes is 0.0");
        assertThat(refused("--metres", -5)).contains("--metres is -5.0");
        assertThat(refused("--slow-speed", 9)).contains("--slow-speed is 9.0");
        assertThat(refused("--threads", 0)).contains("--threads is 0");
        assertThat(refused("--rounds", 0)).contains("--rounds is 0");
        assertThat(refused("--seconds", 0)).contains("--seconds is 0.0");
        assertThat(refused("--weigh", "voters")).contains("--weigh is voters");
        assertThat(refused("--sites", "veel")).contains("'veel'");
    }

    @Test
    void b02_optionsThatContradict() {
        assertThat(refused("--sites", 2, "--coverage", 0.9)).contains("More than one of --sites");
        assertThat(refused("--minutes", 10, "--metres", 900)).contains("Both --minutes and --metres");
        assertThat(refused("--phases", "3,2")).contains("do not rise");
        assertThat(refused("--phases", "1,2", "--sites", 3)).contains("--sites is 3", "last of --phases is 2");
        assertThat(refused("--phases", "1,2", "--coverage", 0.9)).contains("--phases go with a number");
    }

    @Test
    void b03_placesThatNobodyKnows() throws IOException {
        assertThat(refused("--forbidden", list("id\nZ9\n")))
                .contains("Row 1 of list.csv, 'Z9'", "none of the 5 candidates");
        assertThat(refused("--fixed", list("naam\nNergenshuis\n"))).contains("'Nergenshuis'");
        assertThat(refused("--forbidden", list("x,y\n192500,500050\n"))).contains("is none of the 5 candidates");
        assertThat(refused("--forbidden", list("A\nB\n"))).contains("where a header should be", "add a line 'id'");
        assertThat(refused("--sites", 1, "--fixed", list("id\nA\nC\n")))
                .contains("--sites is 1, and 2 places are fixed");
        Path both = SmallTown.text(folder, "both.csv", "id\nA\n");
        assertThat(refused("--fixed", both, "--forbidden", both)).contains("A (De Ark) is both fixed and forbidden");
        assertThat(refused("--fixed", list("id\nB\n"), "--hazard", "plas")).contains("De Brug", "deeper than the norm");
    }

    @Test
    void b04_classesAndFloodsThatNobodyKnows() {
        assertThat(refused("--classes", "kasteel")).contains("'kasteel'", "community_centre, fire_station, school");
        assertThat(refused("--hazard", "zee")).contains("'zee' is not in the region", "plas");
    }

    @Test
    void b05_filesWithNonsense() throws IOException {
        assertThat(refused("--suitability", list("id,wifi\nA,ja\n"))).contains("no column of a criterion");
        assertThat(refused("--suitability", list("id,water\nA,misschien\n"))).contains("says 'misschien' under water");
        assertThat(refused("--suitability", list("id,water\nQ,ja\n"))).contains("'Q', is none of");
        assertThat(refused("--norms", list("geen norm"))).contains("is not 'key: value'");
        assertThat(refused("--prices", list("prijzen: x\nnaam: x\nversie: 1\nprijspeil: 2025\n")))
                .contains("no price [vol punt]");
    }

    @Test
    void c01_anExistingPlanIsKeptUnlessForced() throws IOException {
        Path plan = Files.createDirectories(folder.resolve("old"));
        Files.writeString(plan.resolve("mine.txt"), "of before");
        Session kept = Session.of("plan", "--region", region, "--out", plan, "--sites", 1);
        assertThat(kept.exit()).isEqualTo(2);
        assertThat(kept.refusal()).contains("old already exists");
        assertThat(plan.resolve("mine.txt")).exists();
    }
}
