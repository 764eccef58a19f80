// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.weights;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringTokenizer;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.hotspots.Neighbours;
import nl.noaber.data.Looks;

/**
 * Reads neighbours from GAL (an id with its number of neighbours, then a line with their ids; weight 1) or GWT (lines of
 * id, id, distance or weight). Ids are those of the table, or, when they do not occur there, row numbers from 1.
 */
public final class WeightsFile {
    private WeightsFile() {}

    /**
     * Reads the file.
     *
     * @param ids of the table, in row order
     */
    public static Neighbours read(Path file, List<String> ids) {
        Looks.likeText(file);
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw new BadInput("The file %s has no lines.".formatted(name(file)), "Maybe the download was broken off.");
        }
        boolean gwt = name(file).toLowerCase(Locale.ROOT).endsWith(".gwt");
        List<List<String>> words = lines.stream().map(WeightsFile::words).toList();
        List<List<String>> body =
                words.getFirst().size() == 1 || words.getFirst().getFirst().equals("0")
                        ? words.subList(1, words.size())
                        : words;
        checkSize(file, words.getFirst(), body != words, ids.size());
        Map<String, Integer> rows =
                rowsOf(ids, body.isEmpty() ? "" : body.getFirst().getFirst());
        List<SortedMap<Integer, Double>> found = new ArrayList<>();
        ids.forEach(id -> found.add(new TreeMap<>()));
        if (gwt) {
            gwt(file, body, rows, found);
        } else {
            gal(file, body, rows, found);
        }
        return compressed(found);
    }

    private static void gal(
            Path file, List<List<String>> body, Map<String, Integer> rows, List<SortedMap<Integer, Double>> found) {
        for (int line = 0; line < body.size(); ) {
            List<String> head = body.get(line++);
            if (head.size() != 2) {
                throw broken(file, "'%s' is not an id and a number of neighbours".formatted(String.join(" ", head)));
            }
            int row = row(file, rows, head.get(0));
            int count = (int) number(file, head.get(1));
            List<String> near = count == 0 ? List.of() : line < body.size() ? body.get(line++) : List.of();
            if (near.size() != count) {
                throw broken(
                        file,
                        "%s has %d neighbours where %d were announced".formatted(head.get(0), near.size(), count));
            }
            near.forEach(id -> found.get(row).put(row(file, rows, id), 1.0));
        }
    }

    private static void gwt(
            Path file, List<List<String>> body, Map<String, Integer> rows, List<SortedMap<Integer, Double>> found) {
        for (List<String> line : body) {
            if (line.size() != 3) {
                throw broken(file, "'%s' is not an id, an id and a weight".formatted(String.join(" ", line)));
            }
            double weight = number(file, line.get(2));
            if (!(weight >= 0)) {
                throw broken(file, "the weight %s is below zero".formatted(line.get(2)));
            }
            found.get(row(file, rows, line.get(0))).put(row(file, rows, line.get(1)), weight);
        }
    }

    private static Neighbours compressed(List<SortedMap<Integer, Double>> found) {
        int[] start = new int[found.size() + 1];
        int pairs = 0;
        for (int i = 0; i < found.size(); i++) {
            found.get(i).remove(i);
            pairs += found.get(i).size();
            start[i + 1] = pairs;
        }
        int[] neighbour = new int[pairs];
        double[] weight = new double[pairs];
        int at = 0;
        for (SortedMap<Integer, Double> row : found) {
            for (Map.Entry<Integer, Double> entry : row.entrySet()) {
                neighbour[at] = entry.getKey();
                weight[at++] = entry.getValue();
            }
        }
        return new Neighbours(start, neighbour, weight);
    }

    private static void checkSize(Path file, List<String> first, boolean hasHeader, int places) {
        if (!hasHeader) {
            return;
        }
        int announced = (int) number(file, first.size() == 1 ? first.get(0) : first.get(1));
        if (announced != places) {
            throw new BadInput(
                    "The file %s is about %d places, the table has %d.".formatted(name(file), announced, places),
                    "Maybe it belongs to another table.");
        }
    }

    private static Map<String, Integer> rowsOf(List<String> ids, String sample) {
        Map<String, Integer> rows = new HashMap<>();
        boolean byId = ids.contains(sample);
        for (int row = 0; row < ids.size(); row++) {
            rows.put(byId ? ids.get(row) : Integer.toString(row + 1), row);
        }
        return rows;
    }

    private static int row(Path file, Map<String, Integer> rows, String id) {
        Integer row = rows.get(id);
        if (row == null) {
            throw new BadInput(
                    "The file %s names place %s, which is not in the table.".formatted(name(file), id),
                    "Maybe it belongs to another table.");
        }
        return row;
    }

    private static double number(Path file, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw broken(file, "'%s' is not a number".formatted(text));
        }
    }

    private static BadInput broken(Path file, String what) {
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

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
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
