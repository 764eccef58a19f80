// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

/**
 * One invented resident.
 *
 * @param age years, 0 to 104
 * @param origin as CBS divides it
 * @param support what the person receives under 67
 * @param wmo whether a client under the Wmo
 */
record Person(int age, boolean woman, Marital marital, Origin origin, Support support, boolean wmo) {
    enum Marital {
        UNMARRIED,
        MARRIED,
        DIVORCED,
        WIDOWED
    }

    /** Where someone's family is from, and whether the person was born in the Netherlands. */
    enum Origin {
        NETHERLANDS,
        EUROPE_BORN_HERE,
        BEYOND_BORN_HERE,
        EUROPE_BORN_THERE,
        BEYOND_BORN_THERE
    }

    enum Support {
        NONE,
        ASSISTANCE,
        DISABILITY,
        UNEMPLOYMENT
    }
}
