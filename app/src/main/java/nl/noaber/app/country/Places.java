// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.List;
import java.util.stream.IntStream;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;

/**
 * Buildings that could be a support point: fire stations first, then polling places. The number of a site is its index.
 *
 * @param all in that order
 * @param stations how many of them are fire stations
 * @param municipality by site its number; -1 when it lies in none
 */
record Places(List<Place> all, int stations, int[] municipality) {
    Places {
        all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    boolean isStation(int site) {
        return site < stations;
    }

    /** The sites of the plan of fire stations only. */
    int[] stationSites() {
        return IntStream.range(0, stations).toArray();
    }

    int[] allSites() {
        return IntStream.range(0, size()).toArray();
    }

    List<RdPoint> at(int[] sites) {
        return IntStream.of(sites).mapToObj(site -> all.get(site).at()).toList();
    }

    List<RdPoint> pollingAt() {
        return all.subList(stations, size()).stream().map(Place::at).toList();
    }
}
