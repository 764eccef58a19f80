// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.app.access.Person;
import nl.noaber.app.points.Point;
import nl.noaber.app.points.PointViews;
import nl.noaber.app.points.Points;
import nl.noaber.app.regions.MapLayers;
import nl.noaber.app.runs.Kind;
import nl.noaber.app.runs.Result;
import nl.noaber.app.runs.Results;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The features that someone may see. Layers of regions never change, and the few that were used last are kept in memory. */
@Component
class Features {
    private static final int LAYERS_KEPT = 24;

    /** Of one person; whoever has more asks by region. */
    private static final int REGIONS_MAX = 200;

    private static final int POINTS_MAX = 100_000;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Results results;
    private final MapLayers layers;
    private final Points points;
    private final JsonMapper json;

    private final Map<String, List<Feature>> kept = new LinkedHashMap<>(32, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Feature>> eldest) {
            return size() > LAYERS_KEPT;
        }
    };

    Features(Results results, MapLayers layers, Points points, JsonMapper json) {
        this.results = results;
        this.layers = layers;
        this.points = points;
        this.json = json;
    }

    /**
     * In a fixed order.
     *
     * @param region only of this one; empty: of all
     */
    List<Feature> of(Person who, Collection collection, String region) {
        if (collection == Collection.POINTS) {
            return points.list(who, Points.Filter.ALL, 0, POINTS_MAX).stream()
                    .map(this::feature)
                    .toList();
        }
        List<Feature> all = new ArrayList<>();
        for (Result one : results.list(who, Kind.REGION, "", 0, REGIONS_MAX)) {
            if (region.isEmpty() || region.equals(one.id())) {
                all.addAll(layer(one, collection));
            }
        }
        return all;
    }

    private Feature feature(Point point) {
        ObjectNode properties = json.valueToTree(PointViews.of(point));
        return new Feature(
                point.id(),
                FACTORY.createPoint(
                        new Coordinate(point.place().lon(), point.place().lat())),
                properties);
    }

    private synchronized List<Feature> layer(Result region, Collection collection) {
        return kept.computeIfAbsent(region.id() + " " + collection.id(), key -> read(region, collection));
    }

    private List<Feature> read(Result region, Collection collection) {
        JsonNode file = json.readTree(layers.file(region, collection.id()).toFile());
        List<Feature> features = new ArrayList<>();
        for (JsonNode one : file.path("features")) {
            ObjectNode properties = (ObjectNode) one.path("properties");
            properties.put("regio", region.name());
            properties.put("regioId", region.id());
            // Two regions may have the same square.
            String id = region.id() + "." + one.path("id").asString("");
            features.add(new Feature(id, Shapes.read(one.path("geometry")), properties));
        }
        return List.copyOf(features);
    }
}
