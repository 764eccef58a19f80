// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.spread.Raster;

/** A country of one row of cells of 100 m, each letter a district of its own postcode, drawn as text. */
final class Drawn {
    private Drawn() {}

    /**
     * @param districts a letter a cell: A is district 0
     * @param residents by cell
     * @param municipality by district
     */
    static Demand row(String districts, double[] residents, int... municipality) {
        int[] district = districts.chars().map(c -> c - 'A').toArray();
        return new Demand(
                new Raster(100_000, 400_000, 100, districts.length(), 1),
                IntStream.range(0, districts.length()).toArray(),
                residents,
                Arrays.stream(residents).map(r -> r / 10).toArray(),
                district,
                district,
                IntStream.of(district).map(d -> municipality[d]).toArray());
    }

    /** In the middle of so many cells; the first so many are fire stations. */
    static Places places(int stations, int[] municipality, int... cells) {
        List<Place> all = new ArrayList<>();
        for (int cell : cells) {
            all.add(new Place("p" + all.size(), "place", "place", at(cell), new TreeMap<>()));
        }
        return new Places(all, stations, municipality);
    }

    static RdPoint at(int cell) {
        return new RdPoint(100_050 + 100.0 * cell, 400_050);
    }
}
