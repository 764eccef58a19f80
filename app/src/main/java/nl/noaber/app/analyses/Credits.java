// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Source;
import nl.noaber.data.store.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Whose data a file is, under which licence and of which date: as the passport.json beside the file says, else as is usual for
 * files of its role, else unknown. What is not stated is not made up.
 */
final class Credits {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String UNKNOWN = "unknown";

    private record Credit(String licence, String attribution) {}

    private static final Credit OSM = new Credit("ODbL-1.0", "© OpenStreetMap contributors");
    private static final Credit CBS = new Credit("CC-BY-4.0", "Centraal Bureau voor de Statistiek");
    private static final Credit BAG = new Credit("CC0-1.0", "Kadaster, BAG");
    private static final Credit NOT_STATED = new Credit(UNKNOWN, UNKNOWN);

    private final Map<Path, Optional<JsonNode>> passports = new HashMap<>();

    /** The passport line of a file. Reads the file once for its hash. */
    Source of(Path file, String role) {
        Optional<JsonNode> stated = stated(file);
        if (stated.isPresent()) {
            JsonNode line = stated.get();
            return Sources.of(
                    file,
                    role,
                    line.path("licence").asText(UNKNOWN),
                    line.path("attribution").asText(UNKNOWN),
                    line.path("referenceDate").isTextual()
                            ? line.path("referenceDate").asText()
                            : year(file));
        }
        Credit usual = usual(file, role);
        return Sources.of(file, role, usual.licence, usual.attribution, year(file));
    }

    private static Credit usual(Path file, String role) {
        String name = name(file);
        return switch (role) {
            case "streets" -> OSM;
            case "squares", "areas", "area-figures", "postcodes", "postcode-figures", "ages" -> CBS;
            case "addresses" -> name.contains("osm") ? OSM : name.contains("bag") ? BAG : NOT_STATED;
            default -> name.contains("osm") ? OSM : NOT_STATED;
        };
    }

    private Optional<JsonNode> stated(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        Optional<JsonNode> passport = passports.computeIfAbsent(folder, Credits::passport);
        for (JsonNode line : passport.map(p -> p.path("sources")).map(Iterable::spliterator).stream()
                .flatMap(lines -> java.util.stream.StreamSupport.stream(lines, false))
                .toList()) {
            if (line.path("name").asText().equals(String.valueOf(file.getFileName()))) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> passport(Path folder) {
        Path file = folder.resolve("passport.json");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new BadInput(
                    "The passport.json beside the files cannot be read: %s.".formatted(e),
                    "Maybe it is of another program, or damaged: fetch the files again, or move it away.",
                    e);
        }
    }

    /** The last year in the name: CBS writes the year of publication before that of the figures. */
    private static @Nullable String year(Path file) {
        Matcher years = YEAR.matcher(name(file));
        String last = null;
        while (years.find()) {
            last = years.group();
        }
        return last;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
