// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.testing.services.Answer;
import nl.noaber.testing.services.Asked;
import nl.noaber.testing.services.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in many pages: OGC links, OData's skip and links, WFS tiles. Whatever happens, nothing is lost or doubled. */
class PagingTest {
    @TempDir
    Path folder = Path.of("");

    private final StandIn server = new StandIn(0);
    private final Asking asking = new Asking();
    private final Web web = asking.web();
    private Desk desk = new Desk(web, folder);

    @BeforeEach
    void desk() {
        desk = new Desk(web, folder.resolve("pages"));
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    private static String feature(int id) {
        return "{\"properties\":{\"code\":\"%04d\"}}".formatted(id);
    }

    private static String features(List<Integer> ids, String links) {
        return "{\"features\":[%s],\"links\":[%s]}"
                .formatted(ids.stream().map(PagingTest::feature).collect(Collectors.joining(",")), links);
    }

    private static String next(String address) {
        return "{\"rel\":\"next\",\"href\":\"" + address + "\"}";
    }

    private Map<String, JsonNode> ogc() {
        return new Features(desk).all(server.at("/one"), "code");
    }

    @Test
    void a01_ogcPagesFollowTheirLinksAndADoubleIsKeptOnce() {
        server.put("/one", Answer.json(features(List.of(3, 1), next("/two?cursor=x%7Cy"))));
        server.put(
                "/two",
                Answer.json(features(List.of(1, 2), next(server.at("/three").toString()))));
        server.put("/three", Answer.json(features(List.of(), "{\"rel\":\"self\",\"href\":\"/three\"}")));
        assertThat(ogc().keySet()).containsExactly("0001", "0002", "0003");
    }

    @Test
    void a02_pagesThatPointInACircleEnd() {
        server.put("/one", Answer.json(features(List.of(1), next("/one"))));
        assertThatThrownBy(this::ogc).isInstanceOf(BadInput.class).hasMessageContaining("keeps pointing to next pages");
    }

    @Test
    void a03_aLinkToAnotherHostIsNotFollowed() {
        server.put("/one", Answer.json(features(List.of(1), next("http://elsewhere.invalid/two"))));
        assertThatThrownBy(this::ogc)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("points to another host (elsewhere.invalid)");
        server.put("/one", Answer.json(features(List.of(1), next("two words"))));
        desk = new Desk(web, folder.resolve("other"));
        assertThatThrownBy(this::ogc).isInstanceOf(BadInput.class).hasMessageContaining("which is no address");
    }

    @Test
    void a04_aServiceThatChangedItsFieldsIsToldAndItsPageIsNotKept() {
        server.once("/one", Answer.json("{\"features\":[{\"properties\":{\"kode\":1}}]}"));
        server.put("/one", Answer.json(features(List.of(1), "")));
        assertThatThrownBy(this::ogc)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("without the field code")
                .hasMessageContaining("--hosts");
        assertThat(ogc()).containsOnlyKeys("0001");
    }

    @Test
    void a05_afterAFailureOnlyTheMissingPagesAreAskedAgain() {
        server.put("/one", Answer.json(features(List.of(1), next("/two"))));
        server.put("/two", Answer.status(403, "closed"));
        assertThatThrownBy(this::ogc).isInstanceOf(BadInput.class);
        server.forget();
        server.put("/two", Answer.json(features(List.of(2), "")));
        assertThat(ogc()).hasSize(2);
        assertThat(server.asked().stream().map(Asked::path)).containsExactly("/two");
    }

    @Test
    void a06_notJson() {
        server.put(
                "/one",
                Answer.of(
                        200,
                        "application/json",
                        "lat;lon".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Map.of()));
        assertThatThrownBy(this::ogc).isInstanceOf(BadInput.class).hasMessageContaining("not JSON: lat;lon");
    }

    /** A table of so many rows that refuses more than 10,000 at once, as CBS does. */
    private void table(int rows) {
        server.put("/t/TypedDataSet", (asked, exchange) -> {
            int top = asked.number("$top", 0);
            if (top > 10_000) {
                Answer.status(400, "too many").to(asked, exchange);
                return;
            }
            int from = asked.number("$skip", 0);
            String values = IntStream.range(from, Math.min(rows, from + top))
                    .mapToObj(i -> "{\"ID\":" + i + "}")
                    .collect(Collectors.joining(","));
            Answer.json("{\"value\":[" + values + "]}").to(asked, exchange);
        });
    }

    private List<Integer> ids() {
        return new StatLine(desk, 10_000)
                .rows(server.at("/t"), "TypedDataSet", "startswith(WijkenEnBuurten,'GM0166')").stream()
                        .map(row -> row.path("ID").asInt())
                        .toList();
    }

    @Test
    void b01_odataIsAskedTenThousandRowsAtATime() {
        table(25_000);
        assertThat(ids()).isEqualTo(IntStream.range(0, 25_000).boxed().toList());
        assertThat(server.asked().stream().map(asked -> asked.word("$skip"))).containsExactly("0", "10000", "20000");
        assertThat(server.asked().getFirst().word("$filter")).isEqualTo("startswith(WijkenEnBuurten,'GM0166')");
        assertThat(server.asked().getFirst().word("$format")).isEqualTo("json");
    }

    @Test
    void b02_aTableThatFillsItsLastPageExactly() {
        table(20_000);
        assertThat(ids()).hasSize(20_000);
    }

    @Test
    void b03_odataLinksAreFollowedWhenTheServiceGivesFewerThanAsked() {
        server.put(
                "/t/TypedDataSet",
                Answer.json("{\"odata.nextLink\":\"/t/more?$skip=2\",\"value\":[{\"ID\":0},{\"ID\":1}]}"));
        server.put("/t/more", Answer.json("{\"value\":[{\"ID\":2}]}"));
        assertThat(ids()).containsExactly(0, 1, 2);
    }

    /** Points on a grid of 20 m over two kilometres; a WFS that gives at most so many, the edges included. */
    private void wfs(int most, boolean saysMatched) {
        server.put("/wfs", (asked, exchange) -> {
            double[] box = java.util.Arrays.stream(asked.word("bbox").split(","))
                    .limit(4)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < 100 * 100; i++) {
                double x = 190_000 + 20.0 * (i % 100);
                int row = i / 100;
                double y = 510_000 + 20.0 * row;
                if (x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3]) {
                    found.add(i);
                }
            }
            List<Integer> page = found.subList(0, Math.min(most, found.size()));
            String matched = saysMatched ? "\"numberMatched\":" + found.size() + "," : "\"numberMatched\":\"unknown\",";
            Answer.json("{" + matched + features(page, "").substring(1)).to(asked, exchange);
        });
    }

    private Map<String, JsonNode> tiled(int rowsMax) throws IOException {
        // Two neighbouring triangles, so that the tile north-east of them is not needed.
        String geometry = "{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                + corner(190_050, 510_050) + "," + corner(191_950, 510_050) + "," + corner(190_050, 511_950) + ","
                + corner(190_050, 510_050) + "]]}}";
        Outline outline = new Outline(List.of(new ObjectMapper().readTree(geometry)));
        return new Tiles(desk, rowsMax, Watch.none())
                .all(URI.create(server.at("/wfs").toString()), "a:b", "code", outline, 1_000);
    }

    private static String corner(double x, double y) {
        var place = nl.noaber.data.crs.RdNew.toLonLat(new nl.noaber.core.geo.RdPoint(x, y));
        return "[" + place.lon() + "," + place.lat() + "]";
    }

    @Test
    void c01_wfsTilesGiveEveryFeatureOnceThoughBordersComeTwice() throws IOException {
        wfs(250, false);
        Map<String, JsonNode> found = tiled(250);
        // Three of the four tiles are touched: 51 x 51 points each with their edges; the shared edges count once.
        assertThat(found.keySet().stream().map(Integer::parseInt).filter(i -> i % 100 <= 50 && i / 100 <= 50))
                .hasSize(51 * 51);
        assertThat(server.asked()).allSatisfy(asked -> {
            assertThat(asked.words()).doesNotContainKey("startIndex");
            assertThat(asked.word("bbox")).endsWith(",EPSG:28992");
        });
        assertThat(server.asked()).hasSizeGreaterThan(3 * 16);
    }

    @Test
    void c02_aServiceThatGivesFewerThanAskedButSaysSo() throws IOException {
        wfs(150, true);
        Map<String, JsonNode> found = tiled(1_000);
        assertThat(found.keySet().stream().map(Integer::parseInt).filter(i -> i % 100 <= 50 && i / 100 <= 50))
                .hasSize(51 * 51);
    }

    @Test
    void c03_aServiceThatDoesNotLookAtTheBoxIsToldSoonerThanItsWholeCountryIsAsked() {
        server.put(
                "/wfs", Answer.json(features(IntStream.range(0, 1_000).boxed().toList(), "")));
        assertThatThrownBy(() -> tiled(1_000))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("more than 1000 features in a square of")
                .hasMessageContaining("Maybe it ignores the bbox");
        assertThat(server.asked()).hasSizeLessThan(20);
    }

    @Test
    void c04_anExceptionReportOnOneTile() throws IOException {
        wfs(1_000, false);
        server.once("/wfs", Answer.exceptionReport("msWFSGetFeature: unknown typename"));
        assertThatThrownBy(() -> tiled(1_000)).isInstanceOf(BadInput.class).hasMessageContaining("unknown typename");
        assertThat(Files.exists(folder.resolve("pages"))).isFalse();
    }
}
