// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.List;
import nl.noaber.core.geo.Place;
import nl.noaber.core.hotspots.Concentrations;
import nl.noaber.core.hotspots.SquareHotspots;
import nl.noaber.core.people.Columns;
import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.Population;

/** Where less self-reliant residents are concentrated: Gi* over the squares, and the concentrations that follow. */
final class HotStage {
    private final Population people;
    private final Estimate figure;
    private final List<Place> names;
    private final RegionSettings settings;

    HotStage(Population people, Estimate figure, List<Place> names, RegionSettings settings) {
        this.people = people;
        this.figure = figure;
        this.names = names;
        this.settings = settings;
    }

    Hot find() {
        SquareHotspots hotspots = SquareHotspots.of(
                people.squares(),
                figure.lows(),
                figure.mids(),
                figure.highs(),
                settings.bandMetres(),
                settings.seed(),
                settings.threads());
        Concentrations concentrations = Concentrations.of(
                hotspots,
                people(people.get(Columns.RESIDENTS)),
                people(figure),
                names.stream().map(this::named).toList(),
                Concentrations.Minimum.DEFAULT);
        return new Hot(hotspots, concentrations);
    }

    /** "The largest concentration of Kampen is Kampen" tells nothing; what is nearest to the town's own point is its middle. */
    private Concentrations.Named named(Place place) {
        boolean isWhole = place.name().equals(settings.name()) && names.size() > 1;
        return new Concentrations.Named(isWhole ? place.name() + "-midden" : place.name(), place.at());
    }

    private static Concentrations.People people(Estimate estimate) {
        return new Concentrations.People(estimate.lows(), estimate.mids(), estimate.highs());
    }
}
