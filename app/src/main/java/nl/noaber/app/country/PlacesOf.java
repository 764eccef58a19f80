// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.noaber.core.geo.Place;
import nl.noaber.core.spread.Burn;

/** Puts the candidates in one list and says in which municipality each stands. */
final class PlacesOf {
    /** A place just outside the land of all districts (on a quay) belongs to the nearest cell within this. */
    private static final double BESIDE_METRES = 500;

    private PlacesOf() {}

    static Places ground(Ground ground, Layers layers) {
        List<Place> all = new ArrayList<>(ground.stations());
        all.addAll(ground.polling());
        Map<String, Integer> numbers = ground.municipalities().numbers();
        int[] municipality = new int[all.size()];
        for (int site = 0; site < municipality.length; site++) {
            municipality[site] = municipality(all.get(site), ground, layers, numbers);
        }
        return new Places(all, ground.stations().size(), municipality);
    }

    private static int municipality(Place place, Ground ground, Layers layers, Map<String, Integer> numbers) {
        int cell = layers.raster().cellAt(place.at().x(), place.at().y());
        if (cell >= 0 && layers.district()[cell] != Burn.NONE) {
            return ground.districtMunicipality()[layers.district()[cell]];
        }
        int[] nearest = {-1};
        double[] metres = {Double.POSITIVE_INFINITY};
        layers.raster().forEachWithin(place.at().x(), place.at().y(), BESIDE_METRES, (near, distance) -> {
            if (layers.district()[near] != Burn.NONE && distance < metres[0]) {
                nearest[0] = near;
                metres[0] = distance;
            }
        });
        if (nearest[0] >= 0) {
            return ground.districtMunicipality()[layers.district()[nearest[0]]];
        }
        String code = place.properties().getOrDefault("gemeentecode", "");
        return numbers.getOrDefault("GM" + code, -1);
    }
}
