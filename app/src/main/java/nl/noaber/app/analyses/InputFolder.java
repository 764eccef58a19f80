// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;

/**
 * A folder of files as the services give them: each file's role is found by looking into it, not by its name.
 *
 * @param inputs for a region
 * @param unused names of files that have no role in a region
 */
public record InputFolder(RegionInputs inputs, List<String> unused) {
    /** Reads the start of every file in the folder; files in folders inside it are left alone. */
    public static InputFolder look(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput("%s is no folder.".formatted(folder), "Maybe the name is misspelt.");
        }
        Map<FileRole, List<Path>> byRole = new EnumMap<>(FileRole.class);
        List<String> unused = new ArrayList<>();
        for (Path file : files(folder)) {
            List<FileRole> roles = FileRole.of(file);
            roles.forEach(
                    role -> byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(file));
            if (roles.isEmpty() && !file.endsWith("passport.json")) {
                unused.add(String.valueOf(file.getFileName()));
            }
        }
        if (byRole.isEmpty()) {
            throw new BadInput(
                    "The folder %s has no file that a region can use.".formatted(folder.getFileName()),
                    "Maybe the files are in a folder inside it.");
        }
        return new InputFolder(new Choice(byRole).inputs(), List.copyOf(unused));
    }

    /**
     * What a region can use a file for, in words; empty: nothing.
     *
     * @throws BadInput when it cannot be read
     */
    public static List<String> roles(Path file) {
        return FileRole.of(file).stream().map(FileRole::words).toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a role has several files and a region takes one. */
    private record Choice(Map<FileRole, List<Path>> byRole) {
        RegionInputs inputs() {
            boolean fine = has(FileRole.BUURTEN) && has(FileRole.BUURT_FIGURES);
            return new RegionInputs(
                    one(FileRole.STREETS),
                    one(FileRole.SQUARES),
                    fine ? one(FileRole.BUURTEN) : one(FileRole.WIJKEN).or(() -> one(FileRole.GEMEENTEN)),
                    all(fine ? FileRole.BUURT_FIGURES : FileRole.WIJK_FIGURES),
                    one(FileRole.POSTCODES),
                    one(FileRole.POSTCODE_FIGURES),
                    one(FileRole.AGES),
                    one(FileRole.ADDRESSES),
                    all(FileRole.CANDIDATES),
                    all(FileRole.FACILITIES),
                    all(FileRole.HAZARD),
                    one(FileRole.RECIPE));
        }

        private boolean has(FileRole role) {
            return byRole.containsKey(role);
        }

        private List<Path> all(FileRole role) {
            return byRole.getOrDefault(role, List.of());
        }

        /** Text before GeoPackage when a folder has both forms: they say the same, and one is enough. */
        private Optional<Path> one(FileRole role) {
            List<Path> files = all(role);
            List<Path> texts = files.stream()
                    .filter(file -> !file.toString().endsWith(".gpkg"))
                    .toList();
            List<Path> best = texts.isEmpty() ? files : texts;
            if (best.size() > 1) {
                throw new BadInput(
                        "The folder has %d files for %s: %s."
                                .formatted(
                                        best.size(),
                                        role.words(),
                                        String.join(
                                                ", ",
                                                best.stream()
                                                        .map(file -> String.valueOf(file.getFileName()))
                                                        .toList())),
                        "Maybe move all but one away, or use 'region build' and name the one that is meant.");
            }
            return best.stream().findFirst();
        }
    }
}
