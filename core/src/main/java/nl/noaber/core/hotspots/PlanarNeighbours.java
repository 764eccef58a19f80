// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;
import nl.noaber.core.evidence.BadInput;

/** Makes {@link Neighbours} from points in planar units of any system; at most {@value #LINKS_MAX} links. */
public final class PlanarNeighbours {
    /** About 1.5 GB while they are made. */
    public static final int LINKS_MAX = 50_000_000;

    private PlanarNeighbours() {}

    /**
     * All others within {@code band} units, the border included, weight 1. Neighbours in order of index.
     *
     * @throws BadInput when there are more than {@value #LINKS_MAX} links
     */
    public static Neighbours within(double[] x, double[] y, double band) {
        if (!(band > 0)) {
            throw new IllegalArgumentException("The band (%s) must be more than zero.".formatted(band));
        }
        Cells cells = new Cells(x, y, band);
        Rows rows = new Rows(x.length);
        double squared = band * band;
        int[] near = new int[16];
        for (int i = 0; i < x.length; i++) {
            int found = 0;
            for (int row = cells.row(y[i]) - 1; row <= cells.row(y[i]) + 1; row++) {
                for (int column = cells.column(x[i]) - 1; column <= cells.column(x[i]) + 1; column++) {
                    for (int j = cells.first(column, row); j >= 0; j = cells.next(j)) {
                        double dx = x[i] - x[j];
                        double dy = y[i] - y[j];
                        if (j != i && dx * dx + dy * dy <= squared) {
                            if (found == near.length) {
                                near = Arrays.copyOf(near, 2 * found);
                            }
                            near[found++] = j;
                        }
                    }
                }
            }
            Arrays.sort(near, 0, found);
            rows.add(near, found);
        }
        return rows.toNeighbours();
    }

    /** The k nearest others, weight 1; of equally near ones those with the lower index. Neighbours in order of index. */
    public static Neighbours nearest(double[] x, double[] y, int k) {
        int n = x.length;
        if (k < 1 || k >= n) {
            throw new IllegalArgumentException("k (%d) must lie between 1 and %d.".formatted(k, n - 1));
        }
        Cells cells = new Cells(x, y, Cells.sideFor(x, y, k));
        Rows rows = new Rows(n);
        for (int i = 0; i < n; i++) {
            Nearest nearest = new Nearest(k);
            for (int ring = 0; !nearest.isSurelyWithin(ring, cells.side()) && ring <= cells.ringsMax(); ring++) {
                offerRing(cells, x, y, i, ring, nearest);
            }
            rows.add(nearest.sortedIndices(), k);
        }
        return rows.toNeighbours();
    }

    /** Offers all points in the square ring of cells at {@code ring} cells from the cell of point i. */
    private static void offerRing(Cells cells, double[] x, double[] y, int i, int ring, Nearest nearest) {
        int middleRow = cells.row(y[i]);
        int middleColumn = cells.column(x[i]);
        for (int row = middleRow - ring; row <= middleRow + ring; row++) {
            boolean edge = Math.abs(row - middleRow) == ring;
            for (int column = middleColumn - ring;
                    column <= middleColumn + ring;
                    column += edge || ring == 0 ? 1 : 2 * ring) {
                for (int j = cells.first(column, row); j >= 0; j = cells.next(j)) {
                    if (j != i) {
                        double dx = x[i] - x[j];
                        double dy = y[i] - y[j];
                        nearest.offer(j, dx * dx + dy * dy);
                    }
                }
            }
        }
    }

    /** The k best so far, by distance, then index. */
    private static final class Nearest {
        private final int[] index;
        private final double[] squared;
        private int found;

        Nearest(int k) {
            index = new int[k];
            squared = new double[k];
        }

        void offer(int j, double d) {
            if (found == index.length && !isBefore(d, j, found - 1)) {
                return;
            }
            int at = found < index.length ? found++ : found - 1;
            while (at > 0 && isBefore(d, j, at - 1)) {
                squared[at] = squared[at - 1];
                index[at] = index[at - 1];
                at--;
            }
            squared[at] = d;
            index[at] = j;
        }

        private boolean isBefore(double d, int j, int at) {
            return d < squared[at] || (d == squared[at] && j < index[at]);
        }

        /** After rings 0 to ring - 1, all points nearer than (ring - 1) sides were seen. */
        boolean isSurelyWithin(int ring, double side) {
            double seen = (ring - 1) * side;
            return found == index.length && ring > 0 && squared[found - 1] < seen * seen;
        }

        int[] sortedIndices() {
            int[] sorted = index.clone();
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /** Compressed rows that grow. */
    static final class Rows {
        private final int[] start;
        private int[] neighbour;
        private int row;

        Rows(int n) {
            start = new int[n + 1];
            neighbour = new int[16];
        }

        void add(int[] found, int count) {
            if (start[row] + (long) count > LINKS_MAX) {
                throw new BadInput(
                        "%d places have more than %,d pairs of neighbours: %,d at place %d."
                                .formatted(start.length - 1, LINKS_MAX, start[row] + (long) count, row + 1),
                        "Maybe a smaller band or fewer nearest were meant.");
            }
            int end = start[row] + count;
            if (end > neighbour.length) {
                neighbour = Arrays.copyOf(neighbour, Math.max(end, 2 * neighbour.length));
            }
            System.arraycopy(found, 0, neighbour, start[row], count);
            start[++row] = end;
        }

        Neighbours toNeighbours() {
            return Neighbours.binary(start, Arrays.copyOf(neighbour, start[row]));
        }
    }
}
