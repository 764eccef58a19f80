// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps signs and names on the map off each other: who comes first has the first choice. */
final class Placement {
    private static final int DIRECTIONS = 12;
    private final Box room;
    private final List<Box> taken = new ArrayList<>();

    Placement(Box room) {
        this.room = room;
    }

    /** Keeps a box free of everything that is placed later. */
    void reserve(Box box) {
        taken.add(box);
    }

    /** Takes the first of the boxes that lies in the room and touches nothing that was taken before. */
    Optional<Box> take(List<Box> candidates) {
        Optional<Box> free = candidates.stream()
                .filter(box -> room.holds(box) && taken.stream().noneMatch(box::touches))
                .findFirst();
        free.ifPresent(taken::add);
        return free;
    }

    /** Boxes around a point: first on it, then in rings ever wider. */
    static List<Box> rings(Box on, int step, int rings) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(on);
        for (int ring = 1; ring <= rings; ring++) {
            for (int d = 0; d < DIRECTIONS; d++) {
                double angle = 2 * Math.PI * (d + 0.5) / DIRECTIONS;
                int dx = (int) Math.round(StrictMath.cos(angle) * ring * step);
                int dy = (int) Math.round(-StrictMath.sin(angle) * ring * step);
                boxes.add(new Box(on.left() + dx, on.top() + dy, on.right() + dx, on.bottom() + dy));
            }
        }
        return boxes;
    }
}
