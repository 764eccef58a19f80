// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.Optional;
import nl.noaber.core.evidence.FigureTable;

/** Figures of areas under the several names that CBS gives them; counts before percentages, which are rounded more. */
final class AreaFigures {
    private final FigureTable table;

    AreaFigures(FigureTable table) {
        this.table = table;
    }

    /** Residents; NaN when missing. */
    double residents(String area) {
        return first(area, Columns.RESIDENTS, "AantalInwoners");
    }

    double households(String area) {
        return first(area, "aantal_huishoudens", Columns.HOUSEHOLDS, "HuishoudensTotaal");
    }

    double singles(String area) {
        double count = first(area, Columns.SINGLES, "Eenpersoonshuishoudens");
        return Double.isNaN(count) ? households(area) * first(area, "percentage_eenpersoonshuishoudens") / 100 : count;
    }

    double householdSize(String area) {
        double size = first(
                area, "gemiddelde_huishoudsgrootte", "gemiddelde_huishoudensgrootte", "GemiddeldeHuishoudensgrootte");
        return Double.isNaN(size) ? residents(area) / households(area) : size;
    }

    /** Residents of an age band; NaN when missing. */
    double band(String area, int band) {
        double count = first(area, Columns.BANDS.get(band), Columns.BAND_STEMS.get(band));
        return Double.isNaN(count) ? residents(area) * first(area, Columns.BAND_SHARES.get(band)) / 100 : count;
    }

    /** Five shares that sum to 1; empty when one is missing. */
    Optional<double[]> bandShares(String area) {
        double[] shares = new double[Columns.BANDS.size()];
        double sum = 0;
        for (int b = 0; b < shares.length; b++) {
            shares[b] = band(area, b);
            sum += shares[b];
        }
        if (!(sum > 0)) {
            return Optional.empty();
        }
        for (int b = 0; b < shares.length; b++) {
            shares[b] /= sum;
        }
        return Optional.of(shares);
    }

    private double first(String area, String... names) {
        int row = table.row(area);
        if (row < 0) {
            return Double.NaN;
        }
        for (String name : names) {
            double value =
                    AreaColumn.find(table, name).map(c -> table.value(c, row)).orElse(Double.NaN);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }
}
