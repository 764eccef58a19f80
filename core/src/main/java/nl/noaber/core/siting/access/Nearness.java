// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.access;

import java.util.Arrays;
import nl.noaber.core.siting.Reach;

/**
 * The nearest and the second nearest open site of each need. Of equally near sites the lower number.
 *
 * @param site by need; {@link #NONE} when none can be walked to
 * @param minutes to it, at the group's own speed; infinite when there is none
 * @param second by need, where people go when the first one fails
 * @param secondMinutes likewise
 */
public record Nearness(int[] site, double[] minutes, int[] second, double[] secondMinutes) {
    public static final int NONE = -1;

    /** @param open numbers of the open sites, rising */
    public static Nearness of(int needs, Reach reach, int[] open) {
        Nearness near = new Nearness(new int[needs], new double[needs], new int[needs], new double[needs]);
        Arrays.fill(near.site, NONE);
        Arrays.fill(near.second, NONE);
        Arrays.fill(near.minutes, Double.POSITIVE_INFINITY);
        Arrays.fill(near.secondMinutes, Double.POSITIVE_INFINITY);
        for (int s : open) {
            for (int k = reach.start()[s]; k < reach.start()[s + 1]; k++) {
                near.offer(reach.need()[k], s, reach.minutes()[k]);
            }
        }
        return near;
    }

    private void offer(int need, int candidate, double walkMinutes) {
        if (walkMinutes < minutes[need]) {
            second[need] = site[need];
            secondMinutes[need] = minutes[need];
            site[need] = candidate;
            minutes[need] = walkMinutes;
        } else if (walkMinutes < secondMinutes[need]) {
            second[need] = candidate;
            secondMinutes[need] = walkMinutes;
        }
    }

    public int size() {
        return site.length;
    }
}
