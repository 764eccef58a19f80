// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** Fits age bands: within each square to its residents, within each area to the bands of the area, each cell in its bounds. */
final class BandFit {
    /** A published zero may be one or two persons: a seed of exactly zero could never become that. */
    private static final double LEAST_SEED = 0.01;

    private final Grounds grounds;
    private final Estimate residents;
    private final List<Bounds> bands;
    private final AreaFigures figures;

    BandFit(Grounds grounds, Estimate residents, List<Bounds> bands, AreaFigures figures) {
        this.grounds = grounds;
        this.residents = residents;
        this.bands = bands;
        this.figures = figures;
    }

    void fit(SortedMap<String, int[]> byArea) {
        byArea.forEach((area, all) -> fitArea(area, complete(all)));
        int[] loose = java.util.stream.IntStream.range(0, residents.size())
                .filter(i -> grounds.areas.get(i).isEmpty())
                .toArray();
        write(complete(loose), solve(complete(loose), freeColumns()));
    }

    private double[] freeColumns() {
        double[] free = new double[bands.size()];
        Arrays.fill(free, Double.NaN);
        return free;
    }

    private int[] complete(int[] squares) {
        return Arrays.stream(squares)
                .filter(i -> residents.has(i) && bands.stream().noneMatch(b -> Double.isNaN(b.mid[i])))
                .toArray();
    }

    private void fitArea(String area, int[] members) {
        double[] targets = freeColumns();
        double placed = 0;
        for (int i : members) {
            placed += residents.mid(i);
        }
        double[] wanted = targets.clone();
        double[] shares = figures.bandShares(area).orElse(null);
        if (shares != null) {
            for (int b = 0; b < targets.length; b++) {
                wanted[b] = figures.band(area, b);
                targets[b] = shares[b] * placed;
            }
        }
        write(members, solve(members, targets));
        for (int b = 0; b < targets.length; b++) {
            if (!Double.isNaN(wanted[b])) {
                account(area, b, wanted[b], members);
            }
        }
    }

    private void account(String area, int band, double wanted, int[] members) {
        double sum = 0;
        for (int i : members) {
            sum += bands.get(band).mid[i];
        }
        grounds.accounts.add(new AreaAccount(area, Columns.BANDS.get(band), wanted, sum, 0, wanted - sum));
    }

    private double[][] solve(int[] members, double[] targets) {
        double[][] low = new double[members.length][bands.size()];
        double[][] mid = new double[members.length][bands.size()];
        double[][] high = new double[members.length][bands.size()];
        double[] rows = new double[members.length];
        for (int k = 0; k < members.length; k++) {
            rows[k] = residents.mid(members[k]);
            for (int b = 0; b < bands.size(); b++) {
                low[k][b] = bands.get(b).low[members[k]];
                high[k][b] = bands.get(b).high[members[k]];
                mid[k][b] = Math.max(Math.min(LEAST_SEED, high[k][b]), bands.get(b).mid[members[k]]);
            }
        }
        return ProportionalFitting.within(low, high).fit(mid, rows, targets).cells();
    }

    private void write(int[] members, double[][] cells) {
        for (int k = 0; k < members.length; k++) {
            for (int b = 0; b < bands.size(); b++) {
                bands.get(b).mid[members[k]] = cells[k][b];
            }
        }
    }
}
