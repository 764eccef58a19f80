// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.weights;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.hotspots.Neighbours;
import nl.noaber.data.Looks;

/**
 * Reads neighbours from GAL (an id with its number of neighbours, then a line with their ids; weight 1) or GWT (lines of
 * id, id, distance or weight). Ids are those of the table, or, when they are not, row numbers from 1. A first line with the
 * number of places ("49", or "0 49 file column") is checked when it is there.
 */
public final class WeightsFile {
    /** A weight above this cannot be squared and summed. */
    private static final double WEIGHT_MAX = 1e12;

    /**
     * What the file says.
     *
     * @param neighbours a place for each row of the table
     * @param selfLinks links of a place to itself, which are left out: Gi* counts the place itself anyway
     * @param zeroWeights links of weight zero, which are left out
     */
    public record Read(Neighbours neighbours, int selfLinks, int zeroWeights) {}

    private WeightsFile() {}

    /** The neighbours alone of {@link #readAll}. */
    public static Neighbours read(Path file, List<String> ids) {
        return readAll(file, ids).neighbours();
    }

    /**
     * Reads the file.
     *
     * @param ids of all rows of the table, in row order, rows without a figure and refused ones included; of an id that is
     *     there twice the first row counts
     */
    public static Read readAll(Path file, List<String> ids) {
        Looks.likeText(file);
        List<List<String>> lines = lines(file);
        if (lines.isEmpty()) {
            throw new BadInput("The file %s has no lines.".formatted(name(file)), "Maybe the download was broken off.");
        }
        boolean isGwt = name(file).toLowerCase(Locale.ROOT).endsWith(".gwt");
        boolean hasHeader = isHeader(lines.getFirst(), isGwt, ids);
        int announced = hasHeader ? announced(file, lines.getFirst(), ids.size()) : -1;
        Links links = new Links(file);
        List<List<String>> body = hasHeader ? lines.subList(1, lines.size()) : lines;
        if (isGwt) {
            gwt(file, body, links);
        } else {
            gal(file, body, links);
        }
        Read read = links.in(ids);
        if (!isGwt && hasHeader && links.listed() != announced) {
            throw broken(file, "it lists %d of its %d places".formatted(links.listed(), announced));
        }
        return read;
    }

    /** One number, or a zero and more; but a zero may also be an id. */
    private static boolean isHeader(List<String> first, boolean isGwt, List<String> ids) {
        int usual = isGwt ? 3 : 2;
        return first.size() == 1
                || (first.getFirst().equals("0") && (first.size() != usual || (!isGwt && !ids.contains("0"))));
    }

    private static int announced(Path file, List<String> first, int places) {
        int announced = count(file, first.size() == 1 ? first.get(0) : first.get(1));
        if (announced != places) {
            throw new BadInput(
                    "The file %s is about %d places, the table has %d.".formatted(name(file), announced, places),
                    "Maybe it belongs to another table.");
        }
        return announced;
    }

    private static void gal(Path file, List<List<String>> body, Links links) {
        for (int line = 0; line < body.size(); ) {
            List<String> head = body.get(line++);
            if (head.size() != 2) {
                throw broken(file, "'%s' is not an id and a number of neighbours".formatted(String.join(" ", head)));
            }
            int count = count(file, head.get(1));
            List<String> near = count == 0 ? List.of() : line < body.size() ? body.get(line++) : List.of();
            if (near.size() != count) {
                throw broken(
                        file,
                        "%s has %d neighbours where %d were announced".formatted(head.get(0), near.size(), count));
            }
            links.list(head.get(0));
            near.forEach(id -> links.add(head.get(0), id, 1));
        }
    }

    private static void gwt(Path file, List<List<String>> body, Links links) {
        for (List<String> line : body) {
            if (line.size() != 3) {
                throw broken(file, "'%s' is not an id, an id and a weight".formatted(String.join(" ", line)));
            }
            links.add(line.get(0), line.get(1), weight(file, line.get(2)));
        }
    }

    private static int count(Path file, String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw broken(file, "'%s' is not a number of places".formatted(text));
    }

    private static double weight(Path file, String text) {
        double weight;
        try {
            weight = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw broken(file, "'%s' is not a number".formatted(text));
        }
        if (!(weight >= 0 && weight <= WEIGHT_MAX)) {
            throw broken(file, "the weight %s %s".formatted(text, weight < 0 ? "is below zero" : "is not usable"));
        }
        return weight;
    }

    static BadInput broken(Path file, String what) {
        return new BadInput(
                "The file %s is no list of neighbours: %s.".formatted(name(file), what),
                "Maybe it was cut off, or it is another kind of file; .gal and .gwt are read.");
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    private static List<List<String>> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(WeightsFile::words)
                    .toList();
        } catch (CharacterCodingException e) {
            throw new BadInput("The file %s is not UTF-8.".formatted(name(file)), "Maybe save it again as UTF-8.", e);
        } catch (IOException e) {
            throw new BadInput(
                    "The file %s cannot be read: %s.".formatted(name(file), e), "Maybe it is closed to you.", e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
