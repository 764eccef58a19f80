// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {
    /** A refusal in the code of a reader: the reason is the text that begins with a small letter and has a blank in it. */
    private static final Pattern REFUSAL =
            Pattern.compile("refus\\w*(?:\\(\\))?(?:\\.add)?\\([^;]*?\"([a-z][^\"%]* [^\"%]*)\"", Pattern.DOTALL);

    @Test
    void a01_aReasonIsToldInDutch() {
        assertThat(ReasonWords.dutch("the code is there twice")).isEqualTo("de code staat er tweemaal");
        assertThat(ReasonWords.dutch("aantal_inwoners is not a number, taken as missing"))
                .isEqualTo("aantal_inwoners is geen getal: genomen als onbekend");
        assertThat(ReasonWords.dutch("the id is no square of 100 m"))
                .isEqualTo("het kenmerk is geen vierkant van 100 m");
    }

    @Test
    void a02_whatTheListLacksIsNotHidden() {
        assertThat(ReasonWords.dutch("the moon is full")).isEqualTo("‘the moon is full’");
    }

    /** So that a new reason in a reader does not stay English on the page. */
    @Test
    void a03_everyReasonOfTheReadersOfARegionIsInTheList() throws IOException {
        List<String> lacking = new ArrayList<>();
        int seen = 0;
        for (Path file : sources()) {
            Matcher refusal = REFUSAL.matcher(Files.readString(file));
            while (refusal.find()) {
                seen++;
                if (ReasonWords.dutch(refusal.group(1)).startsWith("‘")) {
                    lacking.add(file.getFileName() + ": " + refusal.group(1));
                }
            }
        }
        assertThat(seen).isGreaterThan(20);
        assertThat(lacking).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        Path doors = RealData.root().resolve("data/src/main/java/nl/noaber/data");
        List<Path> files = new ArrayList<>();
        for (String room : List.of("addresses", "areas", "cbs", "csv", "geojson", "grid", "places")) {
            try (Stream<Path> all = Files.walk(doors.resolve(room))) {
                all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
