// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.Arrays;

/** Collects a {@link WalkTable}, site by site. */
final class WalkRows {
    private final int[] start;
    private int sites;
    private int[] square = new int[1024];
    private double[] metres = new double[1024];
    private int size;

    WalkRows(int sites) {
        start = new int[sites + 1];
    }

    void add(int ofSquare, double walkMetres) {
        if (size == square.length) {
            square = Arrays.copyOf(square, 2 * size);
            metres = Arrays.copyOf(metres, 2 * size);
        }
        square[size] = ofSquare;
        metres[size++] = walkMetres;
    }

    void endSite() {
        start[++sites] = size;
    }

    WalkTable table() {
        return new WalkTable(start, Arrays.copyOf(square, size), Arrays.copyOf(metres, size));
    }
}
