// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/** A part that is one file of the service, taken whole and resumed when cut off; from a zip the GeoPackage is taken. */
final class WholeFile {
    private static final byte[] GEOPACKAGE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {31, (byte) 139};
    private static final int HEAD_BYTES = 64;
    private static final List<String> KNOWN = List.of(".osm.pbf", ".osm.gz", ".gpkg", ".zip", ".asc");

    private WholeFile() {}

    /** @param stem name without its ending; the ending is that of the address */
    static Optional<Made> make(Job job, Part part, String stem) throws IOException {
        Optional<URI> address = job.hosts().findAddress(part.key() + ".file");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String sha256 = job.hosts().find(part.key() + ".file.sha256").orElse(null);
        return Optional.of(fetched(job, part, stem, address.get(), sha256));
    }

    private static Made fetched(Job job, Part part, String stem, URI address, @Nullable String sha256)
            throws IOException {
        String ending = ending(address);
        String name = stem + ending;
        Path whole = job.download(address, null, name, sha256);
        mustBe(whole, ending, address);
        String reference = job.hosts().find(part.key() + ".date").orElse(null);
        if (ending.equals(".zip")) {
            Path beside = job.beside(stem + ".gpkg");
            unzip(whole, beside, job.limits().fileBytesMax());
            mustBe(beside, ".gpkg", address);
            return new Made(stem + ".gpkg", beside, stem, reference, address.toString());
        }
        return new Made(name, whole, stem, reference, address.toString());
    }

    private static String ending(URI address) {
        String path = address.getPath();
        return KNOWN.stream()
                .filter(path::endsWith)
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "The address %s does not end in one of %s.".formatted(address, String.join(", ", KNOWN)),
                        "Maybe it is the page about the file and not the file itself."));
    }

    private static void mustBe(Path file, String ending, URI address) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD_BYTES);
        }
        Content.mustBeData(Web.host(address), "", head);
        boolean fits =
                switch (ending) {
                    case ".gpkg" -> startsWith(head, GEOPACKAGE);
                    case ".zip" -> startsWith(head, ZIP);
                    case ".osm.gz" -> startsWith(head, GZIP);
                    case ".osm.pbf" -> new String(head, StandardCharsets.ISO_8859_1).contains("OSMHeader");
                    default ->
                        new String(head, StandardCharsets.ISO_8859_1)
                                .stripLeading()
                                .regionMatches(true, 0, "ncols", 0, 5);
                };
        if (!fits) {
            throw new BadInput(
                    "What %s gave does not begin like a %s file.".formatted(Web.host(address), ending),
                    "Maybe the address is of another file.");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static void unzip(Path zip, Path geoPackage, long bytesMax) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".gpkg")) {
                    copy(in, geoPackage, bytesMax);
                    return;
                }
            }
        }
        throw new BadInput(
                "The zip %s holds no GeoPackage.".formatted(zip.getFileName()),
                "Maybe this is an older year with shape files; choose another address.");
    }

    private static void copy(InputStream in, Path file, long bytesMax) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                written += n;
                if (written > bytesMax) {
                    throw new BadInput(
                            "A file in the zip is longer than %,d bytes, the limit.".formatted(bytesMax),
                            "Maybe this is another file than was meant.");
                }
                out.write(buffer, 0, n);
            }
        }
    }
}
