// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Real open data that is not part of the project. Where it lies is a setting: the environment variable NOABER_DATA, else
 * {@code ../shared/data} beside the checkout. A test that needs a file which is not there says so aloud and is skipped.
 */
public final class RealData {
    private RealData() {}

    /** The root of the checkout. */
    public static Path root() {
        return Path.of(System.getProperty("noaber.root", "."));
    }

    public static Path folder() {
        String set = System.getenv("NOABER_DATA");
        return set == null || set.isBlank() ? root().resolve("../shared/data").normalize() : Path.of(set);
    }

    public static Optional<Path> find(String name) {
        Path file = folder().resolve(name);
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    /** Skips the running test, with a line on stdout, when the file is not there. */
    public static Path need(String name) {
        Optional<Path> file = find(name);
        if (file.isEmpty()) {
            System.out.println("SKIPPED: real data " + name + " is not here; set NOABER_DATA to its folder.");
        }
        Assumptions.assumeTrue(file.isPresent(), "real data " + name + " is not here");
        return file.orElseThrow();
    }
}
