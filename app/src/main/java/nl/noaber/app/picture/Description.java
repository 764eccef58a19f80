// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The map in words, for who cannot see it. */
final class Description {
    private Description() {}

    static String of(MapPicture picture) {
        StringBuilder words = new StringBuilder();
        Caption caption = picture.caption();
        MapWords map = picture.words();
        sentence(words, caption.subtitle());
        if (!picture.squares().isEmpty()) {
            sentence(words, caption.legendTitle());
            for (int i = 0; i < picture.classes().size(); i++) {
                sentence(words, picture.classes().get(i).label() + ": " + squares(count(picture, i), map));
            }
            if (!map.unknown().isEmpty()) {
                sentence(words, map.unknownSquares() + ": " + squares(count(picture, Patch.UNKNOWN), map));
            }
            sentence(
                    words,
                    map.uncertainSquares() + ": "
                            + squares(
                                    picture.squares().stream()
                                            .filter(Patch::uncertain)
                                            .count(),
                                    map));
        }
        if (!picture.concentrations().isEmpty()) {
            sentence(
                    words,
                    picture.concentrations().stream()
                            .map(o -> o.rank() + " " + o.label())
                            .collect(Collectors.joining("; ", map.outlines() + ": ", "")));
        }
        Map<String, Integer> kinds = new LinkedHashMap<>();
        picture.markers().forEach(m -> kinds.merge(m.kind().label(), 1, Integer::sum));
        kinds.forEach((label, count) -> sentence(words, label + ": " + count));
        for (String line : concat(caption.notes(), List.of(caption.date(), caption.source()))) {
            sentence(words, line);
        }
        return words.toString().strip();
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private static long count(MapPicture picture, int legendClass) {
        return picture.squares().stream()
                .filter(p -> p.legendClass() == legendClass)
                .count();
    }

    private static String squares(long count, MapWords map) {
        return count == 1 ? map.square() : map.squares().formatted(count);
    }

    private static void sentence(StringBuilder words, String text) {
        if (!text.isBlank()) {
            words.append(text.strip()).append(text.strip().endsWith(".") ? " " : ". ");
        }
    }
}
