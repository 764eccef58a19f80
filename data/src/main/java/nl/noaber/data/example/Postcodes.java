// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.HashMap;
import java.util.Map;

/** Gives each side of a street its letters, about twenty addresses to a postcode. */
final class Postcodes {
    private static final String LETTERS = "ABCDEGHJKLMNPRSTVWXZ";
    private static final int ADDRESSES = 24;

    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, String> current = new HashMap<>();

    /** The postcode of one more address on this side of the street. */
    String next(String digits, String sideOfStreet) {
        String key = digits + sideOfStreet;
        if (used.getOrDefault(key, ADDRESSES) >= ADDRESSES) {
            int n = given.merge(digits, 1, Integer::sum) - 1;
            char first = LETTERS.charAt(n / LETTERS.length() % LETTERS.length());
            current.put(key, digits + first + LETTERS.charAt(n % LETTERS.length()));
            used.put(key, 0);
        }
        used.merge(key, 1, Integer::sum);
        return current.getOrDefault(key, digits + "AA");
    }
}
