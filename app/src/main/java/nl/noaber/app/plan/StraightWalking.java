// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;
import nl.noaber.core.geo.RdPoint;

/** Without streets: the straight line between a site and the middle of a square, times a factor. */
final class StraightWalking implements Walking {
    private final double detour;
    private final People people;

    StraightWalking(double detour, People people) {
        this.detour = detour;
        this.people = people;
    }

    @Override
    public WalkTable from(List<Site> sites, double limitMetres, int threads) {
        WalkRows rows = new WalkRows(sites.size());
        for (Site site : sites) {
            for (int square = 0; square < people.size(); square++) {
                double metres =
                        detour * site.at().metresTo(people.squares().get(square).centre());
                if (metres <= limitMetres) {
                    rows.add(square, metres);
                }
            }
            rows.endSite();
        }
        return rows.table();
    }

    @Override
    public boolean isNearStreet(RdPoint at) {
        return true;
    }

    @Override
    public int squaresWithoutStreet() {
        return 0;
    }
}
