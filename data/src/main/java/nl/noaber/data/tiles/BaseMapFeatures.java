// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.Place;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.osm.MapKind;
import nl.noaber.data.osm.MapShape;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * What stands in which layer and from which zoom. Lines with the same kind and name are joined first: fewer features, and a
 * name can run along the whole street.
 */
final class BaseMapFeatures {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private BaseMapFeatures() {}

    static List<TileFeature> of(List<MapShape> shapes, List<Place> places) {
        List<TileFeature> features = new ArrayList<>();
        Map<Label, LineMerger> lines = new LinkedHashMap<>();
        for (MapShape shape : shapes) {
            Geometry drawn = shape.shape().copy();
            drawn.apply(Mercator.filter());
            drawn.geometryChanged();
            if (shape.kind().isArea() && drawn.getDimension() == 2) {
                features.add(new TileFeature(
                        layer(shape.kind()),
                        zoomMin(shape.kind()),
                        drawn,
                        tags(shape.kind().word(), name(shape))));
            } else {
                lines.computeIfAbsent(new Label(shape.kind(), name(shape)), label -> new LineMerger())
                        .add(drawn);
            }
        }
        lines.forEach((label, merger) -> features.add(new TileFeature(
                layer(label.kind), zoomMin(label.kind), joined(merger), tags(label.kind.word(), label.name))));
        places.forEach(place -> features.add(of(place)));
        return features;
    }

    private record Label(MapKind kind, String name) {}

    /** Buildings have no names on a quiet map. */
    private static String name(MapShape shape) {
        return shape.kind() == MapKind.BUILDING || shape.kind() == MapKind.BUILT ? "" : shape.name();
    }

    private static Geometry joined(LineMerger merger) {
        @SuppressWarnings("unchecked")
        Collection<LineString> lines = merger.getMergedLineStrings();
        return FACTORY.createMultiLineString(lines.toArray(new LineString[0]));
    }

    private static TileFeature of(Place place) {
        LonLat at = RdNew.toLonLat(place.at());
        return new TileFeature(
                "place",
                zoomMin(place.kind()),
                FACTORY.createPoint(Mercator.of(at.lon(), at.lat())),
                tags(place.kind(), place.name()));
    }

    private static SortedMap<String, String> tags(String kind, String name) {
        SortedMap<String, String> tags = new TreeMap<>();
        tags.put("kind", kind);
        if (!name.isEmpty()) {
            tags.put("name", name);
        }
        return tags;
    }

    private static String layer(MapKind kind) {
        return switch (kind) {
            case WATER -> "water";
            case GREEN, BUILT -> "land";
            case BUILDING -> "building";
            case RIVER, STREAM -> "waterway";
            case RAIL -> "rail";
            default -> "road";
        };
    }

    private static int zoomMin(MapKind kind) {
        return switch (kind) {
            case WATER, BUILT, MOTORWAY, TRUNK -> 8;
            case GREEN, RIVER, PRIMARY -> 9;
            case SECONDARY, RAIL, FERRY -> 10;
            case TERTIARY -> 11;
            case STREET -> 12;
            case STREAM, SERVICE -> 13;
            case PATH, BUILDING -> 14;
        };
    }

    private static int zoomMin(String place) {
        return switch (place) {
            case "city", "town" -> 8;
            case "village" -> 10;
            case "suburb", "hamlet" -> 11;
            case "quarter", "neighbourhood" -> 12;
            default -> 13;
        };
    }
}
