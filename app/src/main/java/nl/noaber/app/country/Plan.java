// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

/**
 * A set of open points.
 *
 * @param key for programs: {@code stations}, {@code mix}, {@code all}, {@code stations-plus}
 * @param name for people, Dutch
 * @param sites numbers of the open sites, rising
 * @param coveredMax residents: proven, no plan with as many points (and the same fixed ones) reaches more within the norm on this
 *     spread; what it reaches itself when there was nothing to choose
 */
record Plan(String key, String name, int[] sites, double coveredMax) {
    int points() {
        return sites.length;
    }
}
