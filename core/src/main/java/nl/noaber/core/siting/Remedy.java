// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/**
 * What would make a question answerable when everything else stays as it is.
 *
 * @param value the least that does: sites in all, euro in all, or seats (load) more than there are in the options
 * @param proven no less will do; else less may do
 */
public record Remedy(Kind kind, double value, boolean proven) {
    /** What is changed. */
    public enum Kind {
        SITES,
        EURO,
        EXTRA_SEATS
    }
}
