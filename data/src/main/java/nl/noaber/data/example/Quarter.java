// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import org.locationtech.jts.geom.Geometry;

/**
 * A neighbourhood (buurt).
 *
 * @param code BU9001 and four digits: district, number
 * @param name for people
 * @param style how it was built
 * @param postcode four digits that no real place has
 * @param place the town or village its addresses name
 * @param shape in RD New metres
 */
record Quarter(String code, String name, Style style, String postcode, String place, Geometry shape) {
    static final String WATER = "BU90019900";

    String district() {
        return "WK" + code.substring(2, 8);
    }

    boolean isWater() {
        return code.equals(WATER);
    }
}
