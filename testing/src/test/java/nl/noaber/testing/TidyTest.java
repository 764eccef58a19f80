// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a machine can check cheaply about the house itself. */
class TidyTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(RealData.root())) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> Stream.of("target", "node_modules", ".git")
                            .noneMatch(folder -> file.toString().contains("/" + folder + "/")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a01_everyRelativeLinkInTheDocsResolves() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : files(".md")) {
            Matcher link = LINK.matcher(Files.readString(file));
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains("://") && !Files.exists(file.resolveSibling(target))) {
                    broken.add(file.getFileName() + " -> " + target);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void a02_everyPackageHasItsSentence() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path file : files(".java")) {
            boolean isMain = file.toString().contains("/src/main/java/");
            if (isMain && !Files.exists(file.resolveSibling("package-info.java"))) {
                without.add(file.toString());
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void a03_nothingIsLeftToDoInTheCode() throws IOException {
        Pattern left = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
        List<String> found = new ArrayList<>();
        for (Path file : files(".java")) {
            if (left.matcher(Files.readString(file)).find()) {
                found.add(file.toString());
            }
        }
        assertEquals(List.of(), found);
    }
}
