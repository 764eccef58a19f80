// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import java.util.Locale;

/** How important a road is on a map, from the most to the least; slip roads count with their road. */
public enum RoadKind {
    MOTORWAY,
    TRUNK,
    PRIMARY,
    SECONDARY,
    TERTIARY,
    /** Where people live and shop, and other public roads. */
    STREET,
    SERVICE,
    PATH,
    FERRY,
    /** Not for a map: being built, gone, a lift, a race track, ... */
    OTHER;

    private static final String SLIP_ROAD = "_link";

    /** @param highway value of the tag */
    static RoadKind ofHighway(String highway) {
        return switch (highway.endsWith(SLIP_ROAD)
                ? highway.substring(0, highway.length() - SLIP_ROAD.length())
                : highway) {
            case "motorway" -> MOTORWAY;
            case "trunk" -> TRUNK;
            case "primary" -> PRIMARY;
            case "secondary" -> SECONDARY;
            case "tertiary" -> TERTIARY;
            case "unclassified", "residential", "living_street", "pedestrian", "road" -> STREET;
            case "service", "busway", "bus_guideway" -> SERVICE;
            case "footway", "cycleway", "path", "steps", "track", "bridleway", "platform", "corridor" -> PATH;
            default -> OTHER;
        };
    }

    /** 2 for a main road, 1 for a street, 0 for a path and the like: three widths on a council map. */
    public int importance() {
        return compareTo(SECONDARY) <= 0 ? 2 : compareTo(STREET) <= 0 ? 1 : 0;
    }

    /** As it stands in files, e.g. {@code motorway}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
