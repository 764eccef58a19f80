// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.List;

/**
 * A town drawn as one line of text: letters are places, each sign between two letters is a stretch of the town's step.
 * {@code -} a street, {@code =} a bridge, {@code #} stairs, {@code ~} a ferry, {@code :} an unpaved path, {@code !} a kerb; a
 * space is nothing at all.
 */
final class Town {
    static final double LAT = 52.5;
    private final double metresPerSign;
    private final Streets streets;
    private final String line;

    private Town(String line, double metresPerSign, String out) {
        this.line = line;
        this.metresPerSign = metresPerSign;
        Streets.Builder builder = new Streets.Builder();
        int[] node = new int[line.length()];
        int last = -1;
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetter(line.charAt(i))) {
                node[i] = builder.node(lon(i), LAT);
                if (last >= 0 && i > last + 1) {
                    String signs = line.substring(last + 1, i);
                    String name = "" + line.charAt(last) + '-' + line.charAt(i);
                    if (!signs.isBlank() && !name.equals(out)) {
                        builder.link(
                                node[last],
                                node[i],
                                (int) Math.round((i - last) * metresPerSign * 1000),
                                flags(signs.charAt(0)));
                    }
                }
                last = i;
            }
        }
        streets = builder.build();
    }

    static Town drawn(String line, double metresPerSign) {
        return new Town(line, metresPerSign, "");
    }

    Town without(String bridge) {
        return new Town(line, metresPerSign, bridge);
    }

    private double lon(int i) {
        return 5.9 + Math.toDegrees(i * metresPerSign / 6_371_000 / Math.cos(Math.toRadians(LAT)));
    }

    private static int flags(char sign) {
        return switch (sign) {
            case '#' -> EdgeFlags.STEPS;
            case '~' -> EdgeFlags.FERRY;
            case ':' -> EdgeFlags.UNPAVED;
            case '!' -> EdgeFlags.KERB;
            default -> 0;
        };
    }

    StreetGraph graph() {
        return StreetGraph.build(streets);
    }

    /** Metres from one letter to another, NaN when there is no way. */
    double metres(char from, char to, Walker walker) {
        StreetGraph graph = graph();
        return new Walks(graph, walker)
                .distances(List.of(at(graph, from)), List.of(at(graph, to)), Walks.NO_LIMIT, 1)
                .getFirst()
                .metres(0);
    }

    /** The letters within a walk, in their order. */
    String reach(char from, double metres) {
        StringBuilder reached = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char to = line.charAt(i);
            boolean near = Character.isLetter(to) && metres(from, to, Walker.FIT) <= metres;
            reached.append(near ? String.valueOf(to) : "");
        }
        return reached.toString();
    }

    private Snap at(StreetGraph graph, char letter) {
        return new Snapper(graph, Walker.FIT)
                .find(lon(line.indexOf(letter)), LAT)
                .orElseThrow();
    }
}
