// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.access;

import java.util.Arrays;
import nl.noaber.core.siting.Needs;
import nl.noaber.core.siting.Reach;

/**
 * The enhanced two-step floating catchment area (Luo and Qi 2009): how much of the sites is there for each person, when all
 * who can reach a site share it. First each site's supply is divided by the people who reach it, the near ones counted for
 * more; then each need adds up the shares of the sites that it reaches, weighted likewise.
 */
public final class FloatingCatchment {
    private FloatingCatchment() {}

    /**
     * @param open numbers of the open sites
     * @param supply by site, e.g. people that it can take; 0 or more, finite
     * @return by need, supply per person; 0 when no open site is reached
     */
    public static double[] access(Needs needs, Reach reach, int[] open, double[] supply, Zones zones) {
        double[] access = new double[needs.size()];
        for (int site : open) {
            double pull = 0;
            for (int k = reach.start()[site]; k < reach.start()[site + 1]; k++) {
                pull += needs.people()[reach.need()[k]] * weight(needs, reach, k, zones);
            }
            if (pull > 0) {
                for (int k = reach.start()[site]; k < reach.start()[site + 1]; k++) {
                    access[reach.need()[k]] += supply[site] / pull * weight(needs, reach, k, zones);
                }
            }
        }
        return access;
    }

    private static double weight(Needs needs, Reach reach, int pair, Zones zones) {
        return zones.at(reach.minutes()[pair], needs.limitMinutes()[reach.need()[pair]]);
    }

    /**
     * The spatial access ratio (Wan, Zou and Sternberg 2012): each access as a multiple of that of the average person. 1 is
     * average.
     *
     * @return all NaN when nobody has access
     */
    public static double[] ratio(double[] access, double[] people) {
        double sum = 0;
        double persons = 0;
        for (int i = 0; i < access.length; i++) {
            sum += access[i] * people[i];
            persons += people[i];
        }
        double mean = sum / persons;
        return Arrays.stream(access).map(a -> mean > 0 ? a / mean : Double.NaN).toArray();
    }
}
