// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.Set;
import nl.noaber.core.geo.Place;

/**
 * Which places of OpenStreetMap may be a candidate: buildings with a hall to which people have the way. Places of other files
 * were chosen by somebody, and all stay.
 */
final class CandidateKinds {
    private static final Set<String> OSM_HALLS = Set.of(
            "fire_station",
            "community_centre",
            "place_of_worship",
            "school",
            "library",
            "townhall",
            "sports_centre",
            "sports_hall",
            "theatre",
            "cinema",
            "events_venue",
            "conference_centre",
            "social_centre",
            "club");

    private CandidateKinds() {}

    static boolean mayBe(Place place) {
        boolean fromOsm = place.properties().containsKey("amenity")
                || place.properties().containsKey("leisure")
                || place.properties().containsKey("building")
                || place.properties().containsKey("shop")
                || place.properties().containsKey("power")
                || place.properties().containsKey("man_made")
                || place.properties().containsKey("emergency");
        return !fromOsm || OSM_HALLS.contains(place.kind());
    }
}
