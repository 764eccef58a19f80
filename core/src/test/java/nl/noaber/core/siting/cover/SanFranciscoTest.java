// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;

/** The example of spopt (PySAL): 16 stores and 205 census tracts of San Francisco, within 5,000 m over the streets. */
class SanFranciscoTest {
    private static final String FOLDER = "location/spopt-sf/";

    private static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(RealData.need(FOLDER + name)).stream()
                .skip(1)
                .map(line -> line.replace("\"", "").split(",", -1))
                .toList();
    }

    @Test
    void a01_fourStoresCoverWhatSpoptFinds() throws IOException {
        Map<String, Integer> tracts = new HashMap<>();
        List<Double> people = new ArrayList<>();
        for (String[] row : rows("SF_demand_205_centroid_uniform_weight.csv")) {
            tracts.put(row[3], people.size());
            people.add(Double.parseDouble(row[6]));
        }
        Map<String, Integer> stores = new HashMap<>();
        for (String[] row : rows("SF_store_site_16_longlat.csv")) {
            stores.put(row[2], stores.size());
        }
        boolean[][] covers = new boolean[stores.size()][people.size()];
        for (String[] row : rows("SF_network_distance_candidateStore_16_censusTract_205_new.csv")) {
            int store = Objects.requireNonNull(stores.get(row[1]));
            int tract = Objects.requireNonNull(tracts.get(row[2]));
            covers[store][tract] = Double.parseDouble(row[0]) <= 5_000;
        }
        double[] weight = people.stream().mapToDouble(p -> p).toArray();
        CoverProblem problem = CoverProblem.ofSites(Cases.cover(covers), weight, 4);
        Answer answer = CoverSolver.solve(problem, Optional.empty(), Effort.rounds(Long.MAX_VALUE));
        CoverChecker.check(problem, answer);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.objective()).isEqualTo(875_247);
        double all = people.stream().mapToDouble(p -> p).sum();
        assertThat(answer.objective() / all).isCloseTo(0.91638, within(1e-5));
        long uncovered = IntStream.of(answer.servedBy()).filter(s -> s < 0).count();
        assertThat(uncovered).isEqualTo(21);
        assertThat(100.0 * (205 - uncovered) / 205).isCloseTo(89.7560975609756, within(1e-12));
    }
}
