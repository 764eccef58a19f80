// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.app.serve.Browser;
import nl.noaber.app.serve.Town;
import org.junit.jupiter.api.Test;

/** Tiles of a drawn village, as a browser gets them. */
class TilesTest {
    private static final String VILLAGE = """
            <osm version="0.6">
            <node id="1" lat="52.500" lon="5.900"/><node id="2" lat="52.500" lon="5.910"/><node id="3" lat="52.505" lon="5.910"/>
            <way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/><tag k="natural" v="water"/></way>
            </osm>
            """;
    /** The tile of zoom 14 in which the village lies: (5.905 + 180) / 360 * 16384 = 8460.7. */
    private static final String THERE = "/14/8460/5374.mvt";

    private static final String ELSEWHERE = "/8/0/0.mvt";

    private final Town town = Town.shared(Town.Kind.H2);
    private final Browser browser = town.signIn("beheerder@" + town.municipality());

    private String map() throws IOException {
        Path streets = Files.writeString(town.data().resolve("village.osm"), VILLAGE);
        town.bean(MapArchives.class).make("village", streets, "Dorp");
        return "/tiles/village";
    }

    @Test
    void a01_aTileComesPackedWithATagAndIsNotSentTwice() throws IOException {
        Browser.Answer tile = browser.get(map() + THERE, "Accept-Encoding", "gzip");
        assertThat(tile.status()).isEqualTo(200);
        assertThat(tile.header("Content-Type")).isEqualTo("application/vnd.mapbox-vector-tile");
        assertThat(tile.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(tile.header("Cache-Control")).isEqualTo("max-age=3600, private");
        Browser.Answer again =
                browser.get(map() + THERE, "Accept-Encoding", "gzip", "If-None-Match", tile.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a02_whoDoesNotUnpackGetsItUnpacked() throws IOException {
        Browser.Answer tile = browser.get(map() + THERE);
        assertThat(tile.header("Content-Encoding")).isEmpty();
        assertThat(tile.body()).contains("water");
    }

    @Test
    void a03_whereNothingIsDrawnThereIsNoContent() throws IOException {
        Browser.Answer tile = browser.get(map() + ELSEWHERE);
        assertThat(tile.status()).isEqualTo(204);
        assertThat(tile.body()).isEmpty();
    }

    @Test
    void b01_aMapOrTileThatCannotBeIsNotFound() throws IOException {
        String map = map();
        for (String path : new String[] {
            "/tiles/nergens" + THERE, "/tiles/..%2Fvillage" + THERE, map + "/8/256/0.mvt", map + "/30/0/0.mvt"
        }) {
            Browser.Answer answer = browser.get(path);
            assertThat(answer.status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void b02_aMapIsForWhoHasSignedIn() throws IOException {
        assertThat(town.anonymous().get(map() + THERE).status()).isEqualTo(401);
    }
}
