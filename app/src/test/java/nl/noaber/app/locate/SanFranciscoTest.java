// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 16 shops and 205 tracts of San Francisco, by the network: what spopt publishes, to the last digit. */
class SanFranciscoTest {
    private static final String FOLDER = "location/spopt-sf/";

    @TempDir
    private Path folder = Path.of("");

    private double people;

    @BeforeEach
    void convert() throws IOException {
        Path tracts = RealData.need(FOLDER + "SF_demand_205_centroid_uniform_weight.csv");
        Path metres = RealData.need(FOLDER + "SF_network_distance_candidateStore_16_censusTract_205_new.csv");
        StringBuilder instance = new StringBuilder("id,weight\n");
        CsvFile in = CsvFile.open(tracts);
        in.forEach(row -> {
            String count = row.text(in.get("POP2000"));
            people += Double.parseDouble(count);
            instance.append("%s,%s\n".formatted(row.text(in.get("NAME")), count));
        });
        StringBuilder distances = new StringBuilder("site,demand,distance\n");
        CsvFile pairs = CsvFile.open(metres);
        pairs.forEach(row -> distances.append("%s,%s,%s\n"
                .formatted(
                        row.text(pairs.get("name")),
                        row.text(pairs.get("DestinationName")),
                        row.text(pairs.get("distance")))));
        Files.writeString(folder.resolve("tracts.csv"), instance);
        Files.writeString(folder.resolve("metres.csv"), distances);
    }

    private JsonNode locate(String model, String... more) {
        List<String> all = new ArrayList<>(List.of("--model", model, "--format", "csv", "--check"));
        all.addAll(List.of("--instance", folder.resolve("tracts.csv").toString()));
        all.addAll(List.of("--distances", folder.resolve("metres.csv").toString()));
        all.addAll(List.of(more));
        return Run.json(all.toArray(String[]::new));
    }

    @Test
    void a01_pMedianOfFour() {
        JsonNode answer = locate("p-median", "--p", "4");
        assertThat(answer.get("objective").asDouble() / people).isCloseTo(2982.1268579890657, within(1e-9));
        assertThat(answer.get("optimal").asBoolean()).isTrue();
        assertThat(answer.get("n").asInt()).isEqualTo(205);
    }

    @Test
    void a02_mclpOfFourWithinFiveKilometres() throws IOException {
        Path out = folder.resolve("who.csv");
        JsonNode answer = locate("mclp", "--p", "4", "--radius", "5000", "--out", out.toString());
        assertThat(answer.get("objective").asText()).isEqualTo("875247");
        assertThat(answer.get("bound").asText()).isEqualTo("875247");
        assertThat(100 * answer.get("objective").asDouble() / people).isCloseTo(91.638, within(5e-4));
        CsvFile who = CsvFile.open(out);
        int[] tracts = new int[2];
        who.forEach(row -> tracts[row.text(who.get("site")).isEmpty() ? 0 : 1]++);
        assertThat(tracts[0]).as("uncovered").isEqualTo(21);
        assertThat(100.0 * tracts[1] / 205).isEqualTo(89.75609756097561);
    }
}
