// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.List;
import nl.noaber.core.geo.LonLat;

/**
 * Pieces of street that hang together with nothing else: often a mapping slip, a fenced yard or the edge of the file. Pieces
 * with fewer nodes than asked are dropped unless an address needs them: its nearest street lies on the piece, and nothing
 * larger lies within {@link #NEED_METRES}.
 *
 * @param graph what is left; nodes are numbered anew, in the same order
 * @param dropped how many pieces
 * @param droppedNodes how many points of streets lay on them
 * @param droppedMetres their length
 * @param keptForAddresses small pieces that stay because an address needs them
 */
public record Islands(StreetGraph graph, int dropped, int droppedNodes, double droppedMetres, int keptForAddresses) {
    /** Pieces of fewer nodes than this are islands. */
    public static final int NODES_MIN = 200;
    /** An address within this distance of larger streets does not need an island. */
    public static final double NEED_METRES = 250;

    public static Islands drop(StreetGraph graph, List<LonLat> addresses) {
        return drop(graph, addresses, NODES_MIN);
    }

    /** @param nodesMin the fewest points of streets (as mapped, junctions and bends alike) of a piece that stays anyway */
    public static Islands drop(StreetGraph graph, List<LonLat> addresses, int nodesMin) {
        Pieces pieces = new Pieces(graph, Walker.FIT);
        int[] piece = new int[graph.nodes()];
        int[] points = new int[graph.nodes()];
        long[] millimetres = new long[graph.nodes()];
        for (int n = 0; n < graph.nodes(); n++) {
            piece[n] = pieces.of(n);
            points[n] = pieces.points(n);
        }
        for (int e = 0; e < graph.edges(); e++) {
            millimetres[piece[graph.tail(e)]] += graph.millimetres(e);
        }
        boolean[] needed = needed(graph, addresses, piece, points, nodesMin);
        int dropped = 0;
        int droppedNodes = 0;
        long droppedMillimetres = 0;
        int kept = 0;
        for (int p = 0; p < graph.nodes(); p++) {
            boolean small = piece[p] == p && points[p] < nodesMin;
            if (small && needed[p]) {
                kept++;
            } else if (small) {
                dropped++;
                droppedNodes += points[p];
                droppedMillimetres += millimetres[p];
            }
        }
        StreetGraph left =
                graph.withoutEdges(e -> points[piece[graph.tail(e)]] < nodesMin && !needed[piece[graph.tail(e)]]);
        return new Islands(Subset.withoutLonelyNodes(left), dropped, droppedNodes, droppedMillimetres / 1000.0, kept);
    }

    private static boolean[] needed(
            StreetGraph graph, List<LonLat> addresses, int[] piece, int[] points, int nodesMin) {
        boolean[] needed = new boolean[graph.nodes()];
        Snapper all = new Snapper(graph, Walker.FIT);
        Snapper mainland = new Snapper(graph.withoutEdges(e -> points[piece[graph.tail(e)]] < nodesMin), Walker.FIT);
        for (LonLat address : addresses) {
            all.find(address).ifPresent(snap -> {
                int p = piece[graph.tail(snap.edge())];
                if (points[p] < nodesMin && !needed[p]) {
                    needed[p] = mainland.find(address)
                            .filter(s -> s.metres() <= NEED_METRES)
                            .isEmpty();
                }
            });
        }
        return needed;
    }
}
