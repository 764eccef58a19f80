// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.store.Sources;
import org.jspecify.annotations.Nullable;

/**
 * What of each part was put in place: kept in the work folder, so that a second run knows what it need not ask again, and
 * so that a file of someone else is never overwritten.
 */
final class Records {
    /** One file in its place. */
    record Entry(
            String name,
            String role,
            String sha256,
            long bytes,
            @Nullable String referenceDate,
            String address,
            String note) {}

    /**
     * @param key sums up what was asked: another year or another host is another key
     */
    record Kept(String key, List<Entry> files) {}

    private final Path out;

    Records(Path out) {
        this.out = out;
    }

    Optional<Kept> find(Part part) throws IOException {
        return read(file(part));
    }

    /** Empty when it is not there, or was only half written when a run was killed. */
    private static Optional<Kept> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        JsonNode tree;
        try {
            tree = Job.JSON.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
        List<Entry> files = new ArrayList<>();
        for (JsonNode node : tree.path("files")) {
            files.add(new Entry(
                    node.path("name").asText(),
                    node.path("role").asText(),
                    node.path("sha256").asText(),
                    node.path("bytes").asLong(),
                    node.path("referenceDate").isTextual()
                            ? node.path("referenceDate").asText()
                            : null,
                    node.path("address").asText(),
                    node.path("note").asText()));
        }
        return Optional.of(new Kept(tree.path("key").asText(), files));
    }

    /** Notes what is about to be put in place; after a kill half-way these files are known as ours. */
    void announce(Part part, Kept kept) throws IOException {
        ObjectNode tree = Job.JSON.createObjectNode();
        tree.put("key", kept.key());
        ArrayNode files = tree.putArray("files");
        for (Entry entry : kept.files()) {
            ObjectNode node = files.addObject();
            node.put("name", entry.name());
            node.put("role", entry.role());
            node.put("sha256", entry.sha256());
            node.put("bytes", entry.bytes());
            node.put("referenceDate", entry.referenceDate());
            node.put("address", entry.address());
            node.put("note", entry.note());
        }
        Files.writeString(coming(part), Job.JSON.writeValueAsString(tree) + "\n");
    }

    /** The files are in place: what was to come is there. */
    void confirm(Part part) throws IOException {
        Files.move(coming(part), file(part), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether anything was ever put in place. */
    boolean any() throws IOException {
        for (Part part : Part.values()) {
            if (Files.exists(file(part)) || Files.exists(coming(part))) {
                return true;
            }
        }
        return false;
    }

    /** Whether every file of the part is there and is what was fetched. */
    boolean inPlace(Kept kept) throws IOException {
        for (Entry entry : kept.files()) {
            if (!same(entry)) {
                return false;
            }
        }
        return true;
    }

    /** Refuses to overwrite a file that is not the one fetched before. */
    void mayReplace(Part part, String name) throws IOException {
        Path place = out.resolve(name);
        if (!Files.exists(place)) {
            return;
        }
        boolean ours = false;
        for (Path record : List.of(file(part), coming(part))) {
            for (Entry entry : read(record).map(Kept::files).orElse(List.of())) {
                ours |= entry.name().equals(name) && same(entry);
            }
        }
        if (!ours) {
            throw new BadInput(
                    "The file %s is there and is not what was fetched before.".formatted(name),
                    "Maybe it was changed by hand: choose another --out, or add --force to replace it.");
        }
    }

    private boolean same(Entry entry) throws IOException {
        Path place = out.resolve(entry.name());
        return Files.exists(place)
                && Files.size(place) == entry.bytes()
                && Sources.sha256(place).equals(entry.sha256());
    }

    private Path coming(Part part) {
        return out.resolve(Job.WORK_FOLDER).resolve(part.key() + ".record.coming");
    }

    private Path file(Part part) {
        return out.resolve(Job.WORK_FOLDER).resolve(part.key() + ".record");
    }
}
