// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.walking.EdgeFlags;
import nl.noaber.core.walking.Islands;
import nl.noaber.core.walking.Walker;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walking distances beside pgRouting, which shares no reader with us: osmium reads the file, SQL reads the tags. */
class SecondEngineTest {
    private static final int SAMPLE = 300;

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static Optional<ThrowAwayPostgres> postgres = Optional.empty();

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> programs = ThrowAwayPostgres.programs();
        boolean osmium = Files.isExecutable(Path.of("/usr/bin/osmium"));
        if (programs.isEmpty() || !osmium) {
            System.out.println("SKIPPED: pgRouting or osmium is not here; ./verify installs them on Debian.");
        }
        Assumptions.assumeTrue(programs.isPresent() && osmium, "pgRouting or osmium is not here");
        postgres = Optional.of(ThrowAwayPostgres.start(programs.orElseThrow()));
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres.isPresent()) {
            postgres.get().close();
        }
    }

    /** Every tag that opens or closes a way to walkers has a street of its own here. */
    @Test
    void a01_inATownOfAllKindsOfWaysEveryDistanceAgrees() throws IOException {
        Comparison comparison = town(Walker.FIT);
        System.out.println(comparison.words("A town of all kinds of ways"));
        assertThat(comparison.pairs()).hasSizeGreaterThan(250);
        assertThat(comparison.far())
                .extracting(pair -> TagTown.kind(pair.from()))
                .isEmpty();
    }

    @Test
    void a02_soDoesItForWhoKeepsToCompulsorySidepaths() throws IOException {
        Comparison comparison = town(Walker.FIT.onSidepaths());
        assertThat(comparison.far())
                .extracting(pair -> TagTown.kind(pair.from()))
                .isEmpty();
    }

    @Test
    void c01_inKampenNinetyNineOfAHundredAgree() throws IOException {
        Comparison comparison = kampen(Walker.FIT);
        System.out.println(comparison.words("Kampen"));
        assertThat(comparison.pairs()).hasSizeGreaterThan(250);
        assertThat(comparison.share()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void c02_inKampenSoDoesItForWhoKeepsToCompulsorySidepaths() throws IOException {
        Comparison comparison = kampen(Walker.FIT.onSidepaths());
        System.out.println(comparison.words("Kampen, on sidepaths"));
        assertThat(comparison.share()).isGreaterThanOrEqualTo(0.99);
    }

    private Comparison town(Walker walker) throws IOException {
        Path osm = Files.writeString(folder.resolve("town.osm"), TagTown.osm());
        List<LonLat> homes = TagTown.places();
        List<int[]> pairs = sample(homes.size());
        for (int i = 0; i < homes.size(); i += 2) {
            pairs.add(new int[] {i, i + 1});
            pairs.add(new int[] {i + 1, i});
        }
        return compare(osm, homes, pairs, 6, walker);
    }

    private Comparison kampen(Walker walker) throws IOException {
        Path osm = RealData.need("kampen/kampen.osm.pbf");
        List<LonLat> places = new ArrayList<>();
        for (String row : Files.readAllLines(RealData.need("kampen/osm_addresses.csv"))) {
            String[] cells = row.split(",", 4);
            if (!cells[0].equals("osm_node_id")) {
                places.add(new LonLat(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
            }
        }
        return compare(osm, places, sample(places.size()), Islands.NODES_MIN, walker);
    }

    private static List<int[]> sample(int places) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            int from = (int) (i * 7_919L % places);
            int to = (int) ((i * 104_729L + i / places) % places);
            if (from != to) {
                pairs.add(new int[] {from, to});
            }
        }
        return pairs;
    }

    private Comparison compare(Path osm, List<LonLat> places, List<int[]> pairs, int least, Walker walker)
            throws IOException {
        boolean sidepaths = (walker.refuses() & EdgeFlags.USE_SIDEPATH) != 0;
        SecondEngine engine = new SecondEngine(postgres.orElseThrow(), folder, "walk" + DATABASES.incrementAndGet());
        return Comparison.of(osm, places, engine.walk(osm, places, pairs, least, sidepaths), least, walker);
    }
}
