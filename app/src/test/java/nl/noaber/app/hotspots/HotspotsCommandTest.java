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
            --value aantal_inwoners --band 150 --smoothing much        | smoothing 'much' is not known
            --value laag --rate-of aantal_inwoners --band 150 --low laag --high hoog | cannot be used with
            --value aantal_inwoners --band 1e-300                      | must be at least
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

    /** Odd but usable input: exit 0, and what must be known to read it is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --band 1000000000                                          | all others as neighbours
            --band 1e300                                               | all others as neighbours
            --band 50                                                  | 142 places have no neighbours; their score is about their own figure alone.
            --band 50 --permutations 99                                | alone, and they have no p.
            --band 50 --statistic gi                                   | 142 places have no neighbours, so no score.
            --band 50 --statistic local-moran                          | 142 places have no neighbours, so no score.
            --knn 141                                                  | all others as neighbours
            --band 150 --threads 7 --seed -3 --permutations 9          | too coarse
            """)
    void b02_oddArguments(String arguments, String warning) throws IOException {
        Path out = folder.resolve("odd.csv");
        assertThat(onTown(arguments, out)).as(complained).isZero();
        assertThat(complained).contains(warning);
        assertThat(rows(out)).hasSize(145);
    }

    private int onTown(String arguments, Path out) throws IOException {
        List<String> all =
                new ArrayList<>(List.of("hotspots", "--squares", town().toString(), "--value", "aantal_inwoners"));
        all.addAll(List.of(arguments.strip().split("\\s+")));
        all.addAll(List.of("--out", out.toString()));
        return noaber(all.toArray(String[]::new));
    }

    private int onPoints(String rows, String arguments, Path out) throws IOException {
        Path points = file("points.csv", "id,x,y,v,lo,hi\n" + rows.replace("/", "\n") + "\n");
        List<String> all = new ArrayList<>(
                List.of("hotspots", "--points", points.toString(), "--x", "x", "--y", "y", "--value", "v"));
        all.addAll(List.of(arguments.strip().split("\\s+")));
        all.addAll(List.of("--out", out.toString()));
        return noaber(all.toArray(String[]::new));
    }

    /** Tables that cannot be used, each once the cause of a fault of ours or of a silent answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,0,0,1/b,1,0,2                                 | --band 1                    | has 2 rows with a figure
            a,0,0,5/b,1,0,5/c,2,0,5                         | --band 1                    | All 3 figures are equal (5.0)
            a,0,0,1e300/b,1,0,2/c,2,0,3                     | --band 1                    | v is beyond 1e+100
            a,0,0,0/b,1,0,1e-310/c,2,0,2e-310               | --band 1                    | differ too little
            a,1e300,0,1/b,-1e308,0,2/c,2,0,3                | --knn 1                     | or beyond 1e12
            a,NaN,0,1/b,Infinity,0,2/c,2,0,3                | --knn 1                     | 2 rows: x or y is missing, no number
            a,0,0,1/a,1,0,2/a,2,0,3                         | --band 1                    | 2 rows: the id is there twice
            a,0,0,1,2,0/b,1,0,2,3,1/c,2,0,3,4,2             | --band 1 --low lo --high hi | 3 rows: low, value and high are not in order
            a,0,0,1/b,1,0,2/c,2,0,3                         | --band 1 --low lo --high hi | low or high is missing
            a,0,0,-1,5/b,1,0,2,5/c,2,0,3,5                  | --band 1 --rate-of lo       | a count of people is below zero
            a,0,0,1/b,1,0,2/c,2,0,3                         | --knn 3                     | only 3 places with a figure
            """)
    void b03_tablesThatCannotBeUsed(String rows, String arguments, String fact) throws IOException {
        Path out = folder.resolve("never.csv");
        assertThat(onPoints(rows, arguments, out)).as(complained).isEqualTo(2);
        assertThat(complained).contains(fact);
        assertThat(complained.lines()).anyMatch(line -> line.startsWith("Maybe "));
        assertThat(out).doesNotExist();
    }

    /** Two spellings of one square, and degrees where metres are needed. */
    @Test
    void b04_theSameSquareTwiceAndDegrees() throws IOException {
        Path squares = file(
                "two.csv",
                "crs28992res100m,v\nE0975N4520,1\nE97500N452000,2\nE0976N4520,3\nE0985N4520,4\nE0995N4520,9\n");
        Path out = folder.resolve("two-out.csv");
        assertThat(noaber(
                        "hotspots",
                        "--squares",
                        squares.toString(),
                        "--value",
                        "v",
                        "--band",
                        "150",
                        "--out",
                        out.toString()))
                .as(complained)
                .isZero();
        assertThat(complained).contains("1 rows: the square is there twice");
        assertThat(rows(out)).hasSize(1 + 4);
        assertThat(onPoints("a,5.1,52.1,1/b,5.2,52.1,2/c,5.3,52.1,5", "--band 500", folder.resolve("deg.csv")))
                .isZero();
        assertThat(complained).contains("Maybe x and y are degrees");
    }

    /** A weights file is about all places; the one without a figure drops out with its links, like in spdep's subset(). */
    @Test
    void b05_aMissingFigureDoesNotMakeTheWeightsFileWrong() throws IOException {
        Path gal = file("chain.gal", "0 5 chain id\na 1\nb\nb 2\na c\nc 2\nb d\nd 2\nc e\ne 1\nd\n");
        Path out = folder.resolve("chain.csv");
        String rows = "a,0,0,1/b,0,0,5/c,0,0,/d,0,0,8/e,0,0,2";
        assertThat(onPoints(rows, "--weights " + gal, out)).as(complained).isZero();
        List<List<String>> withGap = rows(out);
        assertThat(withGap.get(3).getLast()).isEmpty();
        // Without c: a - b and d - e. By hand: mean 4, S² 7.5, 2 of 4 in each set: (6 - 8) / sqrt(7.5 x (4 x 2 - 4) /
        // 3).
        assertThat(Double.parseDouble(withGap.get(1).get(3)))
                .isCloseTo(-2 / Math.sqrt(10), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(Double.parseDouble(withGap.get(4).get(3)))
                .isCloseTo(2 / Math.sqrt(10), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(complained).contains("1 rows have no figure");
    }

    /** Rows that were refused are still rows when a weights file counts rows. */
    @Test
    void b06_rowNumbersCountRefusedRowsToo() throws IOException {
        Path gwt = file("chain.gwt", "0 5 chain row\n1 2 1\n2 1 1\n4 5 0\n4 4 1\n3 1 1\n4 1 1\n");
        Path out = folder.resolve("chain.csv");
        assertThat(onPoints("a,0,0,1/b,0,0,5/x,far,0,7/d,0,0,8/e,0,0,2", "--weights " + gwt, out))
                .as(complained)
                .isZero();
        assertThat(complained)
                .contains("1 links of weight zero", "1 links of a place to itself", "1 places have no neighbours");
        assertThat(rows(out)).extracting(List::getFirst).containsExactly("id", "a", "b", "d", "e");
        for (String statistic : List.of("gi", "local-moran")) {
            assertThat(onPoints(
                            "a,0,0,1/b,0,0,5/x,far,0,7/d,0,0,8/e,0,0,2",
                            "--statistic " + statistic + " --force --weights " + gwt,
                            out))
                    .as(complained)
                    .isZero();
            assertThat(complained).contains("1 places have no neighbours, so no score.");
        }
    }

    @Test
    void b07_anInputIsNeverReplaced() throws IOException {
        Path town = town();
        assertThat(onTown("--band 150 --force", town)).isEqualTo(2);
        assertThat(complained).contains("is also an input");
        assertThat(Files.readString(town)).startsWith("crs28992res100m");
    }
}
