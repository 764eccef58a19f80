// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.siting.cover.Cover;

/** Who is reached by which site within the norm, as the solvers of coverage want it. */
final class Siting {
    private Siting() {}

    /** Rows of the cover are the rows of the demand. */
    static Cover cover(Demand demand, int[] rowOfCell, Places places, double reachMetres) {
        int[] start = new int[places.size() + 1];
        int[][] row = {new int[1 << 16]};
        int[] used = {0};
        for (int site = 0; site < places.size(); site++) {
            RdPoint at = places.all().get(site).at();
            demand.raster().forEachWithin(at.x(), at.y(), reachMetres, (cell, metres) -> {
                if (rowOfCell[cell] >= 0) {
                    if (used[0] == row[0].length) {
                        row[0] = Arrays.copyOf(row[0], 2 * used[0]);
                    }
                    row[0][used[0]++] = rowOfCell[cell];
                }
            });
            start[site + 1] = used[0];
        }
        return new Cover(demand.size(), start, Arrays.copyOf(row[0], used[0]));
    }
}
