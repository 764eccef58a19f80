// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.page.Dutch;
import nl.noaber.app.picture.Outline;
import nl.noaber.app.picture.Patch;
import nl.noaber.core.disclosure.ShownFigure;
import nl.noaber.core.geo.Square;
import nl.noaber.core.hotspots.Concentration;
import nl.noaber.core.hotspots.HotspotClass;
import nl.noaber.core.walking.Islands;

/** The material of the map of a region that was just built. */
final class BuiltMap {
    private final Region region;
    private final Outside outside;

    private BuiltMap(Region region, Outside outside) {
        this.region = region;
        this.outside = outside;
    }

    static MapMaterial of(Region region, Outside outside, StoryWriter words) {
        BuiltMap map = new BuiltMap(region, outside);
        return new MapMaterial(
                region.settings().name(),
                words.answer(),
                words.date(),
                words.owners(),
                region.settings().full(),
                map.patches(),
                map.concentrations(),
                region.facilities().stream()
                        .filter(NearbyPlace::inside)
                        .map(near -> new MapMaterial.Marked(near.place(), near.group()))
                        .toList(),
                region.files().published().areas().stream()
                        .filter(area -> !area.water())
                        .map(area -> Outline.area(area.shape(), area.name()))
                        .toList(),
                region.files().published().areas().stream()
                        .anyMatch(area -> area.code().startsWith("BU")),
                region.streets().map(Islands::graph));
    }

    private List<Patch> patches() {
        List<Patch> patches = new ArrayList<>();
        var larger = outside.larger();
        for (int i = 0; i < region.people().size(); i++) {
            Square square = region.people().squares().get(i);
            Outside.Larger around = larger.get(square.within(Outside.LARGER_METRES));
            int legendClass = region.settings().full() || around == null
                    ? PeopleClasses.FULL.of(region.lessSelfReliant().find(i).orElse(null))
                    : around.lessSelfReliantClass();
            patches.add(new Patch(square, legendClass, isDoubtful(region.hot(), i)));
        }
        return patches;
    }

    /** Only where it matters to the reader: squares that may belong to a concentration, or may not. */
    static boolean isDoubtful(Hot hot, int square) {
        return hot.squares().shown(square) == HotspotClass.UNCERTAIN
                && hot.squares().z()[square] > 0;
    }

    private List<Outline> concentrations() {
        return region.hot().all().stream()
                .map(cluster -> new Outline(cluster.shape(), cluster.rank(), cluster.name(), label(cluster)))
                .toList();
    }

    private String label(Concentration cluster) {
        return outside.lessSelfReliantOf(cluster)
                .flatMap(ShownFigure::figure)
                .map(figure -> "%s, ca. %s mensen".formatted(cluster.name(), Dutch.about(figure.mid())))
                .orElse(cluster.name());
    }
}
