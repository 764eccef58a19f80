// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** What gives a walker trouble or pleasure: a lake with a foot ferry and paths around it, a cycle path, stairs on the dike. */
final class Extras {
    private static final String LAKE = "Noorderplas";

    final List<Way> ways = new ArrayList<>();
    final Polygon lake;

    Extras(Plan plan) {
        List<Coordinate> shore = Curve.through(Plan.points(
                900, 3100, 1300, 2900, 1750, 3050, 1900, 3400, 1600, 3650, 1100, 3600, 800, 3400, 900, 3100));
        shore.set(shore.size() - 1, shore.getFirst());
        lake = Curve.SHAPES.createPolygon(shore.toArray(Coordinate[]::new));
        List<Coordinate> around = new ArrayList<>(Curve.shifted(shore, -18));
        around.set(around.size() - 1, around.getFirst());
        ways.add(new Way(Kind.PATH, "Rondje " + LAKE, around));
        ferry(around);
        access(plan, around);
        cycleway(plan);
        stairs(plan);
    }

    private void ferry(List<Coordinate> around) {
        Coordinate west = nearest(around, Plan.points(800, 3300).getFirst());
        Coordinate east = nearest(around, Plan.points(1950, 3300).getFirst());
        ways.add(new Way(Kind.FERRY, "Voetveer " + LAKE, List.of(west, Curve.between(west, east, 0.5), east)));
    }

    private void access(Plan plan, List<Coordinate> around) {
        Way road = plan.roads.stream()
                .filter(way -> way.name.equals("Veenweg"))
                .findFirst()
                .orElseThrow();
        Coordinate shore = nearest(around, Plan.points(760, 3300).getFirst());
        Coordinate junction = nearest(road.line, shore);
        ways.add(new Way(Kind.TRACK, "Plaspad", List.of(junction, Curve.between(junction, shore, 0.5), shore)));
    }

    /** Beside the railway, joined to the roads that cross it. */
    private void cycleway(Plan plan) {
        Way rail = plan.roads.stream()
                .filter(way -> way.kind == Kind.RAIL)
                .findFirst()
                .orElseThrow();
        List<Coordinate> near = rail.line.stream()
                .filter(point -> point.distance(Plan.CENTRE) < 2600)
                .toList();
        Way path = new Way(Kind.CYCLEWAY, "Spoorpad", Curve.shifted(near, 13));
        List<Way> crossed = new ArrayList<>(plan.roads);
        crossed.removeIf(way -> !way.kind.isStreet());
        for (Way road : crossed) {
            Crossings.join(List.of(path, road));
        }
        ways.add(path);
    }

    /** From the town's dike down to the water. */
    private void stairs(Plan plan) {
        List<Coordinate> dike = plan.roads.getFirst().line;
        for (int i = 4; i + 4 < dike.size(); i += 3) {
            Coordinate top = dike.get(i);
            if (top.distance(Plan.CENTRE) < 1300) {
                Coordinate foot = Curve.beside(top, dike.get(i + 1), 0, -9);
                Coordinate quay = Curve.beside(top, dike.get(i + 1), 0, -16);
                ways.add(new Way(Kind.STEPS, "", List.of(top, foot)));
                ways.add(new Way(Kind.FOOTWAY, "", List.of(foot, quay)));
            }
        }
    }

    private static Coordinate nearest(List<Coordinate> line, Coordinate place) {
        Coordinate best = line.getFirst();
        for (Coordinate point : line) {
            best = point.distance(place) < best.distance(place) ? point : best;
        }
        return best;
    }
}
