// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a part that is not complete yet, kept on disk: a second run asks only for the pages that are missing. They
 * are cleared away when the part is in place.
 */
final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Web web;
    private final Path folder;

    Desk(Web web, Path folder) {
        this.web = web;
        this.folder = folder;
    }

    JsonNode json(URI uri, Consumer<JsonNode> look) {
        return json(uri, null, look);
    }

    /**
     * A page that is JSON, from the desk or else from the service.
     *
     * @param look throws {@link BadInput} on a page that is not what it should be; such a page is not kept
     */
    JsonNode json(URI uri, @Nullable String form, Consumer<JsonNode> look) {
        Path kept = folder.resolve(name(uri, form));
        try {
            if (Files.exists(kept)) {
                return parsed(uri, Files.readAllBytes(kept));
            }
            byte[] body = web.page(uri, form);
            JsonNode tree = parsed(uri, body);
            look.accept(tree);
            Files.createDirectories(folder);
            Path beside = kept.resolveSibling(kept.getFileName() + ".part");
            Files.write(beside, body);
            Files.move(beside, kept, StandardCopyOption.REPLACE_EXISTING);
            return tree;
        } catch (IOException e) {
            throw new BadInput(
                    "The page %s cannot be kept: %s.".formatted(kept.getFileName(), e),
                    "Maybe the disk is full or the folder is read-only.",
                    e);
        }
    }

    void clear() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var pages = Files.list(folder)) {
            for (Path page : pages.toList()) {
                Files.delete(page);
            }
        }
        Files.delete(folder);
    }

    private static JsonNode parsed(URI uri, byte[] body) {
        try {
            JsonNode tree = JSON.readTree(body);
            if (tree.isObject()) {
                return tree;
            }
        } catch (IOException e) {
            throw notJson(uri, body, e);
        }
        throw notJson(uri, body, null);
    }

    private static BadInput notJson(URI uri, byte[] body, @Nullable IOException cause) {
        String start = new String(body, 0, Math.min(80, body.length), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        return new BadInput(
                "The service %s answered with something that is not JSON: %s".formatted(Web.host(uri), start),
                "Maybe the service has changed; a newer address can be given with --hosts.",
                cause);
    }

    private static String name(URI uri, @Nullable String form) {
        return sha256(uri + "\n" + (form == null ? "" : form)) + ".json";
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
