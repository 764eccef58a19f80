// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.function.IntPredicate;
import nl.noaber.core.geo.LonLat;

/**
 * Streets as a compressed graph in primitive arrays. Nodes are junctions, ends, and places where the kind of street
 * changes, numbered along a Hilbert curve; edges are whole stretches between them, with every point of their course and the
 * millimetres walked up to that point. Distances are exact sums of the lengths that were read. Immutable; see
 * docs/method/walking.md.
 */
public final class StreetGraph {
    private final Arrays arrays;
    private final int longest;

    /**
     * All there is, as it lies in a file; the arrays are handed over, not copied: do not write into them.
     *
     * @param lon of nodes, 1e-7 degree
     * @param lat of nodes, 1e-7 degree
     * @param tail first node of each edge
     * @param head last node of each edge
     * @param millimetres length of each edge
     * @param flags bits of {@link EdgeFlags} of each edge
     * @param pointStart first point of each edge, one entry more than edges
     * @param pointLon of points, 1e-7 degree; the first and last point of an edge lie on its nodes
     * @param pointLat of points, 1e-7 degree
     * @param along millimetres from the tail to each point
     */
    public record Arrays(
            int[] lon,
            int[] lat,
            int[] tail,
            int[] head,
            int[] millimetres,
            int[] flags,
            int[] pointStart,
            int[] pointLon,
            int[] pointLat,
            int[] along) {
        public Arrays {
            int edges = tail.length;
            int points = pointLon.length;
            boolean fits = lon.length == lat.length
                    && head.length == edges
                    && millimetres.length == edges
                    && flags.length == edges
                    && pointStart.length == edges + 1
                    && pointLat.length == points
                    && along.length == points
                    && pointStart[0] == 0
                    && pointStart[edges] == points;
            for (int e = 0; fits && e < edges; e++) {
                fits = tail[e] >= 0
                        && tail[e] < lon.length
                        && head[e] >= 0
                        && head[e] < lon.length
                        && millimetres[e] >= 0
                        && pointStart[e + 1] >= pointStart[e] + 2;
            }
            if (!fits) {
                throw new IllegalArgumentException(
                        "The arrays of the street graph do not fit each other: %d nodes, %d edges, %d points."
                                .formatted(lon.length, edges, points));
            }
        }
    }

    public StreetGraph(Arrays arrays) {
        this.arrays = arrays;
        int max = 0;
        for (int mm : arrays.millimetres) {
            max = Math.max(max, mm);
        }
        this.longest = max;
    }

    /** Contracts chains of links into edges and orders the nodes. */
    public static StreetGraph build(Streets streets) {
        return Contraction.of(streets).graph();
    }

    public Arrays arrays() {
        return arrays;
    }

    public int nodes() {
        return arrays.lon.length;
    }

    public int edges() {
        return arrays.tail.length;
    }

    public int points() {
        return arrays.pointLon.length;
    }

    public int tail(int edge) {
        return arrays.tail[edge];
    }

    public int head(int edge) {
        return arrays.head[edge];
    }

    public int millimetres(int edge) {
        return arrays.millimetres[edge];
    }

    /** @return bits of {@link EdgeFlags} */
    public int flags(int edge) {
        return arrays.flags[edge];
    }

    boolean oneWay(int edge) {
        return (arrays.flags[edge] & EdgeFlags.ONE_WAY) != 0;
    }

    public LonLat place(int node) {
        return new LonLat(arrays.lon[node] / Streets.UNITS_PER_DEGREE, arrays.lat[node] / Streets.UNITS_PER_DEGREE);
    }

    /** @return millimetres of the longest edge */
    int longestMillimetres() {
        return longest;
    }

    /** Bytes in the arrays of the graph. */
    public long bytes() {
        return 4L * (2L * nodes() + 5L * edges() + 1 + 3L * points());
    }

    /** The same town with some edges out, e.g. a bridge; nodes keep their numbers, edges are numbered anew. */
    public StreetGraph withoutEdges(IntPredicate out) {
        Subset subset = new Subset(this);
        for (int edge = 0; edge < edges(); edge++) {
            if (!out.test(edge)) {
                subset.keep(edge);
            }
        }
        return subset.toGraph();
    }
}
