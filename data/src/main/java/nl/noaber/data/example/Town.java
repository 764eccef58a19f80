// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.List;
import java.util.Map;

/**
 * The whole invented town, the same for the same seed.
 *
 * @param facilityDoors the address of each facility that has one
 */
record Town(
        long seed,
        Streets streets,
        Extras extras,
        List<Facility> facilities,
        Map<Facility, Door> facilityDoors,
        List<Door> doors,
        List<Building> buildings,
        List<Household> households) {
    static Town of(long seed) {
        Plan plan = new Plan(seed);
        Streets streets = new Streets(plan, Quarters.of(plan, seed), seed);
        List<Facility> facilities = Facilities.along(streets, seed);
        Houses houses = new Houses(streets, facilities, seed);
        List<Integer> careHomes = facilities.stream()
                .filter(facility -> facility.sort() == Sort.CARE_HOME)
                .map(facility -> facility.capacity() * 95 / 100)
                .toList();
        List<Household> households = new Residents(seed).in(houses.doors(), careHomes);
        return new Town(
                seed,
                streets,
                new Extras(plan),
                facilities,
                houses.facilityDoors,
                List.copyOf(houses.doors()),
                List.copyOf(houses.buildings),
                List.copyOf(households));
    }

    List<Quarter> quarters() {
        return streets.quarters();
    }

    Plan plan() {
        return streets.plan();
    }
}
