// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.tiles;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import nl.noaber.app.http.Refusal;
import nl.noaber.data.tiles.Archive;
import nl.noaber.data.tiles.TileId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Tiles for the map in the browser. They are kept gzipped and leave so: every browser takes that. */
@RestController
@Hidden
class TilesController {
    private static final String TYPE = "application/vnd.mapbox-vector-tile";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int TAG_BYTES = 12;

    private final MapArchives archives;

    TilesController(MapArchives archives) {
        this.archives = archives;
    }

    /** 204 where nothing is drawn; 304 when the browser has it. */
    @GetMapping("/tiles/{archive}/{z}/{x}/{y}.mvt")
    @org.jspecify.annotations.Nullable ResponseEntity<byte[]> tile(
            @PathVariable("archive") String name,
            @PathVariable("z") int z,
            @PathVariable("x") int x,
            @PathVariable("y") int y,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String takes,
            WebRequest request)
            throws IOException {
        Archive archive = archives.find(name).orElseThrow(() -> Refusal.notFound("kaart", name));
        if (!TileId.exists(z, x, y)) {
            throw Refusal.notFound("tegel", "%d/%d/%d".formatted(z, x, y));
        }
        TileId id = new TileId(z, x, y);
        boolean packed = takes.contains("gzip");
        Optional<byte[]> bytes = packed ? archive.find(id) : archive.findUnpacked(id);
        ResponseEntity.HeadersBuilder<?> head = bytes.isPresent() ? ResponseEntity.ok() : ResponseEntity.noContent();
        head.cacheControl(CacheControl.maxAge(FRESH).cachePrivate()).varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (bytes.isEmpty()) {
            return head.build();
        }
        if (request.checkNotModified(tag(bytes.get()))) {
            return null;
        }
        ResponseEntity.BodyBuilder body = (ResponseEntity.BodyBuilder) head;
        if (packed) {
            body.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return body.header(HttpHeaders.CONTENT_TYPE, TYPE).body(bytes.get());
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
