// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.Looks;

/**
 * The lines of a file of numbers, divided at white space; blank ones are left out. Windows line ends, tabs, a byte order mark
 * and the end-of-file sign of DOS do no harm. Read as Latin-1: the numbers are ASCII, and comments are of any age.
 */
final class Lines {
    private static final String MARK =
            new String(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.ISO_8859_1);
    private static final char DOS_END = 0x1A;

    private final Path file;
    private final List<Line> lines;

    private Lines(Path file, List<Line> lines) {
        this.file = file;
        this.lines = lines;
    }

    static Lines of(Path file) {
        Looks.likeText(file);
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : text(file).split("\n", -1)) {
            number++;
            Line line = new Line(file, number, words(text));
            if (!line.words().isEmpty()) {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw new BadInput(
                    "The file %s has only blank lines.".formatted(file.getFileName()),
                    "Maybe the download was broken off.");
        }
        return new Lines(file, lines);
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1).replace(DOS_END, ' ');
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (IOException e) {
            throw new BadInput(
                    "The file %s cannot be read: %s.".formatted(file.getFileName(), e),
                    "Maybe it is closed to you.",
                    e);
        }
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    Path file() {
        return file;
    }

    Line first() {
        return lines.getFirst();
    }

    List<Line> rest() {
        return lines.subList(1, lines.size());
    }

    List<Line> all() {
        return lines;
    }
}
