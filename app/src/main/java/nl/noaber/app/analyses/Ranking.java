// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import nl.noaber.core.vulnerability.Figures;
import nl.noaber.core.vulnerability.Index;
import nl.noaber.core.vulnerability.Recipe;
import nl.noaber.core.vulnerability.Sensitivity;

/** The index beside the number, by square, and how much its order hangs on choices. */
record Ranking(Index index, Sensitivity sensitivity) {
    static final int RUNS = 500;

    static Ranking of(Recipe recipe, Figures squares, RegionSettings settings) {
        Index index = Index.of(recipe, squares);
        return new Ranking(
                index,
                Sensitivity.of(
                        index, Sensitivity.Draw.HALF_TO_ONE_AND_A_HALF, RUNS, settings.seed(), settings.threads()));
    }
}
