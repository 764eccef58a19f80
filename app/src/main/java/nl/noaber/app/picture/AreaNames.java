// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Names of the areas under the map, each within the visible part of its area, where there is room. */
final class AreaNames {
    private static final int SIZE = 265;
    private static final int STEP = 300;
    private static final int RINGS = 12;
    private static final int AIR = 60;

    private AreaNames() {}

    static List<Mark> place(MapPicture picture, Window window, Placement placement) {
        List<Mark> names = new ArrayList<>();
        Geometry seen = window.onTheGround(window.frame());
        for (Outline area : picture.backdrop().areas()) {
            Geometry visible = polygons(area.shape().intersection(seen));
            if (!visible.isEmpty() && !area.name().isBlank()) {
                name(area.name(), visible, window, placement).ifPresent(names::add);
            }
        }
        return names;
    }

    /** Without the lines and points in which an area may touch the edge of the map. */
    private static Geometry polygons(Geometry mixed) {
        List<?> polygons = PolygonExtracter.getPolygons(mixed);
        return mixed.getFactory().buildGeometry(polygons);
    }

    private static Optional<Mark> name(String name, Geometry visible, Window window, Placement placement) {
        Point middle = Concentrations.middle(visible, window);
        Mark.Words words = words(window.x(middle.getX()), window.y(middle.getY()), name);
        Box first = words.box().grown(AIR);
        List<Box> within = Placement.rings(first, STEP, RINGS).stream()
                .filter(box -> visible.contains(window.onTheGround(box)))
                .toList();
        return placement
                .take(within)
                .map(box ->
                        words(words.x() + box.left() - first.left(), words.baseline() + box.top() - first.top(), name));
    }

    private static Mark.Words words(int x, int baseline, String name) {
        return new Mark.Words(x, baseline, SIZE, false, Mark.Anchor.MIDDLE, Paper.SOFT, true, name);
    }
}
