// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import nl.noaber.core.evidence.Interval;

/**
 * What is sure about coverage, however residents lie within their areas: an area that lies wholly within reach counts wholly, one
 * that is not touched counts not at all. Both layers give such bounds, of which the tighter hold. A cell counts as wholly within
 * reach when its farthest corner may be. In districts whose squares are known nothing is unsure.
 */
final class HardBounds {
    private final Demand spread;
    private final Demand real;
    private final boolean[] isKnown;
    private final int postcodes;

    /**
     * @param spread of the estimate: its cells are all where someone may live
     * @param real with the real squares in place; the same rows
     */
    HardBounds(Demand spread, Demand real, boolean[] isKnown, int postcodes) {
        this.spread = spread;
        this.real = real;
        this.isKnown = isKnown;
        this.postcodes = postcodes;
    }

    Interval residents(Near near, double limitMetres) {
        return tighter(near, limitMetres, real.residents());
    }

    Interval old(Near near, double limitMetres) {
        return tighter(near, limitMetres, real.old());
    }

    /** By district: residents wholly within reach, the best guess, touched by reach. */
    Interval[] byDistrict(Near near, double limitMetres) {
        return intervals(near, limitMetres, real.residents(), spread.district(), isKnown.length);
    }

    private Interval tighter(Near near, double limitMetres, double[] people) {
        Interval byDistrict = sum(intervals(near, limitMetres, people, spread.district(), isKnown.length));
        Interval byPostcode = sum(intervals(near, limitMetres, people, spread.postcode(), postcodes));
        double mid = byDistrict.mid();
        return Interval.of(
                Math.min(mid, Math.max(byDistrict.low(), byPostcode.low())),
                mid,
                Math.max(mid, Math.min(byDistrict.high(), byPostcode.high())));
    }

    private static Interval sum(Interval[] parts) {
        return Arrays.stream(parts).reduce(Interval.ZERO, Interval::plus);
    }

    /** One more than there are areas: the last is of rows in none, where nothing is sure. */
    private Interval[] intervals(Near near, double limitMetres, double[] people, int[] label, int areas) {
        double corner = spread.raster().cellMetres() * Math.sqrt(0.5);
        boolean[] isWhole = new boolean[areas + 1];
        boolean[] isTouched = new boolean[areas + 1];
        Arrays.fill(isWhole, 0, areas, true);
        double[] sure = new double[areas + 1];
        double[] covered = new double[areas + 1];
        double[] unsure = new double[areas + 1];
        isTouched[areas] = true;
        for (int i = 0; i < people.length; i++) {
            int area = label[i] < 0 ? areas : label[i];
            boolean within = near.within(i, limitMetres);
            covered[area] += within ? people[i] : 0;
            if (isKnown[spread.district()[i]]) {
                sure[area] += within ? people[i] : 0;
            } else {
                unsure[area] += people[i];
                isWhole[area] &= near.within(i, limitMetres - corner);
                isTouched[area] |= near.within(i, limitMetres + corner);
            }
        }
        Interval[] intervals = new Interval[areas + 1];
        for (int area = 0; area <= areas; area++) {
            double low = sure[area] + (isWhole[area] ? unsure[area] : 0);
            double high = sure[area] + (isTouched[area] ? unsure[area] : 0);
            double mid = covered[area];
            intervals[area] = Interval.of(Math.min(low, mid), mid, Math.max(high, mid));
        }
        return intervals;
    }
}
