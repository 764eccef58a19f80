// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaber.core.geo.RdPoint;

/**
 * Gives each concentration the name of the nearest place. The first that comes has the plain name, others the point of the
 * compass at which they lie from that place ("Brunnepe-noord"), and where that is taken too a number ("Brunnepe-noord 2").
 * Not for use by several threads.
 */
final class ConcentrationNames {
    private static final List<String> COMPASS =
            List.of("oost", "noordoost", "noord", "noordwest", "west", "zuidwest", "zuid", "zuidoost");
    private static final double SAME_METRES = 1;

    private final List<Concentrations.Named> places;
    private final Set<String> taken = new HashSet<>();

    ConcentrationNames(List<Concentrations.Named> places) {
        this.places = places.stream().filter(place -> !place.name().isBlank()).toList();
    }

    /** The next name; without places it is the number of the concentration. */
    String of(RdPoint centre, int rank) {
        Optional<Concentrations.Named> nearest = places.stream()
                .min(Comparator.comparingDouble(
                                (Concentrations.Named place) -> place.at().metresTo(centre))
                        .thenComparing(Concentrations.Named::name));
        if (nearest.isEmpty()) {
            return "Concentratie " + rank;
        }
        String plain = nearest.get().name().strip();
        if (taken.add(plain)) {
            return plain;
        }
        RdPoint at = nearest.get().at();
        String directed = at.metresTo(centre) < SAME_METRES ? plain : plain + "-" + direction(at, centre);
        String name = directed;
        for (int number = 2; !taken.add(name); number++) {
            name = directed + " " + number;
        }
        return name;
    }

    private static String direction(RdPoint from, RdPoint to) {
        double eighths = Math.atan2(to.y() - from.y(), to.x() - from.x()) / (Math.PI / 4);
        return COMPASS.get(Math.floorMod(Math.round(eighths), COMPASS.size()));
    }
}
