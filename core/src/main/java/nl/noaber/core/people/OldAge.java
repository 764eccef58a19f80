// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.evidence.Interval;

/**
 * Which share of those of 65 and older is older still (75+, 80+), by postcode, from five-year bands. The interval holds
 * the rounding of the counts and how much postcodes differ among themselves, as a square differs from its postcode.
 */
final class OldAge {
    private static final String[] BANDS = {
        "inwoners_65_69",
        "inwoners_70_74",
        "inwoners_75_79",
        "inwoners_80_84",
        "inwoners_85_89",
        "inwoners_90_94",
        "inwoners_95_plus"
    };
    /** Of all 65+ in the country by the CBS postcode table of 2021; the range is the 5th to 95th percentile of postcodes. */
    static final Interval NATIONAL_75 = Interval.of(0.27, 0.429, 0.53);

    static final Interval NATIONAL_80 = Interval.of(0.10, 0.243, 0.34);
    /** A postcode with fewer of 65+ says little about how postcodes differ. */
    private static final double LEAST_PERSONS = 50;

    private static final int LEAST_POSTCODES = 5;
    private static final double NINETY_PERCENT = 1.645;
    /** Standard deviation among the country's postcodes with at least 50 persons of 65+, 2021. */
    private static final double NATIONAL_SPREAD = 0.078;

    private final SortedMap<String, Interval> shares = new TreeMap<>();
    private final Interval elsewhere;
    private final boolean assumed;

    private record Counts(double old, double all, double rounding) {}

    private OldAge(FigureTable ages, int firstBand, Interval national) {
        SortedMap<String, Counts> counts = new TreeMap<>();
        double old = 0;
        double all = 0;
        for (String postcode : new TreeSet<>(ages.ids())) {
            Counts c = count(ages, ages.row(postcode), firstBand);
            if (postcode.matches("\\d{4}") && c.all > 0) {
                counts.put(postcode, c);
                old += c.old;
                all += c.all;
            }
        }
        assumed = counts.isEmpty();
        double spread = spread(counts);
        counts.forEach((postcode, c) -> shares.put(postcode, share(c.old / c.all, c.rounding / c.all, spread)));
        elsewhere = assumed ? national : share(old / all, 0, Math.max(spread, NATIONAL_SPREAD));
    }

    static OldAge seventyFive(FigureTable ages) {
        return new OldAge(ages, 2, NATIONAL_75);
    }

    static OldAge eighty(FigureTable ages) {
        return new OldAge(ages, 3, NATIONAL_80);
    }

    /** Whether there were no ages at all, so that the national share stands in. */
    boolean assumed() {
        return assumed;
    }

    Interval share(String postcode) {
        return shares.getOrDefault(postcode, elsewhere);
    }

    boolean knows(String postcode) {
        return shares.containsKey(postcode);
    }

    private static Counts count(FigureTable ages, int row, int firstBand) {
        double old = 0;
        double all = 0;
        double rounding = 0;
        for (int b = 0; b < BANDS.length; b++) {
            double value = ages.value(BANDS[b], row);
            double persons = Double.isNaN(value) ? 2 : value;
            all += persons;
            old += b >= firstBand ? persons : 0;
            rounding += b >= firstBand ? 2 : 0;
        }
        boolean nothing = Double.isNaN(ages.value(BANDS[0], row)) && Double.isNaN(ages.value(BANDS[2], row));
        return nothing ? new Counts(0, 0, 0) : new Counts(old, all, rounding);
    }

    private static double spread(SortedMap<String, Counts> counts) {
        double[] shares = counts.values().stream()
                .filter(c -> c.all >= LEAST_PERSONS)
                .mapToDouble(c -> c.old / c.all)
                .toArray();
        if (shares.length < LEAST_POSTCODES) {
            return NATIONAL_SPREAD;
        }
        double mean = 0;
        for (double share : shares) {
            mean += share / shares.length;
        }
        double variance = 0;
        for (double share : shares) {
            variance += (share - mean) * (share - mean) / (shares.length - 1);
        }
        return Math.sqrt(variance);
    }

    private static Interval share(double mid, double rounding, double spread) {
        double width = rounding + NINETY_PERCENT * spread;
        return Interval.of(Math.max(0, mid - width), mid, Math.min(1, mid + width));
    }
}
