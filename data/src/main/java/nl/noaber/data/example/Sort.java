// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import static nl.noaber.data.example.Style.*;

import java.util.List;
import java.util.stream.Stream;

/** Kinds of facilities: how they are tagged, how many there are, how much ground they take and where they stand. */
enum Sort {
    FIRE_STATION("amenity=fire_station building=fire_station", 4, 28, INDUSTRY, POSTWAR, GARDEN_1970, VILLAGE),
    HOSPITAL("amenity=hospital healthcare=hospital emergency=yes building=hospital", 1, 75, PARK),
    CARE_HOME(
            "amenity=social_facility social_facility=nursing_home social_facility:for=senior",
            5,
            42,
            FLATS,
            POSTWAR,
            RING_1930,
            VILLAGE,
            GARDEN_1970),
    GROUP_HOME("amenity=social_facility social_facility=group_home", 4, 18, GARDEN_1970, SUBURB, RING_1930),
    SECONDARY_SCHOOL("amenity=school school=secondary isced:level=2;3", 4, 48, POSTWAR, FLATS, GARDEN_1970, SUBURB),
    SCHOOL(
            "amenity=school school=primary isced:level=1",
            17,
            32,
            RING_1930,
            POSTWAR,
            FLATS,
            GARDEN_1970,
            SUBURB,
            VILLAGE,
            OLD_CENTRE),
    SPORTS_HALL(
            "leisure=sports_centre sport=multi building=sports_hall",
            8,
            32,
            POSTWAR,
            FLATS,
            GARDEN_1970,
            SUBURB,
            VILLAGE),
    COMMUNITY_CENTRE(
            "amenity=community_centre", 11, 20, OLD_CENTRE, RING_1930, POSTWAR, FLATS, GARDEN_1970, SUBURB, VILLAGE),
    CHURCH(
            "amenity=place_of_worship religion=christian building=church",
            13,
            22,
            OLD_CENTRE,
            RING_1930,
            POSTWAR,
            FLATS,
            VILLAGE,
            GARDEN_1970),
    MOSQUE("amenity=place_of_worship religion=muslim", 1, 20, POSTWAR, FLATS),
    SUPERMARKET("shop=supermarket", 13, 24, OLD_CENTRE, RING_1930, POSTWAR, FLATS, GARDEN_1970, SUBURB, VILLAGE),
    DOCTORS(
            "amenity=doctors healthcare=doctor",
            14,
            10,
            OLD_CENTRE,
            RING_1930,
            POSTWAR,
            FLATS,
            GARDEN_1970,
            SUBURB,
            VILLAGE),
    PHARMACY(
            "amenity=pharmacy healthcare=pharmacy dispensing=yes",
            8,
            10,
            OLD_CENTRE,
            RING_1930,
            POSTWAR,
            FLATS,
            GARDEN_1970,
            SUBURB,
            VILLAGE),
    KINDERGARTEN("amenity=kindergarten", 12, 12, RING_1930, SUBURB, GARDEN_1970, POSTWAR, VILLAGE),
    TOWN_HALL("amenity=townhall", 1, 26, OLD_CENTRE),
    LIBRARY("amenity=library", 2, 18, OLD_CENTRE, SUBURB),
    THEATRE("amenity=theatre", 1, 22, OLD_CENTRE),
    POLICE("amenity=police", 1, 20, RING_1930),
    FUEL("amenity=fuel", 6, 16, INDUSTRY, POSTWAR, VILLAGE),
    SUBSTATION("power=substation substation=distribution voltage=110000;10000", 3, 34, INDUSTRY, FARMLAND),
    TRANSFORMER(
            "power=substation substation=minor_distribution voltage=10000;400 building=tech_cab",
            60,
            5,
            OLD_CENTRE,
            RING_1930,
            POSTWAR,
            FLATS,
            GARDEN_1970,
            SUBURB,
            VILLAGE,
            INDUSTRY),
    MAST("man_made=mast tower:type=communication", 11, 9, INDUSTRY, FARMLAND, FLATS, VILLAGE, POSTWAR),
    SIREN(
            "man_made=mast emergency=siren tower:type=siren",
            8,
            4,
            POSTWAR,
            VILLAGE,
            FLATS,
            SUBURB,
            GARDEN_1970,
            INDUSTRY),
    PUMPING_STATION("man_made=pumping_station", 3, 12, FARMLAND),
    DRINKING_WATER("amenity=drinking_water", 5, 3, OLD_CENTRE, PARK, SUBURB),
    DEFIBRILLATOR(
            "emergency=defibrillator", 12, 3, OLD_CENTRE, RING_1930, POSTWAR, FLATS, GARDEN_1970, SUBURB, VILLAGE);

    final String tags;
    final int number;
    final double ground;
    /** In turn; never changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    final List<Style> stands;

    Sort(String tags, int number, double ground, Style first, Style... others) {
        this.tags = tags;
        this.number = number;
        this.ground = ground;
        stands = Stream.concat(Stream.of(first), Stream.of(others)).toList();
    }

    /** It has a house number. */
    boolean hasAddress() {
        return ground >= 9 && this != SUBSTATION && this != MAST && this != PUMPING_STATION;
    }
}
