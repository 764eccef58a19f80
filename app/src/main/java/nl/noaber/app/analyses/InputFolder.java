// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;

/**
 * A folder of open data files as they come from the publishers: says of each what it is, by its ending and its first
 * lines, not by its place. What is not recognised is listed, not used.
 */
public final class InputFolder {
    /** What a file is used for. */
    public enum Role {
        STREETS,
        SQUARES,
        AREAS,
        AREA_FIGURES,
        POSTCODE_AREAS,
        POSTCODE_FIGURES,
        AGES,
        ADDRESSES,
        CANDIDATES,
        FACILITIES,
        HAZARD,
        NOT_USED
    }

    private static final int PEEK_BYTES = 8192;

    private final Map<Role, List<Path>> files = new EnumMap<>(Role.class);

    private InputFolder() {}

    public static InputFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(
                    "%s is not a folder.".formatted(folder.getFileName()), "Maybe give the folder that holds the files.");
        }
        InputFolder result = new InputFolder();
        try (var entries = Files.list(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).sorted().toList()) {
                result.files.computeIfAbsent(roleOf(file), role -> new ArrayList<>()).add(file);
            }
        } catch (IOException e) {
            throw new BadInput("The folder %s cannot be read: %s.".formatted(folder.getFileName(), e), "Maybe it is closed to you.", e);
        }
        return result;
    }

    public List<Path> list(Role role) {
        return List.copyOf(files.getOrDefault(role, List.of()));
    }

    /** The finest of its kind: neighbourhoods before districts, then the last by name, which is the newest year. */
    public Optional<Path> finest(Role role) {
        List<Path> found = list(role);
        return found.stream()
                .filter(file -> name(file).contains("buurt"))
                .reduce((first, second) -> second)
                .or(() -> found.stream().reduce((first, second) -> second));
    }

    private static Role roleOf(Path file) throws IOException {
        String name = name(file);
        if (name.endsWith(".osm.pbf") || name.endsWith(".osm.gz") || name.endsWith(".osm")) {
            return Role.STREETS;
        }
        if (name.endsWith(".asc")) {
            return Role.HAZARD;
        }
        if (name.endsWith(".gpkg")) {
            return name.contains("vk100") || name.contains("vierkant")
                    ? Role.SQUARES
                    : name.contains("bag") ? Role.ADDRESSES : name.contains("buurt") || name.contains("wijk") ? Role.AREAS : Role.NOT_USED;
        }
        if (name.endsWith(".csv")) {
            return csv(name, peek(file));
        }
        return name.endsWith(".geojson") || name.endsWith(".json") ? geojson(name, peek(file)) : Role.NOT_USED;
    }

    private static Role csv(String name, String start) {
        String header = start.lines().findFirst().orElse("").replace("\uFEFF", "").replace("\"", "").toLowerCase(Locale.ROOT);
        if (header.contains("crs28992res100m")) {
            return Role.SQUARES;
        }
        if (header.contains("leeftijd") && header.contains("postcode")) {
            return Role.AGES;
        }
        if (header.startsWith("wijkcode") || header.startsWith("buurtcode") || header.startsWith("gwb_code")) {
            return Role.AREA_FIGURES;
        }
        if (header.startsWith("postcode,")) {
            return Role.POSTCODE_FIGURES;
        }
        if (header.contains("postcode") && (header.contains("housenumber") || header.contains("huisnummer"))) {
            return Role.ADDRESSES;
        }
        boolean places = header.contains("naam") && (header.contains("x_rd") || header.contains(";x;") || header.contains("lon"));
        return places && (name.contains("stem") || name.contains("kandida") || name.contains("candidate"))
                ? Role.CANDIDATES
                : Role.NOT_USED;
    }

    private static Role geojson(String name, String start) {
        boolean polygons = start.contains("Polygon");
        if (start.contains("buurtcode") || start.contains("wijkcode")) {
            return polygons ? Role.AREAS : Role.NOT_USED;
        }
        if (polygons && start.contains("postcode")) {
            return Role.POSTCODE_AREAS;
        }
        return start.contains("\"Point\"") ? Role.FACILITIES : Role.NOT_USED;
    }

    private static String peek(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(PEEK_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
