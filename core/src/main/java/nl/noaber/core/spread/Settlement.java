// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.spread;

import java.util.Arrays;
import java.util.List;
import nl.noaber.core.geo.RdPoint;

/**
 * How likely it is that people live in a cell, from signs of settlement (places where people vote): a floor that is the same
 * everywhere, and a Gaussian bump around each sign. Only its shape within an area matters.
 *
 * @param bandwidthMetres standard deviation of the bump, above 0
 * @param floor of every cell, as a part of the peak of one bump, above 0: nowhere is it sure that nobody lives
 */
public record Settlement(double bandwidthMetres, double floor) {
    /** Beyond so many bandwidths a bump (1/3000 of its peak) is left out. */
    private static final double CUT = 4;

    public Settlement {
        if (!(bandwidthMetres > 0) || !(floor > 0)) {
            throw new IllegalArgumentException(
                    "The bandwidth (%s m) and the floor (%s) must be above 0.".formatted(bandwidthMetres, floor));
        }
    }

    /** @return by cell; relative, above 0 */
    public double[] density(Raster raster, List<RdPoint> signs) {
        double[] density = uniform(raster, floor);
        double scale = -0.5 / (bandwidthMetres * bandwidthMetres);
        for (RdPoint sign : signs) {
            raster.forEachWithin(
                    sign.x(),
                    sign.y(),
                    CUT * bandwidthMetres,
                    (cell, metres) -> density[cell] += Math.exp(scale * metres * metres));
        }
        return density;
    }

    /** Every cell alike: plain area. */
    public static double[] uniform(Raster raster, double value) {
        double[] density = new double[raster.cells()];
        Arrays.fill(density, value);
        return density;
    }
}
