// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.walking.MainlandSnapper;
import nl.noaber.core.walking.Reached;
import nl.noaber.core.walking.Snap;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.core.walking.Walker;
import nl.noaber.core.walking.Walks;
import nl.noaber.data.crs.RdNew;
import org.jspecify.annotations.Nullable;

/**
 * Over the streets, from the middle of each square. All groups go where an ordinary walker goes; they differ in speed only.
 */
final class StreetWalking implements Walking {
    private final Walks walks;
    private final MainlandSnapper snapper;
    private final List<@Nullable Snap> homes = new ArrayList<>();

    StreetWalking(StreetGraph streets, People people) {
        walks = new Walks(streets, Walker.FIT);
        snapper = new MainlandSnapper(streets, Walker.FIT);
        people.squares().forEach(square -> homes.add(snap(square.centre())));
    }

    private @Nullable Snap snap(RdPoint at) {
        MainlandSnapper.@Nullable Found found = snapper.find(RdNew.toLonLat(at)).orElse(null);
        return found == null ? null : found.snap();
    }

    @Override
    public WalkTable from(List<Site> sites, double limitMetres, int threads) {
        List<@Nullable Snap> doors = new ArrayList<>();
        sites.forEach(site -> doors.add(snap(site.at())));
        List<Reached> reached = walks.distances(doors, homes, limitMetres, threads);
        WalkRows rows = new WalkRows(sites.size());
        for (int site = 0; site < sites.size(); site++) {
            Snap door = doors.get(site);
            for (int k = 0; door != null && k < reached.get(site).count(); k++) {
                int square = reached.get(site).places()[k];
                Snap home = homes.get(square);
                double metres = reached.get(site).millimetres()[k] / 1000.0
                        + door.metres()
                        + (home == null ? 0 : home.metres());
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
        return snap(at) != null;
    }

    @Override
    public int squaresWithoutStreet() {
        return (int) homes.stream().filter(home -> home == null).count();
    }
}
