// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.noaber.app.picture.Backdrop;
import nl.noaber.app.picture.Caption;
import nl.noaber.app.picture.LegendClass;
import nl.noaber.app.picture.MapPicture;
import nl.noaber.app.picture.Marker;
import nl.noaber.app.picture.MarkerKind;
import nl.noaber.app.picture.Outline;

/**
 * The map of a region. Outside, squares of 100 m hold too few people to show: inhabited squares take the colour of the square
 * of 500 m in which they lie, so that the shape of the town stays.
 */
final class RegionPicture {
    /** CBS gives open water an area of its own, with this name. */
    private static final String WATER = "Groot water";
    /** The most important first; more kinds would hide the map. */
    private static final List<PlaceGroup> DRAWN =
            List.of(PlaceGroup.HOSPITAL, PlaceGroup.CARE, PlaceGroup.FIRE_STATION);

    /** More numbers than this cannot be told apart on a sheet. */
    private static final int NUMBERED_MAX = 15;
    /** More signs than this hide what lies under them: then the least important kinds are left out. */
    private static final int MARKERS_MAX = 40;

    private static final Map<PlaceGroup, MarkerKind> KINDS = Map.of(
            PlaceGroup.HOSPITAL, MarkerKind.HOSPITAL,
            PlaceGroup.CARE, MarkerKind.CARE_HOME,
            PlaceGroup.FIRE_STATION, MarkerKind.FIRE_STATION);

    private final MapMaterial material;

    private RegionPicture(MapMaterial material) {
        this.material = material;
    }

    static MapPicture of(MapMaterial material) {
        RegionPicture picture = new RegionPicture(material);
        List<String> labels = material.isFull() ? PeopleClasses.FULL.labels() : PeopleClasses.OUTSIDE.labels();
        return new MapPicture(
                picture.caption(),
                LegendClass.blueGreen(labels),
                material.patches(),
                material.concentrations().stream().limit(NUMBERED_MAX).toList(),
                picture.markers(),
                picture.backdrop());
    }

    private Caption caption() {
        String per = material.isFull()
                ? "Verminderd zelfredzame inwoners, per vierkant van 100 meter"
                : "Verminderd zelfredzame inwoners, per vierkant van 500 meter; gekleurd is waar mensen wonen";
        return new Caption(
                "Wie redt het niet alleen in %s?".formatted(material.name()),
                material.answer(),
                per,
                "niet zeker of het bij een concentratie hoort",
                "Bronnen: " + material.owners(),
                "Peildatum: " + material.date(),
                List.of(
                        "Schatting: de aantallen zijn berekend, niet geteld. Een plek met een nummer is een concentratie:"
                                + " daar wonen meer verminderd zelfredzame inwoners bij elkaar dan door toeval."
                                + leftOut()));
    }

    private String leftOut() {
        int all = material.concentrations().size();
        return all > NUMBERED_MAX ? " Getekend zijn de %d grootste van de %d.".formatted(NUMBERED_MAX, all) : "";
    }

    private List<Marker> markers() {
        List<PlaceGroup> drawn = drawn();
        return material.places().stream()
                .filter(marked -> drawn.contains(marked.group()))
                .sorted(Comparator.comparingInt((MapMaterial.Marked marked) -> DRAWN.indexOf(marked.group()))
                        .thenComparing(marked -> marked.place().id()))
                .map(marked -> new Marker(
                        marked.place().at(),
                        KINDS.getOrDefault(marked.group(), MarkerKind.CARE_HOME),
                        marked.place().name()))
                .toList();
    }

    private List<PlaceGroup> drawn() {
        List<PlaceGroup> drawn = new ArrayList<>();
        long signs = 0;
        for (PlaceGroup group : DRAWN) {
            signs += material.places().stream()
                    .filter(marked -> marked.group() == group)
                    .count();
            if (drawn.isEmpty() || signs <= MARKERS_MAX) {
                drawn.add(group);
            }
        }
        return drawn;
    }

    private Backdrop backdrop() {
        List<Outline> land = material.areas().stream()
                .filter(area -> !area.name().equals(WATER))
                .toList();
        return new Backdrop(
                land,
                material.areasAreBuurten() ? "grens van een buurt" : "grens van een wijk",
                material.areas().stream()
                        .filter(area -> area.name().equals(WATER))
                        .map(Outline::shape)
                        .toList(),
                material.roads());
    }
}
