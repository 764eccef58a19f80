// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What killed processes left beside an output: {@code .NAME.PID.part} was being written, {@code .NAME.PID.old.part} is the one
 * that was being replaced. Of a process that lives nothing is touched.
 */
final class Leftovers {
    private static final String PART = ".part";
    private static final String OLD = ".old" + PART;

    private Leftovers() {}

    /** Where this process writes what will be the target. */
    static Path beside(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + PART);
    }

    /** Where what is replaced waits until the new one is in place. */
    static Path old(Path beside) {
        String name = String.valueOf(beside.getFileName());
        return beside.resolveSibling(name.substring(0, name.length() - PART.length()) + OLD);
    }

    /** Deletes what dead processes left; where one died between taking the old away and placing the new, the old comes back. */
    static void clear(Path target) {
        try {
            for (Path leftover : ofTheDead(target.toAbsolutePath().normalize())) {
                clear(target, leftover);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the old one back when there is nothing in its place, else deletes it. */
    static void clear(Path target, Path leftover) throws IOException {
        boolean isOld = String.valueOf(leftover.getFileName()).endsWith(OLD);
        if (isOld && Files.exists(leftover) && !Files.exists(target)) {
            Outputs.move(leftover, target);
        } else {
            Outputs.deleteTree(leftover);
        }
    }

    private static List<Path> ofTheDead(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        Pattern name = Pattern.compile(
                Pattern.quote("." + target.getFileName() + ".") + "(\\d+)(?:\\.old)?" + Pattern.quote(PART));
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> isOfTheDead(name.matcher(String.valueOf(entry.getFileName()))))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOfTheDead(Matcher name) {
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
