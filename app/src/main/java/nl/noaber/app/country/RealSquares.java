// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Square;
import nl.noaber.core.spread.Raster;
import nl.noaber.data.cbs.SquareTable;

/**
 * Where residents really live, for the districts that the file of squares holds wholly: its squares add up to the published
 * number within a tenth.
 *
 * @param value by cell of the raster the residents of its squares
 * @param isKnown by district
 * @param districts how many are known
 */
record RealSquares(double[] value, boolean[] isKnown, int districts) {
    /** Squares and districts are rounded and suppressed apart from each other. */
    private static final double TOLERANCE = 0.1;
    /** A square that is there but suppressed has one to four residents. */
    private static final double SUPPRESSED_RESIDENTS = 2.5;

    private static final String RESIDENTS = "aantal_inwoners";

    static RealSquares of(SquareTable squares, Layers layers, double[] published) {
        double[] value = new double[layers.raster().cells()];
        FigureTable table = squares.figures();
        for (int row = 0; row < table.rows(); row++) {
            Square square =
                    Square.parse(table.ids().get(row), squares.sizeMetres()).orElseThrow();
            int cell = cellOf(layers.raster(), square);
            if (cell >= 0) {
                value[cell] += residents(table, row);
            }
        }
        double[] sum = Demand.sums(value, layers.district(), published.length);
        boolean[] isKnown = new boolean[published.length];
        int known = 0;
        for (int d = 0; d < isKnown.length; d++) {
            isKnown[d] = published[d] > 0 && Math.abs(sum[d] - published[d]) <= TOLERANCE * published[d];
            known += isKnown[d] ? 1 : 0;
        }
        return new RealSquares(value, isKnown, known);
    }

    private static int cellOf(Raster raster, Square square) {
        return raster.cellAt(square.centre().x(), square.centre().y());
    }

    private static double residents(FigureTable table, int row) {
        return switch (table.code(RESIDENTS, row)) {
            case FigureTable.PRESENT -> table.value(RESIDENTS, row);
            case FigureTable.SUPPRESSED -> SUPPRESSED_RESIDENTS;
            default -> 0;
        };
    }

    /** The demand with the real squares in place of the estimate, in districts that are known; their totals stay as published. */
    Demand in(Demand estimate, double[] published) {
        double[] sum = new double[published.length];
        for (int i = 0; i < estimate.size(); i++) {
            sum[estimate.district()[i]] += value[estimate.cell()[i]];
        }
        double[] residents = estimate.residents().clone();
        double[] old = estimate.old().clone();
        for (int i = 0; i < residents.length; i++) {
            int d = estimate.district()[i];
            if (isKnown[d]) {
                double real = value[estimate.cell()[i]] * published[d] / sum[d];
                old[i] = old[i] / residents[i] * real;
                residents[i] = real;
            }
        }
        return new Demand(
                estimate.raster(),
                estimate.cell(),
                residents,
                old,
                estimate.postcode(),
                estimate.district(),
                estimate.municipality());
    }

    /** No squares at all. */
    static RealSquares none(int cells, int districts) {
        return new RealSquares(new double[cells], new boolean[districts], 0);
    }

    double residentsKnown(Demand real) {
        return java.util.stream.IntStream.range(0, real.size())
                .filter(i -> isKnown[real.district()[i]])
                .mapToDouble(i -> real.residents()[i])
                .sum();
    }

    boolean[] known() {
        return Arrays.copyOf(isKnown, isKnown.length);
    }
}
