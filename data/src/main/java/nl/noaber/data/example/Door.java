// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import org.locationtech.jts.geom.Coordinate;

/**
 * An address.
 *
 * @param number with its letter or addition
 * @param postcode four digits and two letters
 * @param at in RD New metres
 * @param built year
 * @param use what it is for
 * @param shared whether its building has several homes
 */
record Door(
        long id,
        String street,
        String number,
        String postcode,
        Coordinate at,
        Quarter quarter,
        int built,
        Use use,
        boolean shared) {
    /** Who owns a home, or what else it is. */
    enum Use {
        OWNED,
        HOUSING_ASSOCIATION,
        PRIVATE_RENT,
        CARE_HOME,
        OTHER
    }

    boolean isHome() {
        return use != Use.CARE_HOME && use != Use.OTHER;
    }
}
