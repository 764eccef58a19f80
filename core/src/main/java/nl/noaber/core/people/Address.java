// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import nl.noaber.core.geo.RdPoint;

/**
 * A place with a house number, where people may live.
 *
 * @param id of the source, e.g. 16 digits of the BAG
 * @param at metres in RD New
 * @param postcode four digits and two letters without a space, four digits only, or empty when unknown
 * @param use whether people live there
 */
public record Address(String id, RdPoint at, String postcode, Use use) {
    /** Whether an address is a dwelling. */
    public enum Use {
        /** The source says people live there (BAG woonfunctie). */
        DWELLING,
        /** The source says they do not (a shop, a school). */
        OTHER,
        /** The source does not say: it may be a shop. */
        UNKNOWN
    }

    /** The postcode area: the first four digits, or empty. */
    public String postcodeArea() {
        return postcode.length() >= 4 ? postcode.substring(0, 4) : "";
    }
}
