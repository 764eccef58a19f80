// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Stretches of street, put end to end into ways that get one name each. */
final class Chains {
    private static final double BREAK = 0.10;
    private static final double LONGEST_METRES = 650;
    private static final double STUB = 0.52;

    private final Style style;
    private final Chance chance;
    private final List<Way> ways = new ArrayList<>();
    private List<Coordinate> current = new ArrayList<>();

    Chains(Style style, Chance chance) {
        this.style = style;
        this.chance = chance;
    }

    void add(List<Coordinate> stretch) {
        boolean breaks = chance.happens(BREAK) || Curve.length(current) > LONGEST_METRES;
        if (!current.isEmpty() && (breaks || !current.getLast().equals2D(stretch.getFirst()))) {
            end();
        }
        current.addAll(current.isEmpty() ? stretch : stretch.subList(1, stretch.size()));
    }

    void end() {
        if (current.size() > 1) {
            ways.add(new Way(style.street, "", current));
        }
        current = new ArrayList<>();
    }

    /** A street that stops half-way, mostly with a path on to the next one. */
    void culDeSac(List<Coordinate> stretch, boolean fromTheStart) {
        end();
        List<Coordinate> line = fromTheStart ? stretch : stretch.reversed();
        double stop = Curve.length(line) * STUB;
        List<Coordinate> stub = new ArrayList<>();
        double walked = 0;
        int i = 0;
        while (i + 1 < line.size() && walked < stop) {
            stub.add(line.get(i));
            walked += line.get(i).distance(line.get(i + 1));
            i++;
        }
        stub.add(line.get(i));
        ways.add(new Way(style.street, "", stub).tag("noexit", "yes"));
        if (chance.happens(0.7) && i + 1 < line.size()) {
            ways.add(new Way(Kind.FOOTWAY, "", line.subList(i, line.size())));
        }
    }

    void path(List<Coordinate> stretch) {
        end();
        ways.add(new Way(Kind.FOOTWAY, "", stretch));
    }

    List<Way> ways() {
        end();
        return ways;
    }
}
