// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;

/**
 * Coverage within a straight distance, by a grid over the plane. Each cell knows the sites that surely reach all of it, and
 * those whose circle passes through it, so that a point is only measured against the latter. Points are read in blocks and
 * put together by {@link Signatures}: pairs of points and sites are never held, however many points there are.
 */
public final class Discs {
    /** Points that come in blocks. Asked by several threads at once, each for other blocks. */
    public interface Points {
        int blocks();

        /** Fills in the points of a block and returns how many they are, at most {@link Discs#BLOCK}. */
        int read(int block, double[] x, double[] y, double[] weight);
    }

    /** The most points of a block. */
    public static final int BLOCK = 1 << 16;

    private static final int MOST_CELLS = 1 << 20;

    /** Cells to a radius, where there is room: finer ones leave fewer circles to a cell. */
    private static final int CELLS_PER_RADIUS = 64;

    /** Roundoff, as a part of the radius: nearer to the circle than this is measured. */
    private static final double CLOSE = 1e-9;

    private final double[] siteX;
    private final double[] siteY;
    private final double radius;
    private final double minX;
    private final double minY;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] start;

    /** By cell, rising by site: 2 x site, or 2 x site + 1 where points must be measured. */
    private final int[] entry;

    /** @param radius above 0; a point at exactly this distance is covered */
    public Discs(double[] siteX, double[] siteY, double radius) {
        if (siteX.length != siteY.length || !(radius > 0) || Double.isInfinite(radius)) {
            throw new IllegalArgumentException("The discs have radius " + radius + "; it must be above zero.");
        }
        this.siteX = siteX;
        this.siteY = siteY;
        this.radius = radius;
        this.minX = Arrays.stream(siteX).min().orElse(0) - radius;
        this.minY = Arrays.stream(siteY).min().orElse(0) - radius;
        double width = Arrays.stream(siteX).max().orElse(0) + radius - minX;
        double height = Arrays.stream(siteY).max().orElse(0) + radius - minY;
        this.cell = Math.max(radius / CELLS_PER_RADIUS, Math.sqrt(width * height / MOST_CELLS));
        this.columns = (int) (width / cell) + 1;
        this.rows = (int) (height / cell) + 1;
        this.start = new int[columns * rows + 1];
        eachCell((at, value) -> start[at + 1]++);
        for (int c = 0; c + 1 < start.length; c++) {
            start[c + 1] += start[c];
        }
        int[] next = start.clone();
        this.entry = new int[start[start.length - 1]];
        eachCell((at, value) -> entry[next[at]++] = value);
    }

    private interface Entry {
        void put(int cell, int value);
    }

    private void eachCell(Entry entries) {
        for (int j = 0; j < siteX.length; j++) {
            int fromRow = row(siteY[j] - radius);
            int toRow = row(siteY[j] + radius);
            int toColumn = column(siteX[j] + radius);
            for (int r = fromRow; r <= toRow; r++) {
                for (int c = column(siteX[j] - radius); c <= toColumn; c++) {
                    put(entries, j, c, r);
                }
            }
        }
    }

    private void put(Entry entries, int j, int column, int row) {
        double left = minX + column * cell - siteX[j];
        double low = minY + row * cell - siteY[j];
        double farX = Math.max(Math.abs(left), Math.abs(left + cell));
        double farY = Math.max(Math.abs(low), Math.abs(low + cell));
        double nearX = Math.max(0, Math.max(left, -left - cell));
        double nearY = Math.max(0, Math.max(low, -low - cell));
        double slack = CLOSE * (radius + farX + farY);
        if (Math.hypot(farX, farY) < radius - slack) {
            entries.put(row * columns + column, 2 * j);
        } else if (Math.hypot(nearX, nearY) <= radius + slack) {
            entries.put(row * columns + column, 2 * j + 1);
        }
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - minX) / cell), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) Math.floor((y - minY) / cell), 0, rows - 1);
    }

    /** The sites that cover this point, rising; returns how many. */
    int covering(double x, double y, int[] sites) {
        double column = (x - minX) / cell;
        double row = (y - minY) / cell;
        if (!(column >= 0 && row >= 0 && column < columns && row < rows)) {
            return 0;
        }
        int at = ((int) row) * columns + (int) column;
        int count = 0;
        for (int k = start[at]; k < start[at + 1]; k++) {
            int j = entry[k] >> 1;
            if ((entry[k] & 1) == 0 || reaches(j, x, y)) {
                sites[count++] = j;
            }
        }
        return count;
    }

    private boolean reaches(int j, double x, double y) {
        double dx = x - siteX[j];
        double dy = y - siteY[j];
        return dx * dx + dy * dy <= radius * radius;
    }

    /** Which points each site covers. */
    public Cover cover(double[] x, double[] y) {
        int[] sites = new int[siteX.length];
        int[] begin = new int[x.length + 1];
        int[] site = new int[Math.max(16, 4 * x.length)];
        for (int i = 0; i < x.length; i++) {
            int count = covering(x[i], y[i], sites);
            if (begin[i] + count > site.length) {
                site = Arrays.copyOf(site, 2 * site.length + count);
            }
            System.arraycopy(sites, 0, site, begin[i], count);
            begin[i + 1] = begin[i] + count;
        }
        return new Cover(siteX.length, begin, Arrays.copyOf(site, begin[x.length])).turned();
    }

    /**
     * The points put together by the sites that cover them; those that none covers are left out. The same on any number of
     * threads: each takes whole blocks, and blocks are added in order.
     */
    public Signatures signatures(Points points, int threads) {
        Signatures all = new Signatures();
        int step = 8 * threads;
        for (int from = 0; from < points.blocks(); from += step) {
            int first = from;
            Signatures[] parts = new Signatures[Math.min(step, points.blocks() - from)];
            InParallel.run(parts.length, threads, k -> parts[k] = block(points, first + k));
            for (Signatures part : parts) {
                all.addAll(part);
            }
        }
        return all;
    }

    private Signatures block(Points points, int block) {
        double[] x = new double[BLOCK];
        double[] y = new double[BLOCK];
        double[] weight = new double[BLOCK];
        int[] sites = new int[siteX.length];
        Signatures signatures = new Signatures();
        int size = points.read(block, x, y, weight);
        for (int i = 0; i < size; i++) {
            int count = covering(x[i], y[i], sites);
            if (count > 0) {
                signatures.add(sites, 0, count, weight[i]);
            }
        }
        return signatures;
    }
}
