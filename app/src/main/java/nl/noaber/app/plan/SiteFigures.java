// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.siting.suitability.Suitability;

/**
 * What one open point means, not protected.
 *
 * @param byBand residents for whom it is the nearest, within each part of the limit ({@link SiteSums#BANDS}), rising
 * @param nearest residents for whom it is the nearest within the limit
 * @param nearestWeak likewise, less self-reliant
 * @param newly residents whom no point with an earlier letter reaches
 * @param newlyWeak likewise, less self-reliant
 * @param lost residents whom no other point of the plan reaches
 * @param lostWeak likewise, less self-reliant
 * @param takeOver who serves its people when it fails, most first, nobody last
 * @param load residents who go there: the nearest, or with capacity as the plan allots them
 * @param capacity residents for whom there is room; NaN when that was not asked
 * @param concentration rank of the one of which most people go there; empty when none
 * @param area name of the area where it is needed most: where most people live whom it newly reaches
 * @param isOnlyOneHere whether most of its newly reached people have no other candidate
 */
record SiteFigures(
        Open open,
        String letter,
        List<Interval> byBand,
        Interval nearest,
        Interval nearestWeak,
        Interval newly,
        Interval newlyWeak,
        Interval lost,
        Interval lostWeak,
        List<TakeOver> takeOver,
        Interval load,
        double capacity,
        Suitability suitability,
        Interval euro,
        String concentration,
        String area,
        boolean isOnlyOneHere) {
    /**
     * Part of its people.
     *
     * @param position of the point that takes them in the order of letters; -1 for nobody within the limit
     */
    record TakeOver(int position, Interval residents) {
        static final int NOBODY = -1;
    }

    static String letter(int position) {
        char last = (char) ('A' + position % 26);
        return position < 26 ? String.valueOf(last) : letter(position / 26 - 1) + last;
    }
}
