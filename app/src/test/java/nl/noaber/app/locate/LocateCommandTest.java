// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A street of five houses, 100 m apart, with a hall at the second, fourth and fifth:
 *
 * <pre>
 *   a ---- b ---- c ---- d ---- e
 *          B             D      E
 * </pre>
 */
class LocateCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void street() throws IOException {
        write("street.csv", """
                id,weight,demand,capacity
                a,10,4,
                b,1,4,
                c,1,4,
                d,1,4,
                e,5,4,
                B,,,12
                D,,,12
                E,,,8
                """);
        StringBuilder metres = new StringBuilder("site,demand,distance\n");
        for (int house = 0; house < 5; house++) {
            for (int hall : new int[] {1, 3, 4}) {
                metres.append("%s,%s,%d\n"
                        .formatted("ABCDE".charAt(hall), "abcde".charAt(house), 100 * Math.abs(hall - house)));
            }
        }
        write("metres.csv", metres.toString());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String[] street(String model, String... more) {
        List<String> all = new ArrayList<>(List.of("--model", model, "--format", "csv"));
        all.addAll(List.of("--instance", at("street.csv"), "--distances", at("metres.csv")));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> sites(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.get("sitesById").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    /** Hall B alone: 10 x 100 + 0 + 100 + 200 + 5 x 300. */
    @Test
    void a01_oneHallStandsWhereMostWeightIsNear() {
        JsonNode answer = Run.json(street("p-median", "--p", "1", "--check"));
        assertThat(answer.get("objective").asText()).isEqualTo("2800");
        assertThat(answer.get("bound").asText()).isEqualTo("2800");
        assertThat(answer.get("optimal").asBoolean()).isTrue();
        assertThat(answer.get("gap").asDouble()).isZero();
        assertThat(sites(answer)).containsExactly("B");
        assertThat(answer.get("sites").get(0).asInt()).as("row of the instance").isEqualTo(6);
        assertThat(answer.get("n").asInt()).isEqualTo(5);
        assertThat(answer.get("checked").asBoolean()).isTrue();
    }

    @Test
    void a02_theKeysOfTheContractComeFirstAndInOrder() {
        assertThat(Run.json(street("p-median", "--p", "2")).fieldNames())
                .toIterable()
                .startsWith("model", "instance", "n", "p", "objective", "bound", "gap", "optimal", "sites", "seconds");
    }

    /** The farthest house from D is a, 300 m; from B it is e, 300 m; B and D together 100 m. */
    @Test
    void a03_theLongestWalkIsTheShortest() {
        assertThat(Run.json(street("p-center", "--p", "1")).get("objective").asInt())
                .isEqualTo(300);
        JsonNode two = Run.json(street("p-center", "--p", "2", "--check"));
        assertThat(two.get("objective").asInt()).isEqualTo(100);
        assertThat(sites(two)).first().isEqualTo("B");
    }

    @Test
    void a04_theMostWeightWithinTheRadius() {
        JsonNode answer = Run.json(street("mclp", "--p", "1", "--radius", "100", "--check"));
        assertThat(answer.get("objective").asInt()).isEqualTo(12);
        assertThat(answer.get("bound").asInt()).isEqualTo(12);
        assertThat(sites(answer)).containsExactly("B");
    }

    @Test
    void a05_theFewestSitesThatHaveAllWithinTheRadius() {
        JsonNode answer = Run.json(street("lscp", "--radius", "100", "--check"));
        assertThat(answer.get("objective").asInt()).isEqualTo(2);
        assertThat(answer.get("p").asInt()).isEqualTo(2);
        assertThat(sites(answer)).containsExactly("B", "D");
        JsonNode one = Run.json(street("lscp", "--radius", "300"));
        assertThat(one.get("objective").asInt()).isEqualTo(1);
    }

    /** Three houses of 4 fill a hall of 12; B and D hold six, B serves a, b, c: 1000 + 0 + 100 + 0 + 500. */
    @Test
    void a06_noHallTakesMoreThanItsCapacity() throws IOException {
        JsonNode answer = Run.json(street("capacitated-p-median", "--p", "2", "--out", at("who.csv")));
        assertThat(answer.get("feasible").asBoolean()).isTrue();
        assertThat(answer.get("objective").asInt()).isEqualTo(1200);
        assertThat(sites(answer)).containsExactly("B", "E");
        assertThat(Files.readString(folder.resolve("who.csv")).lines())
                .containsExactly(
                        "demand,site,distance,weight", "a,B,100,10", "b,B,0,1", "c,B,100,1", "d,E,100,1", "e,E,0,5");
    }

    @Test
    void b01_tooLittleCapacityIsAnAnswerThatSaysHowMuch() {
        JsonNode answer = Run.json(street("capacitated-p-median", "--p", "1"));
        assertThat(answer.get("feasible").asBoolean()).isFalse();
        assertThat(answer.get("why").asText()).isEqualTo("too-little-capacity");
        assertThat(answer.get("shortBy").asInt()).isEqualTo(8);
        assertThat(answer.get("asked").asInt()).isEqualTo(20);
        assertThat(answer.get("objective").isNull()).isTrue();
        assertThat(answer.get("bound").isNull()).isTrue();
        assertThat(answer.get("optimal").asBoolean()).isFalse();
        assertThat(answer.get("sites")).hasSize(1);
    }

    @Test
    void b02_peopleReadItInDutch() {
        Run run = Run.of(street("capacitated-p-median", "--p", "1"));
        assertThat(run.out())
                .contains("Bewezen: geen plan bedient iedereen.")
                .contains("Van de 20 eenheden vraag bedient dit plan er 12; meer dan 12 kan geen plan.");
        assertThat(Run.of(street("p-median", "--p", "1")).out().lines().limit(4))
                .containsExactly(
                        "street.csv, model p-median: 5 klanten, 3 mogelijke plekken.",
                        "Som van gewicht × afstand: 2.800.",
                        "Bewezen: geen plan is beter.",
                        "Open (1): B.");
    }

    /** The bridge is out: e is reached from E only, and a from B only. */
    @Test
    void b03_whereNoPairIsThereNobodyIsServed() throws IOException {
        write("metres.csv", "site,demand,distance\nB,a,100\nB,b,0\nB,c,100\nD,d,0\nD,c,100\nE,e,0\nE,d,100\n");
        JsonNode two = Run.json(street("p-median", "--p", "2", "--check"));
        assertThat(two.get("objective").asInt()).isEqualTo(1200);
        assertThat(sites(two)).containsExactly("B", "E");
        JsonNode one = Run.json(street("p-median", "--p", "1"));
        assertThat(one.get("feasible").asBoolean()).isFalse();
        assertThat(one.get("why").asText()).isEqualTo("too-few-sites");
        assertThat(one.get("asked").asInt()).isEqualTo(5);
        assertThat(one.get("shortBy").asInt()).isEqualTo(1);
        assertThat(Run.json(street("p-center", "--p", "1")).get("feasible").asBoolean())
                .isFalse();
        assertThat(Run.json(street("mclp", "--p", "1", "--radius", "100"))
                        .get("objective")
                        .asInt())
                .isEqualTo(12);
    }

    @Test
    void b04_aHouseThatNoHallReachesIsTold() throws IOException {
        write("metres.csv", "site,demand,distance\nB,a,100\nB,b,0\nB,c,100\nD,d,0\nD,c,100\n");
        for (String model : List.of("p-median", "p-center")) {
            JsonNode answer = Run.json(street(model, "--p", "2"));
            assertThat(answer.get("feasible").asBoolean()).isFalse();
            assertThat(answer.get("why").asText()).isEqualTo("customers-out-of-reach");
            assertThat(answer.get("shortBy").asInt()).isEqualTo(1);
            assertThat(answer.get("served").asInt()).isEqualTo(4);
        }
        JsonNode fewest = Run.json(street("lscp", "--radius", "100"));
        assertThat(fewest.get("feasible").asBoolean()).isFalse();
        assertThat(fewest.get("served").asInt()).isEqualTo(4);
        assertThat(sites(fewest)).containsExactly("B", "D");
    }

    @Test
    void c01_theSameRoundsAndSeedGiveTheSameAnswerOnAnyNumberOfThreads() throws IOException {
        StringBuilder text =
                new StringBuilder("NAME: drawn\nDIMENSION: 300\nEDGE_WEIGHT_TYPE: EUC_2D\nNODE_COORD_SECTION\n");
        var chance = new java.util.SplittableRandom(5);
        for (int i = 1; i <= 300; i++) {
            text.append("%d %d %d\n".formatted(i, chance.nextInt(10_000), chance.nextInt(10_000)));
        }
        write("drawn.tsp", text + "EOF\n");
        String[] arguments = {"--model", "p-median", "--format", "tsplib", "--instance", at("drawn.tsp"), "--p", "12"};
        String one = bytes(arguments, "one.csv", "1");
        assertThat(bytes(arguments, "two.csv", "3")).isEqualTo(one);
    }

    private String bytes(String[] arguments, String out, String threads) throws IOException {
        JsonNode answer = Run.json(Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--rounds", "3", "--threads", threads, "--seed", "4", "--out", at(out)))
                .toArray(String[]::new));
        ((com.fasterxml.jackson.databind.node.ObjectNode) answer).remove("seconds");
        return answer + Files.readString(folder.resolve(out));
    }

    @Test
    void c02_anExistingOutputIsKeptWithoutForceAndAnInputAlways() throws IOException {
        write("who.csv", "mine");
        assertThat(Run.of(street("p-median", "--p", "1", "--out", at("who.csv")))
                        .code())
                .isEqualTo(2);
        assertThat(Files.readString(folder.resolve("who.csv"))).isEqualTo("mine");
        assertThat(Run.of(street("p-median", "--p", "1", "--out", at("who.csv"), "--force"))
                        .code())
                .isZero();
        String metres = Files.readString(folder.resolve("metres.csv"));
        Run run = Run.of(street("p-median", "--p", "1", "--out", at("metres.csv"), "--force"));
        assertThat(run.err()).contains("The output metres.csv is also an input.");
        assertThat(Files.readString(folder.resolve("metres.csv"))).isEqualTo(metres);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p-median|| needs --p: street.csv does not say how many sites are to be opened.
            p-median|--p 4|--p is 4, and street.csv has 3 sites.
            p-median|--p 0|--p is 0.
            p-median|--p 1 --radius 5|--radius plays no part in --model p-median.
            p-median|--p 1 --distance floor|--distance says how straight distances are rounded; the format csv has no straight distances.
            p-median|--p 1 --distance miles|The distance 'miles' is not known.
            p-median|--p 1 --seconds 0|--seconds is 0.0.
            p-median|--p 1 --seconds NaN|--seconds is NaN.
            p-median|--p 1 --rounds 0|--rounds is 0.
            p-median|--p 1 --threads 0|--threads is 0
            mclp|--p 1|--model mclp needs --radius.
            mclp|--p 1 --radius -1|--radius is -1.0.
            lscp|--radius 5 --p 1|--model lscp looks for the number of sites itself, and --p is 1.
            lscp||--model lscp needs --radius.
            q-median|--p 1|The model 'q-median' is not known.
            p-median|--p one|Invalid value for option '--p'
            """)
    void d01_argumentsThatMakeNoSenseAreRefused(
            String model, @org.jspecify.annotations.Nullable String more, String fact) {
        Run run = Run.of(street(model, more == null ? new String[0] : more.split(" ")));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(fact.strip()).contains("\nMaybe ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void d02_capacitiesThatAreNotThereAreNotMadeUp() throws IOException {
        write("street.csv", "id,weight,demand,capacity\na,1,4,9\nb,1,,9\nc,1,1,9\nd,1,1,9\ne,1,1,9\n");
        write("metres.csv", "site,demand,distance\na,a,0\nb,b,0\nc,c,0\nd,d,0\ne,e,0\n");
        assertThat(Run.of(street("capacitated-p-median", "--p", "1")).err())
                .contains("street.csv has none for customer b.");
        write("street.csv", "id,weight,demand\na,1,4\nb,1,2\nc,1,1\nd,1,1\ne,1,1\n");
        assertThat(Run.of(street("capacitated-p-median", "--p", "1")).err()).contains("has none for site a.");
    }
}
