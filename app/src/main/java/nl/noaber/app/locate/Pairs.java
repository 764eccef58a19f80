// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.Arrays;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.cover.Cover;
import nl.noaber.core.siting.median.Distances;

/** Distances in the forms that the solvers take. */
final class Pairs {
    /** All pairs in one array; more do not fit in a usual machine. */
    private static final long FLAT_MAX = 250_000_000;

    private Pairs() {}

    /** At {@code client * sites + site}; infinite where a site cannot serve. */
    static double[] flat(Distances distances) {
        long pairs = (long) distances.clients() * distances.sites();
        if (pairs > FLAT_MAX) {
            throw new BadInput(
                    "%,d customers and %,d sites make %,d pairs; this model takes at most %,d."
                            .formatted(distances.clients(), distances.sites(), pairs, FLAT_MAX),
                    "Maybe join customers that stand at one place, or leave out sites.");
        }
        double[] flat = new double[(int) pairs];
        Arrays.fill(flat, Double.POSITIVE_INFINITY);
        forEach(distances, (client, site, distance) -> flat[client * distances.sites() + site] = distance);
        return flat;
    }

    /** Whether every site can serve every customer. */
    static boolean areAllThere(Distances distances) {
        long[] finite = {0};
        forEach(distances, (client, site, distance) -> finite[0] += distance < Double.POSITIVE_INFINITY ? 1 : 0);
        return finite[0] == (long) distances.clients() * distances.sites();
    }

    /** How many customers no site can serve within the radius. */
    static int outOfReach(Distances distances, double radius) {
        boolean[] reached = new boolean[distances.clients()];
        forEach(distances, (client, site, distance) -> reached[client] |= distance <= radius && isFinite(distance));
        int out = 0;
        for (boolean is : reached) {
            out += is ? 0 : 1;
        }
        return out;
    }

    /** Which customers each site covers. */
    static Cover within(Distances distances, double radius) {
        int[] start = new int[distances.sites() + 1];
        forEach(distances, (client, site, distance) -> start[site + 1] += distance <= radius ? 1 : 0);
        Arrays.parallelPrefix(start, Integer::sum);
        int[] at = start.clone();
        int[] row = new int[start[distances.sites()]];
        forEach(distances, (client, site, distance) -> {
            if (distance <= radius) {
                row[at[site]++] = client;
            }
        });
        return new Cover(distances.clients(), start, row);
    }

    /** By customer the nearest of these sites within the radius, the first of equals; -1 when there is none. */
    static int[] nearest(Distances distances, int[] sites, double radius) {
        boolean[] isOpen = new boolean[distances.sites()];
        for (int site : sites) {
            isOpen[site] = true;
        }
        int[] by = new int[distances.clients()];
        double[] least = new double[by.length];
        Arrays.fill(by, -1);
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        forEach(distances, (client, site, distance) -> {
            boolean isNearer = distance < least[client] || (distance == least[client] && site < by[client]);
            if (isOpen[site] && isFinite(distance) && distance <= radius && isNearer) {
                by[client] = site;
                least[client] = distance;
            }
        });
        return by;
    }

    /** What is done with a pair. */
    private interface Taker {
        void take(int client, int site, double distance);
    }

    /** By customer; sites in any order. */
    private static void forEach(Distances distances, Taker taker) {
        switch (distances) {
            case Distances.Sparse(int sites, int[] start, int[] site, double[] distance) -> {
                for (int client = 0; client + 1 < start.length; client++) {
                    for (int at = start[client]; at < start[client + 1]; at++) {
                        taker.take(client, site[at], distance[at]);
                    }
                }
            }
            case Distances.Whole(int[][] rows) -> {
                for (int client = 0; client < rows.length; client++) {
                    for (int site = 0; site < rows[client].length; site++) {
                        taker.take(client, site, rows[client][site]);
                    }
                }
            }
            case Distances.Real(double[][] rows) -> {
                for (int client = 0; client < rows.length; client++) {
                    for (int site = 0; site < rows[client].length; site++) {
                        taker.take(client, site, rows[client][site]);
                    }
                }
            }
        }
    }

    private static boolean isFinite(double distance) {
        return distance < Double.POSITIVE_INFINITY;
    }
}
