// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * Which homes one walker reaches from which sites. Homes are brought to the streets once, then asked for as often as wanted.
 * Safe for use by several threads.
 */
public final class HomesInReach {
    private final Walks walks;
    private final MainlandSnapper snapper;
    private final List<@Nullable Snap> homes;

    public HomesInReach(StreetGraph graph, Walker walker, List<LonLat> homes) {
        walks = new Walks(graph, walker);
        snapper = new MainlandSnapper(graph, walker);
        this.homes = snaps(homes);
    }

    private List<@Nullable Snap> snaps(List<LonLat> places) {
        List<@Nullable Snap> snaps = new ArrayList<>();
        for (LonLat place : places) {
            MainlandSnapper.@Nullable Found found = snapper.find(place).orElse(null);
            snaps.add(found == null ? null : found.snap());
        }
        return snaps;
    }

    /** How many homes lie more than {@link Snapper#FARTHEST_METRES} from any street: nobody walks there. */
    public int withoutStreet() {
        return (int) homes.stream().filter(snap -> snap == null).count();
    }

    /**
     * By site, the homes within reach, as their numbers in the list of homes, with their distances.
     *
     * @param metres of walking, the straight distances to the street not counted; {@link Walks#NO_LIMIT} for all
     */
    public List<Reached> fromEach(List<LonLat> sites, double metres, int threads) {
        return walks.distances(snaps(sites), homes, metres, threads);
    }

    /** By home, the nearest of the sites within reach. */
    public Nearest nearest(List<LonLat> sites, double metres) {
        return walks.nearest(snaps(sites), homes, metres);
    }
}
