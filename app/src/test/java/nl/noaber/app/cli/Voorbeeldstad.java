// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.noaber.data.example.Example;

/** The invented municipality for tests: its files, and the command that makes a region of them. */
public final class Voorbeeldstad {
    /** Built once for all tests that only read it, and gone when these are done. */
    private static final class Once {
        private static final Path FOLDER = folder();

        private static Path folder() {
            try {
                Path folder = Files.createTempDirectory("voorbeeldstad");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                Session built = build(write(folder.resolve("data")), folder.resolve("region"));
                if (built.exit() != 0) {
                    throw new IllegalStateException(built.err());
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Voorbeeldstad() {}

    /** The files of {@link #region}; not to be changed. */
    public static Path files() {
        return Once.FOLDER.resolve("data");
    }

    /** A region of all the files, as {@link #build} makes it; not to be changed. */
    public static Path region() {
        return Once.FOLDER.resolve("region");
    }

    /** Writes the files. */
    public static Path write(Path folder) {
        Example.write(folder, Example.SEED);
        return folder;
    }

    /** The command that builds a region of the squares and the neighbourhoods, with everything there is. */
    public static Session build(Path files, Path out, String... more) {
        List<Object> arguments = new ArrayList<>(arguments(files, out));
        arguments.addAll(List.of(more));
        return Session.of(arguments.toArray());
    }

    /** Its arguments. */
    public static List<Object> arguments(Path files, Path out) {
        List<Object> arguments = new ArrayList<>(List.of("region", "build", "--name", "Voorbeeldstad", "--out", out));
        options().forEach((name, file) -> arguments.addAll(List.of(option(name), files.resolve(file))));
        return arguments;
    }

    private static String option(String name) {
        return "--" + name.replaceFirst("\\d$", "");
    }

    private static SortedMap<String, String> options() {
        SortedMap<String, String> options = new TreeMap<>();
        options.put("streets", "voorbeeldstad.osm.pbf");
        options.put("squares", "cbs_vk100_2024.csv");
        options.put("areas", "buurten_2024.geojson");
        options.put("area-figures", "buurten_2024_kwb.csv");
        options.put("postcodes", "pc4.geojson");
        options.put("ages", "pc4_leeftijd_2021.csv");
        options.put("addresses", "osm_addresses.csv");
        options.put("candidates", "candidate_sites_stemlokalen.csv");
        options.put("facilities1", "osm_pois.geojson");
        options.put("facilities2", "zorginstellingen.geojson");
        options.put("hazard", "inundation_25m_max.asc");
        return options;
    }

    /** Names of the files that the command reads. */
    public static List<String> used() {
        return List.copyOf(options().values());
    }

    /** The hash of every file in a folder, by its path in it. */
    public static SortedMap<String, String> hashes(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), sha256(file));
            }
        }
        return hashes;
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text file of a folder. */
    public static String text(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
