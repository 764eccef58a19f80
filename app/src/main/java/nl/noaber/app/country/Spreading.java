// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.List;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.spread.Burn;
import nl.noaber.core.spread.Settlement;
import nl.noaber.core.spread.TwoLayerFit;

/**
 * Spreads the residents of postcode areas and districts over cells. People live near where they vote: bumps around the polling
 * places, fitted to both layers. Its two numbers were chosen against the real squares of Rijnmond, and then held against the
 * density of addresses of every district of the country; see docs/method/spread.md.
 */
final class Spreading {
    /** Standard deviation of the bump around a polling place. */
    static final double BANDWIDTH_METRES = 350;
    /** What every cell has, as a part of the peak of a bump. */
    static final double FLOOR = 0.01;
    /** After so many rounds the two layers come no nearer to each other. */
    static final int ROUNDS = 8;

    /** How residents lie within an area. */
    enum Shape {
        /** Around the places where they vote; fitted to postcode areas and districts. */
        SETTLEMENT,
        /** Evenly; fitted to postcode areas and districts. */
        EVEN_IN_BOTH,
        /** Evenly over the postcode area. */
        EVEN_IN_POSTCODE
    }

    /**
     * The result.
     *
     * @param misfit residents by which the postcode areas differ from their published number, without sign
     * @param unplaced residents of districts without a cell
     */
    record Result(Demand demand, double misfit, double unplaced) {}

    private final Ground ground;
    private final Layers layers;

    Spreading(Ground ground, Layers layers) {
        this.ground = ground;
        this.layers = layers;
    }

    Result spread(Shape shape, List<RdPoint> signs) {
        double[] seed = shape == Shape.SETTLEMENT
                ? new Settlement(BANDWIDTH_METRES, FLOOR).density(layers.raster(), signs)
                : Settlement.uniform(layers.raster(), 1);
        TwoLayerFit fit = shape == Shape.EVEN_IN_POSTCODE ? postcodesOnly(seed) : both(seed);
        return new Result(demand(fit.value()), fit.misfit(), fit.unplaced());
    }

    private TwoLayerFit both(double[] seed) {
        return TwoLayerFit.of(
                seed,
                layers.postcode(),
                ground.postcodeResidents(),
                layers.district(),
                ground.districtFigures().residents(),
                ROUNDS);
    }

    private TwoLayerFit postcodesOnly(double[] seed) {
        double[] known = ground.postcodeResidents().clone();
        for (int i = 0; i < known.length; i++) {
            known[i] = Double.isNaN(known[i]) ? 0 : known[i];
        }
        return TwoLayerFit.of(seed, layers.postcode(), known, layers.postcode(), known, 1);
    }

    private Demand demand(double[] value) {
        int size = 0;
        for (int c = 0; c < value.length; c++) {
            size += value[c] > 0 && layers.district()[c] != Burn.NONE ? 1 : 0;
        }
        int[] cell = new int[size];
        int row = 0;
        for (int c = 0; c < value.length; c++) {
            if (value[c] > 0 && layers.district()[c] != Burn.NONE) {
                cell[row++] = c;
            }
        }
        return demand(cell, value);
    }

    private Demand demand(int[] cell, double[] value) {
        int size = cell.length;
        double[] residents = new double[size];
        double[] old = new double[size];
        int[] postcode = new int[size];
        int[] district = new int[size];
        int[] municipality = new int[size];
        double share = ground.ages().old() / ground.ages().residents();
        for (int i = 0; i < size; i++) {
            residents[i] = value[cell[i]];
            postcode[i] = layers.postcode()[cell[i]];
            district[i] = layers.district()[cell[i]];
            municipality[i] = ground.districtMunicipality()[district[i]];
            old[i] = residents[i] * (postcode[i] < 0 ? share : ground.oldShare()[postcode[i]]);
        }
        return new Demand(layers.raster(), cell, residents, old, postcode, district, municipality);
    }
}
