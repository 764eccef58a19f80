// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;

/**
 * How many residents would come to a point when everyone within reach goes to the nearest.
 *
 * @param residentsPerPoint all residents of the country, reached or not, by number of points
 * @param median over points
 * @param p90 nine of ten points have fewer
 * @param most the fullest
 */
record PointLoad(double residentsPerPoint, double median, double p90, double most) {
    static PointLoad of(Demand demand, Near near, double limitMetres, int points) {
        double[] load = new double[points];
        for (int i = 0; i < demand.size(); i++) {
            if (near.within(i, limitMetres)) {
                load[near.point()[i]] += demand.residents()[i];
            }
        }
        Arrays.sort(load);
        return new PointLoad(
                demand.totalResidents() / points, quantile(load, 0.5), quantile(load, 0.9), load[points - 1]);
    }

    private static double quantile(double[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }
}
