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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * One file of a service, taken whole and resumed when cut off; from a zip the GeoPackage is taken. It begins like the kind
 * of file that its address says.
 *
 * @param path where it is now
 * @param ending {@code .osm.pbf}, {@code .gpkg}, ...; never {@code .zip}
 * @param address where it came from
 * @param referenceDate what moment it describes; null when the hosts do not say
 */
record WholeFile(
        Path path, String ending, URI address, @Nullable String referenceDate) {
    private static final byte[] GEOPACKAGE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {31, (byte) 139};
    private static final int HEAD_BYTES = 64;
    private static final List<String> KNOWN = List.of(".osm.pbf", ".osm.gz", ".gpkg", ".zip", ".asc");

    /**
     * Gets the file that the hosts name in place of a service.
     *
     * @param endings that the part can use
     * @return empty when the hosts name none
     */
    static Optional<WholeFile> find(Job job, Part part, String... endings) throws IOException {
        Optional<URI> address = job.hosts().findAddress(part.key() + ".file");
        return address.isEmpty() ? Optional.empty() : Optional.of(fetched(job, part, address.get(), Set.of(endings)));
    }

    /** As it is, under a name of ours. */
    Made as(String stem) {
        return new Made(stem + ending, path, stem, referenceDate, address.toString());
    }

    private static WholeFile fetched(Job job, Part part, URI address, Set<String> endings) throws IOException {
        String ending = ending(address, endings);
        String sha256 = job.hosts().find(part.key() + ".file.sha256").orElse(null);
        String reference = job.hosts().find(part.key() + ".file.date").orElse(null);
        Path whole = job.download(address, null, part.key() + ending, sha256);
        mustBe(whole, ending, address);
        if (!ending.equals(".zip")) {
            return new WholeFile(whole, ending, address, reference);
        }
        Path unpacked = job.beside(part.key() + ".unpacked.gpkg");
        unzip(whole, unpacked, job.limits().fileBytesMax());
        mustBe(unpacked, ".gpkg", address);
        return new WholeFile(unpacked, ".gpkg", address, reference);
    }

    private static String ending(URI address, Set<String> endings) {
        String path = address.getPath();
        return KNOWN.stream()
                .filter(endings::contains)
                .filter(path::endsWith)
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "The address %s does not end in %s."
                                .formatted(address, String.join(" or ", new TreeSet<>(endings))),
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
            Files.deleteIfExists(file);
            throw new BadInput(
                    "What %s gave does not begin like a %s file.".formatted(Web.host(address), ending),
                    "Maybe the address is of another file.");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
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
