// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;

/**
 * The persons of the example, which no published file tells. For tests that compare an estimate with what is so.
 *
 * @param residents everyone, those in care homes too
 */
public record Truth(List<Resident> residents) {
    /**
     * A resident.
     *
     * @param at the address, in RD New metres
     * @param neighbourhood code BU9001 and four digits
     * @param postcode four digits and two letters
     * @param age years
     * @param household number of the household, the same for those who live together
     * @param careHome lives in a care home, which is no private household
     * @param wmo is a client under the Wmo
     */
    public record Resident(
            RdPoint at,
            String neighbourhood,
            String postcode,
            int age,
            boolean woman,
            int household,
            boolean careHome,
            boolean wmo) {
        public String district() {
            return "WK" + neighbourhood.substring(2, 8);
        }
    }

    public Truth {
        residents = List.copyOf(residents);
    }

    static Truth of(Town town) {
        List<Resident> residents = new ArrayList<>();
        int number = 0;
        for (Household household : town.households()) {
            Door door = household.door();
            for (Person person : household.persons()) {
                residents.add(new Resident(
                        new RdPoint(door.at().x, door.at().y),
                        door.quarter().code(),
                        door.postcode(),
                        person.age(),
                        person.woman(),
                        number,
                        !household.isPrivate(),
                        person.wmo()));
            }
            number++;
        }
        return new Truth(residents);
    }

    /**
     * How many live in each square, by age.
     *
     * @param metres 100 or 500
     * @param from the first year of each band, ascending, beginning with 0
     * @return for each square with residents as many numbers as there are bands
     */
    public SortedMap<Square, int[]> bySquare(int metres, int... from) {
        SortedMap<Square, int[]> squares = new TreeMap<>();
        for (Resident resident : residents) {
            int[] bands = squares.computeIfAbsent(Square.around(resident.at, metres), key -> new int[from.length]);
            int band = 0;
            while (band + 1 < from.length && resident.age >= from[band + 1]) {
                band++;
            }
            bands[band]++;
        }
        return squares;
    }

    /** How many private households live in each square. */
    public SortedMap<Square, Integer> householdsBySquare(int metres) {
        SortedMap<Square, Integer> squares = new TreeMap<>();
        int last = -1;
        for (Resident resident : residents) {
            if (!resident.careHome && resident.household != last) {
                squares.merge(Square.around(resident.at, metres), 1, Integer::sum);
            }
            last = resident.household;
        }
        return squares;
    }
}
