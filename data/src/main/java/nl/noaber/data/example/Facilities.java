// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Puts facilities along the streets, those of one sort far from each other. */
final class Facilities {
    private static final int TRIES = 24;
    private static final double BESIDE = 7;
    /** From any street. */
    private static final double CLEAR = 24;

    private final Streets streets;
    private final Chance chance;
    private final List<Facility> placed = new ArrayList<>();
    private final FacilityNames names;

    private Facilities(Streets streets, long seed) {
        this.streets = streets;
        chance = new Chance(seed, "facilities");
        names = new FacilityNames(chance);
    }

    static List<Facility> along(Streets streets, long seed) {
        Facilities facilities = new Facilities(streets, seed);
        for (Sort sort : Sort.values()) {
            for (int n = 0; n < sort.number; n++) {
                facilities.place(sort, n);
            }
        }
        return List.copyOf(facilities.placed);
    }

    private void place(Sort sort, int n) {
        Coordinate best = null;
        Quarter where = null;
        for (int i = 0; i < TRIES * 4 && (i < TRIES || best == null); i++) {
            Style style = sort.stands.get((n + i / TRIES) % sort.stands.size());
            Quarter quarter = chance.pick(streets.quarters().stream()
                    .filter(q -> q.style() == style && !q.isWater())
                    .toList());
            Coordinate at = somewhere(quarter, sort);
            if (at != null && (best == null || spread(at, sort) > spread(best, sort))) {
                best = at;
                where = quarter;
            }
        }
        if (best == null || where == null) {
            throw new IllegalStateException("There is no room for another %s.".formatted(sort));
        }
        TreeMap<String, String> tags = new TreeMap<>();
        for (String tag : sort.tags.split(" ")) {
            tags.put(tag.substring(0, tag.indexOf('=')), tag.substring(tag.indexOf('=') + 1));
        }
        int capacity =
                switch (sort) {
                    case CARE_HOME -> 60 + chance.below(70);
                    case HOSPITAL -> 310;
                    case GROUP_HOME -> 8 + chance.below(10);
                    default -> 0;
                };
        if (capacity > 0) {
            tags.put(sort == Sort.HOSPITAL ? "beds" : "capacity", Integer.toString(capacity));
        }
        String name = names.of(sort, n, where);
        if (!name.isEmpty()) {
            tags.put("name", name);
        }
        if (chance.happens(0.4) && sort.hasAddress()) {
            tags.put("wheelchair", chance.happens(0.8) ? "yes" : "limited");
        }
        placed.add(new Facility(sort, name, best, where, capacity, tags));
    }

    private double spread(Coordinate at, Sort sort) {
        return placed.stream()
                .filter(other -> other.sort() == sort)
                .mapToDouble(other -> other.at().distance(at))
                .min()
                .orElse(1e6);
    }

    private @Nullable Coordinate somewhere(Quarter quarter, Sort sort) {
        List<Way> ways = streets.along(quarter);
        if (ways.isEmpty()) {
            return null;
        }
        Way way = chance.pick(ways);
        int i = chance.below(way.line.size() - 1);
        double side = (sort.ground + BESIDE) * (chance.happens(0.5) ? 1 : -1);
        Coordinate at = Curve.beside(way.line.get(i), way.line.get(i + 1), chance.between(0.2, 0.8), side);
        boolean free = streets.ground().isFree(at, Math.min(CLEAR, sort.ground * 0.8))
                && quarter.shape().contains(Curve.SHAPES.createPoint(at))
                && placed.stream().allMatch(other -> other.at().distance(at) > other.ground() + sort.ground + 6);
        return free ? at : null;
    }
}
