// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the JSON of the services by hand, so that what we read was not written by the library that reads it. */
final class Json {
    private Json() {}

    static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"id\":\"f\",\"properties\":{%s},\"geometry\":%s}"
                .formatted(properties, geometry);
    }

    /** @param more further members, each with a comma before it */
    static String collection(List<String> features, String more) {
        return "{\"type\":\"FeatureCollection\"%s,\"features\":[%s]}".formatted(more, String.join(",", features));
    }

    static String polygon(Town.Box box, boolean degrees) {
        String ring = box.ring().stream().map(spot -> place(spot, degrees)).collect(Collectors.joining(","));
        return "{\"type\":\"MultiPolygon\",\"coordinates\":[[[" + ring + "]]]}";
    }

    static String point(Town.Spot spot) {
        return "{\"type\":\"Point\",\"coordinates\":" + place(spot, false) + "}";
    }

    private static String place(Town.Spot spot, boolean degrees) {
        return degrees
                ? String.format(Locale.ROOT, "[%.7f,%.7f]", spot.lonLat()[0], spot.lonLat()[1])
                : String.format(Locale.ROOT, "[%.3f,%.3f]", spot.x(), spot.y());
    }
}
