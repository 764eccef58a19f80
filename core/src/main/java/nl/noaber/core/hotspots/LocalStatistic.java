// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

/** The statistics that give each place a standard score. */
public enum LocalStatistic {
    /** Getis-Ord Gi*, binary weights, the place itself included. */
    GI_STAR {
        @Override
        double z(double[] values, Moments moments, Neighbours neighbours, int i, double own) {
            return GetisOrd.star(values, moments, neighbours, i, own, 1);
        }
    },
    /** Getis-Ord Gi, the place itself left out. */
    GI {
        @Override
        double z(double[] values, Moments moments, Neighbours neighbours, int i, double own) {
            return GetisOrd.withoutSelf(values, moments, neighbours, i, own);
        }
    },
    /** Local Moran's I; the score says like or unlike its neighbours, not high or low. */
    LOCAL_MORAN {
        @Override
        double z(double[] values, Moments moments, Neighbours neighbours, int i, double own) {
            return LocalMoran.z(values, moments, neighbours, i, own);
        }
    };

    /**
     * The score of place i if its figure were {@code own} and all others as given.
     *
     * @param moments of the figures with {@code own} in place i
     */
    abstract double z(double[] values, Moments moments, Neighbours neighbours, int i, double own);

    /** The score of every place; NaN where there is none. */
    public double[] z(double[] values, Neighbours neighbours) {
        Moments moments = Moments.of(values);
        double[] z = new double[values.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = z(values, moments, neighbours, i, values[i]);
        }
        return z;
    }
}
