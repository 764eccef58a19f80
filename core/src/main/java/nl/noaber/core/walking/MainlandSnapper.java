// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.Optional;
import nl.noaber.core.geo.LonLat;

/**
 * Brings places to a segment from which a walker can get on. To one who refuses stairs or kerbs the nearest segment may be
 * cut off from the rest; then the nearest segment of the mainland is taken, when it is at most {@link #EXTRA_METRES} farther.
 * Mainland: pieces of at least {@link Islands#NODES_MIN} points, and the largest. Safe for use by several threads.
 */
public final class MainlandSnapper {
    /** How much farther a place is taken to reach the mainland: about the depth of a block of houses. */
    public static final double EXTRA_METRES = 50;

    private final Snapper all;
    private final Snapper mainland;
    private final boolean[] cutOff;

    /**
     * A place on the streets.
     *
     * @param snap where
     * @param moved a nearer segment was passed over because it is cut off
     * @param cutOff it lies on a cut-off piece nevertheless: the mainland is too far
     */
    public record Found(Snap snap, boolean moved, boolean cutOff) {}

    public MainlandSnapper(StreetGraph graph, Walker walker) {
        Pieces pieces = new Pieces(graph, walker);
        cutOff = new boolean[graph.edges()];
        for (int e = 0; e < graph.edges(); e++) {
            int piece = pieces.of(graph.tail(e));
            cutOff[e] = pieces.points(piece) < Islands.NODES_MIN && piece != pieces.largest();
        }
        all = new Snapper(graph, walker);
        mainland = new Snapper(graph, e -> walker.goesOn(graph.flags(e)) && !cutOff[e]);
    }

    /** @return nothing when any street is more than {@link Snapper#FARTHEST_METRES} away */
    public Optional<Found> find(LonLat place) {
        return all.find(place).map(nearest -> {
            if (!cutOff[nearest.edge()]) {
                return new Found(nearest, false, false);
            }
            return mainland.find(place)
                    .filter(snap -> snap.metres() <= nearest.metres() + EXTRA_METRES)
                    .map(snap -> new Found(snap, true, false))
                    .orElseGet(() -> new Found(nearest, false, true));
        });
    }
}
