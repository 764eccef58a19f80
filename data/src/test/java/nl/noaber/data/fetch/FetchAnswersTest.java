// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.testing.services.Answer;
import nl.noaber.testing.services.FileAnswer;
import nl.noaber.testing.services.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Services that answer, but not what they should: each is a fact with a Maybe, and nothing is written of it. */
class FetchAnswersTest {
    @TempDir
    Path folder = Path.of("");

    private final StandIn town = StandIn.ofTown(0);
    private final Asking asking = new Asking();

    @BeforeEach
    void areas() {
        asking.fetch(town, Asking.wish(folder.resolve("kampen"), Part.AREAS, Part.POSTCODES));
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private static Answer osm(String body) {
        return Answer.of(200, "application/osm3s+xml", body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static Answer file(String body) {
        return new FileAnswer(body.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> answers() {
        String way = "<osm><node id=\"1\"/><way id=\"2\"/>";
        return Stream.of(
                Arguments.of(
                        Part.STREETS,
                        "/overpass",
                        osm(way + "<remark> runtime error: timed out </remark></osm>"),
                        "broke off its answer",
                        "streets.file"),
                Arguments.of(Part.STREETS, "/overpass", osm(way), "broke off its answer", "streets.file"),
                Arguments.of(
                        Part.STREETS, "/overpass", osm("<osm><note>x</note></osm>"), "gave no street", "being rebuilt"),
                Arguments.of(
                        Part.STREETS,
                        "/overpass",
                        Answer.webPage("Too busy"),
                        "answered with a web page",
                        "maintenance"),
                Arguments.of(
                        Part.FACILITIES,
                        "/overpass",
                        Answer.json("{\"elements\":[],\"remark\":\"runtime error: out of memory\"}"),
                        "broke off its answer: runtime error: out of memory",
                        "busy"),
                Arguments.of(
                        Part.FACILITIES,
                        "/overpass",
                        Answer.json("{\"elements\":[{\"type\":\"way\",\"id\":1}]}"),
                        "without the field lon",
                        "--hosts"),
                Arguments.of(
                        Part.SQUARES,
                        "/squares-2024/wfs",
                        Answer.exceptionReport("No such layer"),
                        "exception report: No such layer",
                        "layers"),
                Arguments.of(
                        Part.SQUARES,
                        "/squares-2024/wfs",
                        Answer.json("{\"features\":[]}"),
                        "has no square in GM0166",
                        "choose another --year"),
                Arguments.of(
                        Part.SQUARES,
                        "/squares-2024/wfs",
                        Answer.json("{\"features\":[{\"properties\":{\"crs28992res100m\":\"9999\"}}]}"),
                        "square id 9999",
                        "changed its ids"),
                Arguments.of(
                        Part.SQUARES,
                        "/squares-2024/wfs",
                        Answer.json("{\"features\":[{\"properties\":{\"crs28992res100m\":\"E1885N5065\"}}]}"),
                        "without the field aantalInwoners",
                        "--hosts"),
                Arguments.of(
                        Part.ADDRESSES,
                        "/bag/wfs",
                        Answer.json("{\"features\":[]}"),
                        "has no address in GM0166",
                        "--hosts"),
                Arguments.of(
                        Part.ADDRESSES,
                        "/bag/wfs",
                        Answer.json(
                                "{\"features\":[{\"properties\":{\"identificatie\":\"1\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[5.9,52.5]}}]}"),
                        "which is not in RD New",
                        "srsName"),
                Arguments.of(
                        Part.ADDRESSES,
                        "/bag/wfs",
                        Answer.json("{\"features\":[{\"properties\":{\"identificatie\":\"1\"},\"geometry\":null}]}"),
                        "without the field geometry",
                        "--hosts"),
                Arguments.of(
                        Part.FIGURES,
                        "/odata/85984NED/TypedDataSet",
                        Answer.json("{\"value\":[]}"),
                        "has no row of GM0166",
                        "table is of another year"),
                Arguments.of(
                        Part.FIGURES,
                        "/odata/85984NED/TypedDataSet",
                        Answer.json("{\"value\":[{\"WijkenEnBuurten\":\"WK016600\"}]}"),
                        "without the field AantalInwoners_",
                        "--hosts"),
                Arguments.of(
                        Part.FIGURES,
                        "/odata/85984NED/TypedDataSet",
                        Answer.json("{\"odata.error\":{}}"),
                        "without the field value",
                        "--hosts"),
                Arguments.of(
                        Part.AGES,
                        "/odata/83502NED",
                        Answer.json("{\"value\":[{\"Key\":\"1\",\"Title\":\"0 tot 20 jaar\"}]}"),
                        "without the field Leeftijd (five-year bands)",
                        "--hosts"),
                Arguments.of(
                        Part.AGES,
                        "/odata/83502NED/TypedDataSet",
                        Answer.json("{\"value\":[]}"),
                        "has no residents of 2024 in the postcode areas 8261, 8262",
                        "not published yet"),
                Arguments.of(
                        Part.POSTCODES,
                        "/postcodes/collections/postcode4/items",
                        Answer.json("{\"features\":[]}"),
                        "has no postcode area in GM0166",
                        "another --year"),
                Arguments.of(
                        Part.SAFETY_REGION,
                        "/regions-2024/wfs",
                        Answer.json("{\"features\":[]}"),
                        "No safety region",
                        "layer has changed"),
                Arguments.of(
                        Part.CANDIDATES,
                        "/files/stembureaus.csv",
                        file("naam;x;y\na;1;2\n"),
                        "without the field CBS gemeentecode",
                        "--hosts"),
                Arguments.of(
                        Part.CANDIDATES,
                        "/files/stembureaus.csv",
                        file("naam,CBS gemeentecode\na,GM0363\n"),
                        "hold no row of GM0166",
                        "another code at that election"),
                Arguments.of(
                        Part.CANDIDATES,
                        "/files/stembureaus.csv",
                        file("<!DOCTYPE html><html><title>Moved</title>"),
                        "a web page (Moved)",
                        "has moved"),
                Arguments.of(
                        Part.CANDIDATES,
                        "/files/stembureaus.csv",
                        Answer.status(404, ""),
                        "answered 404",
                        "not published there"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void a01_itIsToldAndNothingIsWritten(Part part, String path, Answer answer, String fact, String maybe) {
        town.put(path, answer);
        Path out = folder.resolve("kampen");
        Fetched.Outcome outcome =
                asking.fetch(town, Asking.again(out, part)).parts().getFirst();
        assertThat(outcome.state()).isEqualTo(Fetched.State.FAILED);
        assertThat(outcome.fact()).contains(fact);
        assertThat(outcome.maybe()).startsWith("Maybe ").contains(maybe);
        assertThat(outcome.files()).isEmpty();
    }

    @Test
    void a02_polygonsThatAreNoneAreRefusedBeforeAnythingElseIsAsked() {
        String properties = "\"properties\":{\"buurtcode\":\"BU01660000\",\"gemeentecode\":\"GM0166\"}";
        Answer none = Answer.json("{\"features\":[{" + properties + ",\"geometry\":null}]}");
        town.put("/areas-2024/collections/buurten/items", none);
        Path out = folder.resolve("other");
        assertThatThrownBy(() -> asking.fetch(town, Asking.wish(out)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("without the field geometry");
        assertThat(out.resolve("buurten_2024.geojson")).doesNotExist();
    }

    @Test
    void a03_aServiceThatDoesNotKnowTheFilterGivesTheCountryAndOnlyOursIsKept() {
        Answer country = Answer.json("""
                {"features":[
                {"properties":{"buurtcode":"BU01660000","gemeentecode":"GM0166 "},"geometry":{"type":"Polygon","coordinates":[[[5.9,52.5],[5.91,52.5],[5.91,52.51],[5.9,52.5]]]}},
                {"properties":{"buurtcode":"BU01500000","gemeentecode":"GM0150"},"geometry":{"type":"Polygon","coordinates":[[[6.9,52.5],[6.91,52.5],[6.91,52.51],[6.9,52.5]]]}}]}
                """);
        town.put("/areas-2024/collections/buurten/items", country);
        Path out = folder.resolve("other");
        assertThat(asking.fetch(town, Asking.wish(out, Part.AREAS)).failures()).isEmpty();
        assertThat(out.resolve("buurten_2024.geojson"))
                .content()
                .contains("BU01660000")
                .doesNotContain("BU01500000");
    }
}
