// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.cli.Noaber;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotspotsCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private String said = "";
    private String complained = "";

    private int noaber(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Noaber.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        complained = err.toString(StandardCharsets.UTF_8);
        return code;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Twelve by twelve squares of ten people, and a block of 50 in the middle; one square suppressed, one blank. */
    private Path town() throws IOException {
        StringBuilder csv = new StringBuilder("crs28992res100m,aantal_inwoners,laag,hoog\n");
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 12; column++) {
                boolean middle = Math.abs(row - 6) <= 1 && Math.abs(column - 6) <= 1;
                int people = middle ? 50 : 10;
                String value = row == 0 && column == 0 ? "-99997" : row == 0 && column == 1 ? "" : "" + people;
                csv.append("E%04dN%04d,%s,%d,%d%n".formatted(1900 + column, 5070 + row, value, people - 2, people + 2));
            }
        }
        return file("town.csv", csv.toString());
    }

    private List<List<String>> rows(Path out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            rows.add(List.of(line.split(",", -1)));
        }
        return rows;
    }

    @Test
    void a01_theBlockInTheMiddleIsHot() throws IOException {
        Path out = folder.resolve("hot.csv");
        assertThat(noaber(
                        "hotspots",
                        "--squares",
                        town().toString(),
                        "--value",
                        "aantal_inwoners",
                        "--band",
                        "150",
                        "--out",
                        out.toString()))
                .as(complained)
                .isZero();
        List<List<String>> rows = rows(out);
        assertThat(rows.getFirst()).containsExactly("id", "value", "statistic", "z", "p", "q", "class");
        assertThat(rows).hasSize(1 + 144);
        assertThat(rows.get(1 + 6 * 12 + 6).getFirst()).isEqualTo("E1906N5076");
        assertThat(rows.get(1 + 6 * 12 + 6).getLast()).isEqualTo("hot99");
        assertThat(rows.get(144).getLast()).isEqualTo("none");
    }

    @Test
    void a02_aMissingFigureStaysMissing() throws IOException {
        Path out = folder.resolve("hot.csv");
        noaber(
                "hotspots",
                "--squares",
                town().toString(),
                "--value",
                "aantal_inwoners",
                "--band",
                "150",
                "--out",
                out.toString(),
                "--json");
        assertThat(rows(out).get(1)).containsExactly("E1900N5070", "", "", "", "", "", "");
        assertThat(rows(out).get(2)).containsExactly("E1901N5070", "", "", "", "", "", "");
        assertThat(said).contains("\"missing\":2");
        assertThat(complained).contains("2 rows have no figure");
    }

    /** The grid's short way and the neighbours' long way (taken when there are intervals) give the same scores. */
    @Test
    void a03_withIntervalsTheScoresAreTheSame() throws IOException {
        Path quick = folder.resolve("quick.csv");
        Path slow = folder.resolve("slow.csv");
        String town = town().toString();
        noaber("hotspots", "--squares", town, "--value", "aantal_inwoners", "--band", "150", "--out", quick.toString());
        noaber(
                "hotspots",
                "--squares",
                town,
                "--value",
                "aantal_inwoners",
                "--low",
                "laag",
                "--high",
                "hoog",
                "--band",
                "150",
                "--out",
                slow.toString());
        List<List<String>> a = rows(quick);
        List<List<String>> b = rows(slow);
        for (int i = 3; i < a.size(); i++) {
            assertThat(Double.parseDouble(a.get(i).get(3)))
                    .isCloseTo(Double.parseDouble(b.get(i).get(3)), org.assertj.core.api.Assertions.within(1e-9));
        }
    }

    @Test
    void a04_sameSeedSameBytesOnOneThreadAndOnTwo() throws IOException {
        Path one = folder.resolve("one.csv");
        Path two = folder.resolve("two.csv");
        String town = town().toString();
        for (String threads : List.of("1", "2")) {
            noaber(
                    "hotspots",
                    "--squares",
                    town,
                    "--value",
                    "aantal_inwoners",
                    "--low",
                    "laag",
                    "--high",
                    "hoog",
                    "--knn",
                    "8",
                    "--statistic",
                    "local-moran",
                    "--permutations",
                    "199",
                    "--seed",
                    "5",
                    "--threads",
                    threads,
                    "--out",
                    (threads.equals("1") ? one : two).toString());
        }
        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(rows(one).getFirst()).endsWith("quadrant");
    }

    @Test
    void a05_anExistingFileStaysUnlessForced() throws IOException {
        Path out = file("hot.csv", "precious");
        String town = town().toString();
        assertThat(noaber(
                        "hotspots",
                        "--squares",
                        town,
                        "--value",
                        "aantal_inwoners",
                        "--band",
                        "150",
                        "--out",
                        out.toString()))
                .isEqualTo(2);
        assertThat(out).hasContent("precious");
        assertThat(noaber(
                        "hotspots",
                        "--squares",
                        town,
                        "--value",
                        "aantal_inwoners",
                        "--band",
                        "150",
                        "--out",
                        out.toString(),
                        "--force"))
                .isZero();
        assertThat(Files.readString(out)).startsWith("id,value");
    }

    /** Broken arguments and files: exit 2, a fact, a Maybe, and no output. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --value aantal --band 150                                  | has no column aantal
            --value aantal_inwoners                                    | Exactly one of --band, --knn and --weights
            --value aantal_inwoners --band 150 --knn 3                 | 2 were given
            --value aantal_inwoners --band -5                          | must be more than zero
            --value aantal_inwoners --knn 0                            | must be 1 or more
            --value aantal_inwoners --knn 500                          | only 142 places
            --value aantal_inwoners --band 150 --low laag              | belong together
            --value aantal_inwoners --band 150 --statistic gi-ster     | 'gi-ster' is not known
            --value aantal_inwoners --band 150 --fdr 2                 | out of range
            --value crs28992res100m --band 150                         | 0 rows with a figure
            --value aantal_inwoners --weights nowhere.gal              | is not there
            --value aantal_inwoners --band abc                         | Invalid value for option '--band'
            --value aantal_inwoners --band 150 --points p.csv          | either --squares or --points
            """)
    void b01_brokenArguments(String arguments, String fact) throws IOException {
        List<String> all = new ArrayList<>(List.of("hotspots", "--squares", town().toString()));
        all.addAll(List.of(arguments.strip().split("\\s+")));
        Path out = folder.resolve("never.csv");
        all.addAll(List.of("--out", out.toString()));
        assertThat(noaber(all.toArray(String[]::new))).isEqualTo(2);
        assertThat(complained).contains(fact);
        assertThat(complained.lines()).anyMatch(line -> line.startsWith("Maybe "));
        assertThat(out).doesNotExist();
    }

    @Test
    void c01_columbusThroughTheCommandEqualsSpdep() throws IOException {
        Path data = RealData.need("hotspots/columbus_local.csv");
        Path out = folder.resolve("columbus.csv");
        assertThat(noaber(
                        "hotspots",
                        "--points",
                        data.toString(),
                        "--x",
                        "X",
                        "--y",
                        "Y",
                        "--value",
                        "CRIME",
                        "--weights",
                        RealData.need("hotspots/columbus_spdata.gal").toString(),
                        "--out",
                        out.toString()))
                .as(complained)
                .isZero();
        assertThat(Double.parseDouble(rows(out).get(1).get(3)))
                .isCloseTo(-1.43277965396643, org.assertj.core.api.Assertions.within(1e-12));
    }
}
