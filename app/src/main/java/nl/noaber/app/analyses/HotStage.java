// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.Population;

/** Where less self-reliant residents are concentrated: Gi* over the squares, and the concentrations that follow. */
final class HotStage {
    private final Population people;
    private final Estimate figure;
    private final RegionFiles files;
    private final RegionSettings settings;

    HotStage(Population people, Estimate figure, RegionFiles files, RegionSettings settings) {
        this.people = people;
        this.figure = figure;
        this.files = files;
        this.settings = settings;
    }

    Hot find() {
        throw new UnsupportedOperationException();
    }
}
