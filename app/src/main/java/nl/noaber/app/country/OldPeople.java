// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Area;
import nl.noaber.data.cbs.PostcodeAges;

/**
 * The share of 75 years and older by postcode area: the proxy for less self-reliant residents. Where the file lacks one of those
 * bands (small numbers are left out), the share of the country is taken, and counted.
 *
 * @param residents by postcode area, all ages; NaN when none of its bands is there
 * @param share by postcode area, 0 to 1
 */
record OldPeople(double[] residents, double[] share, Ground.Ages ages) {
    static final int FROM_YEARS = 75;
    private static final int BAND_YEARS = 5;

    static OldPeople of(FigureTable table, List<Area> postcodes, int year) {
        List<String> bands = PostcodeAges.columns();
        List<String> old = bands.subList(FROM_YEARS / BAND_YEARS, bands.size());
        double all = 0;
        double allOld = 0;
        double orphans = 0;
        Set<String> known = new HashSet<>();
        postcodes.forEach(area -> known.add(area.code()));
        for (int row = 0; row < table.rows(); row++) {
            double people = sum(table, bands, row);
            all += people;
            allOld += sum(table, old, row);
            orphans += known.contains(table.ids().get(row)) ? 0 : people;
        }
        double[] residents = new double[postcodes.size()];
        double[] share = new double[postcodes.size()];
        int incomplete = 0;
        for (int i = 0; i < share.length; i++) {
            int row = table.row(postcodes.get(i).code());
            residents[i] = row < 0 ? Double.NaN : sum(table, bands, row);
            boolean complete = row >= 0 && residents[i] > 0 && hasAll(table, old, row);
            incomplete += complete ? 0 : 1;
            share[i] = complete ? sum(table, old, row) / residents[i] : allOld / all;
        }
        return new OldPeople(residents, share, new Ground.Ages(year, all, allOld, incomplete, orphans));
    }

    private static boolean hasAll(FigureTable table, List<String> bands, int row) {
        return bands.stream().noneMatch(band -> Double.isNaN(table.value(band, row)));
    }

    /** Of the bands that are there. */
    private static double sum(FigureTable table, List<String> bands, int row) {
        return Arrays.stream(bands.stream()
                        .mapToDouble(band -> table.value(band, row))
                        .toArray())
                .filter(value -> !Double.isNaN(value))
                .sum();
    }
}
