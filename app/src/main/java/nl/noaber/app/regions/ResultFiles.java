// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.noaber.app.http.Refusal;
import nl.noaber.app.runs.Result;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files of results for outside: those on this list, and nothing of {@code internal}. */
final class ResultFiles {
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "html", "text/html",
            "json", "application/json",
            "geojson", "application/geo+json",
            "gpkg", "application/geopackage+sqlite3",
            "csv", "text/csv",
            "svg", "image/svg+xml");

    private ResultFiles() {}

    /**
     * A file to keep; pages come as files too, since they bring their own style.
     *
     * @throws Refusal 404 when there is none of this name
     */
    static ResponseEntity<Resource> download(Result result, String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        Path file = result.folder().resolve(name);
        boolean isPlain = name.matches("[A-Za-z0-9][A-Za-z0-9_.-]*");
        if (type == null || !isPlain || !Files.isRegularFile(file)) {
            throw Refusal.notFound("bestand", name);
        }
        return unchanging(result)
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new FileSystemResource(file));
    }

    /**
     * A result never changes: a browser asks whether it still may see it, and gets no bytes that it has. The tag is weak, since
     * the bytes differ with their compression.
     */
    static ResponseEntity.BodyBuilder unchanging(Result result) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("W/\"" + result.id() + '"');
    }
}
