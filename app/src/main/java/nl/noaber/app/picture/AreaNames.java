// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Names of the areas under the map, each within the visible part of its area, where there is room. */
final class AreaNames {
    private static final int SIZE = 265;
    private static final int STEP = 300;
    private static final int RINGS = 6;

    private AreaNames() {}

    static List<Mark> place(MapPicture picture, Window window, Placement placement) {
        List<Mark> names = new ArrayList<>();
        Geometry seen = new GeometryFactory().toGeometry(window.area());
        for (Outline area : picture.backdrop().areas()) {
            Geometry visible = area.shape().intersection(seen);
            if (!visible.isEmpty() && !area.name().isBlank()) {
                name(area.name(), visible, window, placement).ifPresent(names::add);
            }
        }
        return names;
    }

    private static Optional<Mark> name(String name, Geometry visible, Window window, Placement placement) {
        Point middle = Concentrations.middle(visible, window);
        Mark.Words words = words(window.x(middle.getX()), window.y(middle.getY()), name);
        List<Box> boxes = Placement.rings(words.box().grown(40), STEP, RINGS).stream()
                .filter(box -> visible.contains(point(box, window)))
                .toList();
        Box first = words.box().grown(40);
        return placement
                .take(boxes)
                .map(box ->
                        words(words.x() + box.left() - first.left(), words.baseline() + box.top() - first.top(), name));
    }

    private static Point point(Box box, Window window) {
        double x = window.west()
                + ((box.left() + box.right()) / 2.0 - window.frame().left()) / window.unitsPerMetre();
        double y = window.north()
                - ((box.top() + box.bottom()) / 2.0 - window.frame().top()) / window.unitsPerMetre();
        return new GeometryFactory().createPoint(new org.locationtech.jts.geom.Coordinate(x, y));
    }

    private static Mark.Words words(int x, int baseline, String name) {
        return new Mark.Words(x, baseline, SIZE, false, Mark.Anchor.MIDDLE, Paper.SOFT, true, name);
    }
}
