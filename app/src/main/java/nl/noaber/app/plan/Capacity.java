// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import nl.noaber.data.norms.Norms;

/** For how many residents a place has room: the norm of a water point, or less when its floor is smaller. */
final class Capacity {
    private Capacity() {}

    /**
     * Residents for whom it can be the point: at most those of a water point, and at most so many that the share of them that
     * comes on the third day can stand on its floor.
     */
    static double residents(Site site, Norms norms) {
        double byWater = norms.mid(Norms.RESIDENTS_PER_WATER_POINT);
        if (site.floorSquareMetres().isEmpty()) {
            return byWater;
        }
        double standing = site.floorSquareMetres().getAsDouble() / norms.mid(Norms.SQUARE_METRES_STANDING);
        return Math.min(byWater, standing / norms.mid(Norms.ARRIVALS_DAY_3));
    }
}
