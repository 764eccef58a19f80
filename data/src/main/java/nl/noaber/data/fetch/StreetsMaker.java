// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import nl.noaber.core.evidence.BadInput;

/**
 * Streets, paths and ferries in the box of the municipality and 1 km around it, as OSM XML, packed. The box is asked and
 * not the country by its ISO code: that matches Aruba too.
 */
final class StreetsMaker implements Maker {
    static final double MARGIN_METRES = 1_000;
    private static final int TAIL_BYTES = 2_000;

    @Override
    public List<Made> make(Job job) throws IOException {
        Optional<WholeFile> whole = WholeFile.find(job, Part.STREETS, ".osm.pbf", ".osm.gz");
        return List.of(whole.isPresent() ? whole.get().as("streets") : asked(job));
    }

    private static Made asked(Job job) throws IOException {
        URI service = job.hosts().address("streets");
        Path xml = job.download(service, form(question(job.outline().overpassBox(MARGIN_METRES))), "streets.osm", null);
        mustBeWhole(service, xml);
        Path beside = job.beside("streets.osm.gz");
        pack(xml, beside);
        Files.delete(xml);
        return new Made("streets.osm.gz", beside, "streets", null, service.toString());
    }

    /** Nodes come before ways when the answer is in the usual order; readers count on that. */
    static String question(String box) {
        return """
                [out:xml][timeout:170][bbox:%s];
                (way["highway"];way["route"="ferry"];way["man_made"="pier"];);
                (._;>;);
                out body;
                """.formatted(box);
    }

    static String form(String question) {
        return "data=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    /** Overpass breaks off an answer that takes too long with status 200 and a remark at its end. */
    private static void mustBeWhole(URI service, Path xml) throws IOException {
        String tail;
        try (RandomAccessFile file = new RandomAccessFile(xml.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(TAIL_BYTES, file.length())];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            tail = new String(bytes, StandardCharsets.UTF_8);
        }
        if (tail.contains("<remark>") || !tail.stripTrailing().endsWith("</osm>")) {
            Files.delete(xml);
            throw new BadInput(
                    "The service %s broke off its answer: %s"
                            .formatted(Web.host(service), tail.strip().lines().reduce("", (a, b) -> b)),
                    "Maybe the municipality is too large for it: name an extract .osm.pbf as streets.file with --hosts.");
        }
        if (!tail.contains("</way>") && !tail.contains("<way")) {
            Files.delete(xml);
            throw new BadInput(
                    "The service %s gave no street.".formatted(Web.host(service)),
                    "Maybe it is being rebuilt: run the same command again later.");
        }
    }

    private static void pack(Path xml, Path gz) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(xml));
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz), 1 << 16)) {
            in.transferTo(out);
        }
    }
}
