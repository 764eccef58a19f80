// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Every line of the map: the main ones of the plan and, by neighbourhood, those of its own, with their names. */
final class Streets {
    private final Plan plan;
    private final List<Quarter> quarters;
    private final Map<Quarter, List<Way>> local = new LinkedHashMap<>();
    private final List<Way> named = new ArrayList<>();
    private final Ground ground = new Ground();
    private final Map<Quarter, List<Way>> along = new LinkedHashMap<>();

    Streets(Plan plan, List<Quarter> quarters, long seed) {
        this.plan = plan;
        this.quarters = quarters;
        Names names = new Names(seed);
        for (Quarter quarter : quarters) {
            List<Way> ways = new ArrayList<>();
            for (Way way : Fabric.of(quarter, plan, seed)) {
                ways.add(named(way, quarter, names, ways));
            }
            local.put(quarter, ways);
            named.addAll(ways);
        }
        plan.roads.forEach(ground::add);
        named.forEach(ground::add);
    }

    /** A short cul-de-sac has the name of the street it leaves from. */
    private static Way named(Way way, Quarter quarter, Names names, List<Way> earlier) {
        if (!way.kind.isStreet() || quarter.style() == Style.PARK) {
            return way;
        }
        String name = "";
        if (way.tags.containsKey("noexit")) {
            name = earlier.stream()
                    .filter(other -> other.kind.isStreet() && other.line.contains(way.line.getFirst()))
                    .map(other -> other.name)
                    .findFirst()
                    .orElse("");
        }
        Way renamed = new Way(way.kind, name.isEmpty() ? names.next(quarter) : name, way.line);
        renamed.tags.putAll(way.tags);
        return renamed;
    }

    List<Quarter> quarters() {
        return quarters;
    }

    Plan plan() {
        return plan;
    }

    /** Everything that lies on a street, to keep houses off it. */
    Ground ground() {
        return ground;
    }

    /** The neighbourhood's own lines. */
    List<Way> local(Quarter quarter) {
        return local.getOrDefault(quarter, List.of());
    }

    List<Way> allLocal() {
        return named;
    }

    /** Where facilities of the neighbourhood may stand: its own streets, or the main roads through it. */
    List<Way> along(Quarter quarter) {
        return along.computeIfAbsent(quarter, this::find);
    }

    private List<Way> find(Quarter quarter) {
        List<Way> own = local(quarter).stream()
                .filter(way -> way.kind.isStreet() || quarter.style() == Style.PARK)
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Way> through = new ArrayList<>();
        for (Way way : plan.roads) {
            if (way.kind.isStreet()) {
                List<Coordinate> part = new ArrayList<>();
                for (Coordinate point : way.line) {
                    if (quarter.shape().contains(Curve.SHAPES.createPoint(point))
                            || quarter.shape().distance(Curve.SHAPES.createPoint(point)) < 1) {
                        part.add(point);
                    }
                }
                if (part.size() > 3) {
                    through.add(new Way(way.kind, way.name, part));
                }
            }
        }
        return through;
    }
}
