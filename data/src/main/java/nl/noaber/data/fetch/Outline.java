// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Where the municipality lies: its neighbourhoods in RD New metres. */
final class Outline {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final List<PreparedGeometry> neighbourhoods = new ArrayList<>();
    private final Envelope box = new Envelope();

    /** @param features GeoJSON features with polygons in longitude and latitude */
    Outline(Iterable<JsonNode> features) {
        for (JsonNode feature : features) {
            for (Geometry polygon : polygons(feature.path("geometry"))) {
                neighbourhoods.add(PreparedGeometryFactory.prepare(polygon));
                box.expandToInclude(polygon.getEnvelopeInternal());
            }
        }
        if (box.isNull()) {
            throw new IllegalArgumentException("An outline needs at least one polygon.");
        }
    }

    /** Metres in RD New. */
    Envelope box() {
        return new Envelope(box);
    }

    boolean contains(RdPoint place) {
        Point point = SHAPES.createPoint(new Coordinate(place.x(), place.y()));
        return neighbourhoods.stream().anyMatch(shape -> shape.covers(point));
    }

    boolean touches(Envelope tile) {
        Geometry square = SHAPES.toGeometry(tile);
        return neighbourhoods.stream().anyMatch(shape -> shape.intersects(square));
    }

    /** A point that surely lies inside. */
    RdPoint inside() {
        Coordinate point =
                neighbourhoods.getFirst().getGeometry().getInteriorPoint().getCoordinate();
        return new RdPoint(point.getX(), point.getY());
    }

    /** South, west, north, east in degrees, as Overpass wants it, with a margin for the streets just over the border. */
    String overpassBox(double marginMetres) {
        Envelope wide = box();
        wide.expandBy(marginMetres);
        LonLat southWest = RdNew.toLonLat(new RdPoint(wide.getMinX(), wide.getMinY()));
        LonLat northEast = RdNew.toLonLat(new RdPoint(wide.getMaxX(), wide.getMaxY()));
        LonLat southEast = RdNew.toLonLat(new RdPoint(wide.getMaxX(), wide.getMinY()));
        LonLat northWest = RdNew.toLonLat(new RdPoint(wide.getMinX(), wide.getMaxY()));
        return String.format(
                Locale.ROOT,
                "%.5f,%.5f,%.5f,%.5f",
                Math.min(southWest.lat(), southEast.lat()),
                Math.min(southWest.lon(), northWest.lon()),
                Math.max(northEast.lat(), northWest.lat()),
                Math.max(northEast.lon(), southEast.lon()));
    }

    private static List<Geometry> polygons(JsonNode geometry) {
        List<Geometry> polygons = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asText()) {
            case "Polygon" -> polygons.add(polygon(coordinates, true));
            case "MultiPolygon" -> coordinates.forEach(one -> polygons.add(polygon(one, true)));
            default -> {} // a neighbourhood without a shape (water far out, "abroad") bounds nothing
        }
        return polygons;
    }

    /** Also for polygons that are already in RD New. */
    static Geometry polygon(JsonNode rings, boolean degrees) {
        List<LinearRing> made = new ArrayList<>();
        for (JsonNode ring : rings) {
            Coordinate[] points = new Coordinate[ring.size()];
            for (int i = 0; i < points.length; i++) {
                double a = ring.path(i).path(0).asDouble();
                double b = ring.path(i).path(1).asDouble();
                RdPoint point = degrees ? RdNew.of(a, b) : new RdPoint(a, b);
                points[i] = new Coordinate(point.x(), point.y());
            }
            made.add(SHAPES.createLinearRing(points));
        }
        LinearRing shell = made.isEmpty() ? SHAPES.createLinearRing() : made.removeFirst();
        return SHAPES.createPolygon(shell, made.toArray(LinearRing[]::new)).buffer(0);
    }
}
