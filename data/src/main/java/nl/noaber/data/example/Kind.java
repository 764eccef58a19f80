// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

/** What a line on the map is. */
enum Kind {
    MOTORROAD("highway=trunk motorroad=yes foot=no bicycle=no surface=asphalt maxspeed=100"),
    SECONDARY("highway=secondary surface=asphalt maxspeed=70"),
    TERTIARY("highway=tertiary surface=asphalt maxspeed=50"),
    COUNTRY("highway=unclassified surface=asphalt maxspeed=60"),
    DIKE("highway=unclassified surface=asphalt maxspeed=60 embankment=dyke"),
    RESIDENTIAL("highway=residential surface=paving_stones maxspeed=30"),
    LIVING("highway=living_street surface=paving_stones"),
    OLD("highway=residential surface=sett maxspeed=30"),
    PEDESTRIAN("highway=pedestrian surface=sett"),
    SERVICE("highway=service surface=asphalt"),
    TRACK("highway=track surface=gravel"),
    CYCLEWAY("highway=cycleway foot=yes surface=asphalt"),
    FOOTWAY("highway=footway surface=paving_stones"),
    PATH("highway=path surface=ground"),
    STEPS("highway=steps"),
    FERRY("route=ferry foot=yes bicycle=yes"),
    RAIL("railway=rail gauge=1435"),
    BANK("waterway=riverbank");

    private final String tags;

    Kind(String tags) {
        this.tags = tags;
    }

    /** As in OpenStreetMap: key=value, apart by a space. */
    String tags() {
        return tags;
    }

    /** Houses may stand along it and other streets may begin at it. */
    boolean isStreet() {
        return switch (this) {
            case SECONDARY, TERTIARY, COUNTRY, DIKE, RESIDENTIAL, LIVING, OLD, PEDESTRIAN -> true;
            default -> false;
        };
    }
}
