// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.weights;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.hotspots.Neighbours;

/** The links as the file names them, and how they fit the rows of a table. Not for use by several threads. */
final class Links {
    private record Link(int from, int to, double weight) {}

    private final Path file;
    /** Places by name, in order of first mention. */
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private final Set<Integer> listed = new HashSet<>();
    private final List<Link> links = new ArrayList<>();
    private int selfLinks;
    private int zeroWeights;

    Links(Path file) {
        this.file = file;
    }

    /** Says that the file has a list for this place, maybe an empty one. */
    void list(String place) {
        if (!listed.add(number(place))) {
            throw WeightsFile.broken(file, "place %s is listed twice".formatted(place));
        }
    }

    /** Links to itself and weights of zero are counted, and are no links. */
    void add(String from, String to, double weight) {
        Link link = new Link(number(from), number(to), weight);
        if (link.from == link.to) {
            selfLinks++;
        } else if (weight == 0) {
            zeroWeights++;
        } else {
            links.add(link);
        }
    }

    private int number(String place) {
        return places.computeIfAbsent(place, p -> places.size());
    }

    int listed() {
        return listed.size();
    }

    WeightsFile.Read in(List<String> ids) {
        int[] row = rows(ids);
        List<SortedMap<Integer, Double>> found = new ArrayList<>();
        ids.forEach(id -> found.add(new TreeMap<>()));
        for (Link link : links) {
            if (found.get(row[link.from]).put(row[link.to], link.weight) != null) {
                List<String> names = List.copyOf(places.keySet());
                throw WeightsFile.broken(
                        file, "%s has neighbour %s twice".formatted(names.get(link.from), names.get(link.to)));
            }
        }
        return new WeightsFile.Read(compressed(found), selfLinks, zeroWeights);
    }

    /** The row of each place: by id when all of them are ids, else by row number when all of them are. */
    private int[] rows(List<String> ids) {
        Map<String, Integer> byId = new HashMap<>();
        Map<String, Integer> byNumber = new HashMap<>();
        for (int row = ids.size() - 1; row >= 0; row--) {
            byId.put(ids.get(row), row);
            byNumber.put(Integer.toString(row + 1), row);
        }
        boolean areIds = byId.keySet().containsAll(places.keySet());
        if (!areIds && !byNumber.keySet().containsAll(places.keySet())) {
            List<String> strange =
                    places.keySet().stream().filter(p -> !byId.containsKey(p)).toList();
            throw new BadInput(
                    "The file %s names place %s, which is not in the table (%d of its %d places are not)."
                            .formatted(file.getFileName(), strange.getFirst(), strange.size(), places.size()),
                    "Maybe it belongs to another table, or to another column of ids.");
        }
        return places.keySet().stream()
                .mapToInt(place -> (areIds ? byId : byNumber).getOrDefault(place, -1))
                .toArray();
    }

    private static Neighbours compressed(List<SortedMap<Integer, Double>> found) {
        int[] start = new int[found.size() + 1];
        for (int i = 0; i < found.size(); i++) {
            start[i + 1] = start[i] + found.get(i).size();
        }
        int[] neighbour = new int[start[found.size()]];
        double[] weight = new double[neighbour.length];
        int at = 0;
        for (SortedMap<Integer, Double> row : found) {
            for (Map.Entry<Integer, Double> entry : row.entrySet()) {
                neighbour[at] = entry.getKey();
                weight[at++] = entry.getValue();
            }
        }
        return new Neighbours(start, neighbour, weight);
    }
}
