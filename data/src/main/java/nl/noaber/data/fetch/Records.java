// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            String address) {}

    /**
     * @param key sums up what was asked: another year or another host is another key
     */
    record Kept(String key, List<Entry> files) {}

    private final Path out;

    Records(Path out) {
        this.out = out;
    }

    Optional<Kept> find(Part part) throws IOException {
        Path file = file(part);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        JsonNode tree = Job.JSON.readTree(file.toFile());
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
                    node.path("address").asText()));
        }
        return Optional.of(new Kept(tree.path("key").asText(), files));
    }

    void write(Part part, Kept kept) throws IOException {
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
        }
        Files.writeString(file(part), Job.JSON.writeValueAsString(tree) + "\n");
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
        Optional<Kept> kept = find(part);
        boolean ours = false;
        for (Entry entry : kept.map(Kept::files).orElse(List.of())) {
            ours |= entry.name().equals(name) && same(entry);
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

    private Path file(Part part) {
        return out.resolve(Job.WORK_FOLDER).resolve(part.key() + ".record");
    }
}
