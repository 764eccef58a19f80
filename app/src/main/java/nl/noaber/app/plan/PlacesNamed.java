// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaber.app.page.PlaceName;
import nl.noaber.app.page.PlaceName.Direction;
import nl.noaber.core.geo.RdPoint;

/**
 * Gives each spot the name of the nearest place. Who comes first and is there gets the plain name; others how far and in which
 * direction from it they lie. No name is given twice. Not for use by several threads.
 */
final class PlacesNamed {
    /** A name with its spot. */
    record Named(String name, RdPoint at) {}

    /** Nearer than this one is in the place itself: as far as a village street is long. */
    private static final double HERE_METRES = 400;

    private static final double STEP_METRES = 100;
    private static final List<Direction> COMPASS = List.of(
            Direction.EAST,
            Direction.NORTHEAST,
            Direction.NORTH,
            Direction.NORTHWEST,
            Direction.WEST,
            Direction.SOUTHWEST,
            Direction.SOUTH,
            Direction.SOUTHEAST);

    private final List<Named> places;
    private final Set<PlaceName> taken = new HashSet<>();

    PlacesNamed(List<Named> places) {
        this.places = List.copyOf(places);
    }

    /**
     * The next name.
     *
     * @param otherwise what it is called when no place has a name; may be empty
     */
    PlaceName of(RdPoint spot, String otherwise) {
        PlaceName name = find(spot, otherwise);
        while (!taken.add(name)) {
            name = new PlaceName(name.name(), name.direction(), name.metres(), name.number() + 1);
        }
        return name;
    }

    private PlaceName find(RdPoint spot, String otherwise) {
        Optional<Named> nearest = places.stream()
                .min(Comparator.comparingDouble((Named place) -> place.at().metresTo(spot))
                        .thenComparing(Named::name));
        if (nearest.isEmpty()) {
            return PlaceName.at(otherwise);
        }
        RdPoint from = nearest.get().at();
        PlaceName plain = PlaceName.at(nearest.get().name());
        double metres = from.metresTo(spot);
        return metres < HERE_METRES && !taken.contains(plain)
                ? plain
                : new PlaceName(
                        plain.name(),
                        direction(from, spot),
                        Math.max(STEP_METRES, Math.rint(metres / STEP_METRES) * STEP_METRES),
                        1);
    }

    private static Direction direction(RdPoint from, RdPoint to) {
        double eighths = Math.atan2(to.y() - from.y(), to.x() - from.x()) / (Math.PI / 4);
        return COMPASS.get(Math.floorMod(Math.round(eighths), COMPASS.size()));
    }
}
