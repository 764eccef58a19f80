// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaber.app.page.Dutch;
import nl.noaber.app.picture.Backdrop;
import nl.noaber.app.picture.Caption;
import nl.noaber.app.picture.LegendClass;
import nl.noaber.app.picture.MapPicture;
import nl.noaber.app.picture.Marker;
import nl.noaber.app.picture.MarkerKind;
import nl.noaber.app.picture.Outline;
import nl.noaber.app.picture.Patch;
import nl.noaber.app.picture.StreetLine;
import nl.noaber.core.disclosure.ShownFigure;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.evidence.Source;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import nl.noaber.core.hotspots.HotspotClass;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.data.crs.RdNew;

/**
 * The map of a region. Outside, squares of 100 m hold too few people to show: inhabited squares take the colour of the square
 * of 500 m in which they lie, so that the shape of the town stays.
 */
final class RegionPicture {
    private static final int[] FULL_BOUNDS = {2, 5, 10, 25};
    private static final Map<PlaceGroup, MarkerKind> KINDS = Map.of(
            PlaceGroup.HOSPITAL, MarkerKind.HOSPITAL,
            PlaceGroup.CARE, MarkerKind.CARE_HOME,
            PlaceGroup.FIRE_STATION, MarkerKind.FIRE_STATION,
            PlaceGroup.CHILDREN, MarkerKind.SCHOOL);
    private static final List<PlaceGroup> DRAWN =
            List.of(PlaceGroup.HOSPITAL, PlaceGroup.CARE, PlaceGroup.FIRE_STATION, PlaceGroup.CHILDREN);

    private final Region region;
    private final Outside outside;
    private final StoryWriter words;
    private final boolean full;

    RegionPicture(Region region, Outside outside, StoryWriter words) {
        this.region = region;
        this.outside = outside;
        this.words = words;
        this.full = region.settings().full();
    }

    MapPicture picture() {
        return new MapPicture(caption(), LegendClass.blueGreen(labels()), patches(), outlines(), markers(), backdrop());
    }

    private Caption caption() {
        String per = full
                ? "Verminderd zelfredzame inwoners, per vierkant van 100 meter"
                : "Verminderd zelfredzame inwoners, per vierkant van 500 meter; gekleurd is waar mensen wonen";
        return new Caption(
                "Wie redt het niet alleen in %s?".formatted(region.settings().name()),
                words.answer(),
                per,
                "Bronnen: %s".formatted(sources()),
                "Peildatum: %s".formatted(words.date()),
                List.of(
                        "Schatting: de aantallen zijn berekend, niet geteld. Een plek met een nummer is een concentratie:"
                                + " daar wonen duidelijk meer verminderd zelfredzame inwoners bij elkaar dan door toeval."
                                + (hasUncertain() ? " Gearceerd: niet zeker of het bij een concentratie hoort." : "")));
    }

    private String sources() {
        Set<String> owners = new LinkedHashSet<>();
        for (Source source : region.passport().sources()) {
            if (!source.attribution().equals("unknown")) {
                owners.add("%s (%s)".formatted(source.attribution(), source.licence()));
            }
        }
        return owners.isEmpty() ? "niet vermeld" : String.join("; ", owners) + ".";
    }

    private List<String> labels() {
        if (!full) {
            return Outside.Classes.labels();
        }
        List<String> labels = new ArrayList<>(List.of("minder dan %d".formatted(FULL_BOUNDS[0])));
        for (int i = 1; i < FULL_BOUNDS.length; i++) {
            labels.add("%d tot %d".formatted(FULL_BOUNDS[i - 1], FULL_BOUNDS[i]));
        }
        labels.add("%d of meer".formatted(FULL_BOUNDS[FULL_BOUNDS.length - 1]));
        return labels;
    }

    private List<Patch> patches() {
        List<Patch> patches = new ArrayList<>();
        var larger = outside.larger();
        for (int i = 0; i < region.people().size(); i++) {
            Square square = region.people().squares().get(i);
            Outside.Larger around = larger.get(square.within(Outside.LARGER_METRES));
            int legendClass =
                    full || around == null ? classOf(region.lessSelfReliant().find(i)) : around.lessSelfReliantClass();
            patches.add(new Patch(square, legendClass, isUncertain(i)));
        }
        return patches;
    }

    private int classOf(Optional<Interval> figure) {
        if (figure.isEmpty()) {
            return Patch.UNKNOWN;
        }
        int index = 0;
        while (index < FULL_BOUNDS.length && figure.get().mid() >= FULL_BOUNDS[index]) {
            index++;
        }
        return index;
    }

    /** Only where it matters to the reader: squares that may belong to a concentration, or may not. */
    private boolean isUncertain(int square) {
        Hot hot = region.hot();
        return hot.shown(square) == HotspotClass.UNCERTAIN && hot.z()[square] > 0;
    }

    private boolean hasUncertain() {
        return java.util.stream.IntStream.range(0, region.people().size()).anyMatch(this::isUncertain);
    }

    private List<Outline> outlines() {
        return region.hot().clusters().stream()
                .map(cluster -> new Outline(
                        cluster.shape(),
                        cluster.rank(),
                        cluster.name(),
                        outside.lessSelfReliantOf(cluster)
                                .flatMap(ShownFigure::figure)
                                .map(figure -> "%s, ca. %s mensen".formatted(cluster.name(), Dutch.about(figure.mid())))
                                .orElse(cluster.name())))
                .toList();
    }

    private List<Marker> markers() {
        return region.facilities().stream()
                .filter(NearbyPlace::inside)
                .filter(near -> DRAWN.contains(near.group()))
                .sorted(Comparator.comparingInt((NearbyPlace near) -> DRAWN.indexOf(near.group()))
                        .thenComparing(near -> near.place().id()))
                .map(near -> new Marker(
                        near.place().at(),
                        KINDS.getOrDefault(near.group(), MarkerKind.CARE_HOME),
                        near.place().name()))
                .toList();
    }

    private Backdrop backdrop() {
        List<Area> areas = region.files().published().areas();
        List<Outline> borders = areas.stream()
                .filter(area -> !area.water())
                .map(area -> Outline.area(area.shape(), area.name()))
                .toList();
        String label = areas.stream().anyMatch(area -> area.code().startsWith("BU"))
                ? "grens van een buurt"
                : "grens van een wijk";
        return new Backdrop(borders, label, List.of(), streets());
    }

    private List<StreetLine> streets() {
        return region.streets().map(islands -> lines(islands.graph())).orElse(List.of());
    }

    private static List<StreetLine> lines(StreetGraph graph) {
        StreetGraph.Arrays arrays = graph.arrays();
        List<StreetLine> lines = new ArrayList<>();
        for (int edge = 0; edge < graph.edges(); edge++) {
            int from = arrays.pointStart()[edge];
            double[] xy = new double[2 * (arrays.pointStart()[edge + 1] - from)];
            for (int i = 0; i < xy.length / 2; i++) {
                RdPoint at = RdNew.of(arrays.pointLon()[from + i] / 1e7, arrays.pointLat()[from + i] / 1e7);
                xy[2 * i] = at.x();
                xy[2 * i + 1] = at.y();
            }
            if (xy.length >= 4) {
                lines.add(new StreetLine(xy, 1));
            }
        }
        return lines;
    }
}
