// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

/**
 * How far each client is from each site, in one unit, 0 or more. Arrays are kept, not copied. A client may stand at a site or
 * not: the two sets are unrelated.
 */
public sealed interface Distances {
    /** How many there are. */
    int clients();

    /** How many there are. */
    int sites();

    /** Infinite when the client cannot be served from there. */
    double between(int client, int site);

    /**
     * Whole numbers, all pairs.
     *
     * @param row by client, then by site; 0 or more
     */
    record Whole(int[][] row) implements Distances {
        @Override
        public int clients() {
            return row.length;
        }

        @Override
        public int sites() {
            return row.length == 0 ? 0 : row[0].length;
        }

        @Override
        public double between(int client, int site) {
            return row[client][site];
        }
    }

    /**
     * Any numbers, all pairs.
     *
     * @param row by client, then by site; 0 or more, infinite when the client cannot be served from there
     */
    record Real(double[][] row) implements Distances {
        @Override
        public int clients() {
            return row.length;
        }

        @Override
        public int sites() {
            return row.length == 0 ? 0 : row[0].length;
        }

        @Override
        public double between(int client, int site) {
            return row[client][site];
        }
    }

    /**
     * The pairs that matter; one that is absent cannot be served.
     *
     * @param sites how many there are
     * @param start by client, where its pairs begin; one longer than there are clients
     * @param site of each pair; no site twice for a client, in any order
     * @param distance of each pair, 0 or more
     */
    record Sparse(int sites, int[] start, int[] site, double[] distance) implements Distances {
        @Override
        public int clients() {
            return start.length - 1;
        }

        @Override
        public double between(int client, int theSite) {
            for (int at = start[client]; at < start[client + 1]; at++) {
                if (site[at] == theSite) {
                    return distance[at];
                }
            }
            return Double.POSITIVE_INFINITY;
        }
    }
}
