// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import nl.noaber.core.evidence.BadInput;

/** What a p-median problem must satisfy to be one. */
final class MedianInput {
    private MedianInput() {}

    static void check(Distances distances, int p, double[] weight, double farDistance, int[] fixed, int[] forbidden) {
        if (distances.clients() == 0 || distances.sites() == 0) {
            throw new BadInput(
                    "There are %d clients and %d sites.".formatted(distances.clients(), distances.sites()),
                    "a file is empty, or all rows of it were refused.");
        }
        distances(distances);
        weights(distances.clients(), weight);
        if (!(farDistance >= 0)) {
            throw new BadInput("The far distance is %s.".formatted(farDistance), "it should be 0 or more.");
        }
        sites(distances.sites(), p, fixed, forbidden);
    }

    private static void sites(int sites, int p, int[] fixed, int[] forbidden) {
        boolean[] named = new boolean[sites];
        mark(named, fixed);
        mark(named, forbidden);
        int most = sites - forbidden.length;
        if (p < 1 || p > most || fixed.length > p) {
            throw new BadInput(
                    "p is %d, with %d sites, of which %d must be open and %d may not."
                            .formatted(p, sites, fixed.length, forbidden.length),
                    "p should be at least 1 and the sites that must be open, and at most the sites that may be.");
        }
    }

    private static void mark(boolean[] named, int[] some) {
        for (int site : some) {
            if (site < 0 || site >= named.length || named[site]) {
                throw new BadInput(
                        "Site %d is fixed or forbidden, among %d sites.".formatted(site, named.length),
                        "it is named twice, or sites are counted from 0.");
            }
            named[site] = true;
        }
    }

    private static void weights(int clients, double[] weight) {
        if (weight.length != clients) {
            throw new BadInput(
                    "There are %d weights for %d clients.".formatted(weight.length, clients),
                    "rows were refused in one file and not in the other.");
        }
        for (int i = 0; i < clients; i++) {
            if (!(weight[i] >= 0) || weight[i] == Double.POSITIVE_INFINITY) {
                throw new BadInput("Client %d weighs %s.".formatted(i, weight[i]), "it should be 0 or more.");
            }
        }
    }

    private static void distances(Distances distances) {
        switch (distances) {
            case Distances.Whole whole -> whole(whole);
            case Distances.Real real -> real(real);
            case Distances.Sparse sparse -> sparse(sparse);
        }
    }

    private static void whole(Distances.Whole whole) {
        for (int i = 0; i < whole.clients(); i++) {
            long width = whole.row()[i].length;
            sameWidth(i, width, whole.sites());
            for (int distance : whole.row()[i]) {
                notNegative(i, distance);
            }
        }
    }

    private static void real(Distances.Real real) {
        for (int i = 0; i < real.clients(); i++) {
            sameWidth(i, real.row()[i].length, real.sites());
            for (double distance : real.row()[i]) {
                notNegative(i, distance);
            }
        }
    }

    private static void sparse(Distances.Sparse sparse) {
        int pairs = sparse.site().length;
        if (sparse.distance().length != pairs || sparse.start()[0] != 0 || sparse.start()[sparse.clients()] != pairs) {
            throw new IllegalArgumentException("The columns of the distances do not fit together.");
        }
        int[] lastClient = new int[sparse.sites()];
        for (int i = 0; i < sparse.clients(); i++) {
            for (int at = sparse.start()[i]; at < sparse.start()[i + 1]; at++) {
                int site = sparse.site()[at];
                if (site < 0 || site >= sparse.sites() || lastClient[site] == i + 1) {
                    throw new BadInput(
                            "Client %d has a distance to site %d, among %d sites.".formatted(i, site, sparse.sites()),
                            "the pair is there twice, or sites are counted from 0.");
                }
                lastClient[site] = i + 1;
                notNegative(i, sparse.distance()[at]);
            }
        }
    }

    private static void sameWidth(int client, long width, int sites) {
        if (width != sites) {
            throw new BadInput(
                    "Client %d has %d distances, the first has %d.".formatted(client, width, sites),
                    "a row of the table was cut off.");
        }
    }

    private static void notNegative(int client, double distance) {
        if (!(distance >= 0)) {
            throw new BadInput(
                    "Client %d has a distance of %s.".formatted(client, distance), "it should be 0 or more.");
        }
    }
}
