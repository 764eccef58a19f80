// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a file that is on its way: five lines beside its {@code .part}.
 *
 * @param url where it comes from; empty when nothing is on its way
 * @param validator strong ETag, else Last-Modified, else empty: then it cannot be resumed
 * @param bytes whole length; -1 when not said
 * @param checksum what the service says the whole sums to
 */
record DownloadState(String url, String validator, long bytes, Optional<Checksum> checksum) {
    static final DownloadState NONE = new DownloadState("", "", -1, Optional.empty());

    static DownloadState of(URI uri, HttpHeaders headers) {
        String tag = headers.firstValue("ETag")
                .filter(value -> !value.startsWith("W/"))
                .orElse("");
        return new DownloadState(
                uri.toString(),
                tag.isEmpty() ? headers.firstValue("Last-Modified").orElse("") : tag,
                headers.firstValueAsLong("Content-Length").orElse(-1),
                Checksum.ofWhole(headers).or(() -> Checksum.ofContent(headers)));
    }

    static DownloadState read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != 5 || !lines.get(2).matches("-?\\d{1,18}")) {
            return NONE; // half-written by a killed run: start the file anew
        }
        return new DownloadState(
                lines.get(0),
                lines.get(1),
                Long.parseLong(lines.get(2)),
                lines.get(3).isEmpty() ? Optional.empty() : Optional.of(new Checksum(lines.get(3), lines.get(4))));
    }

    void write(Path file) {
        String text = String.join(
                        "\n",
                        url,
                        validator,
                        Long.toString(bytes),
                        checksum.map(Checksum::algorithm).orElse(""),
                        checksum.map(Checksum::hex).orElse(""))
                + "\n";
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
