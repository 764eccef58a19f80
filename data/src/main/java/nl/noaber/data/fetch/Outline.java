// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noaber.core.evidence.BadInput;
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
            for (Geometry polygon : polygons(feature.path("geometry"), true)) {
                neighbourhoods.add(PreparedGeometryFactory.prepare(polygon));
                box.expandToInclude(polygon.getEnvelopeInternal());
            }
        }
        if (box.isNull()) {
            throw new BadInput(
                    "None of the neighbourhoods has a polygon.", "Maybe fetch them again with --force --only areas.");
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

    /**
     * Which share of a shape lies in the municipality, 0 to 1.
     *
     * @param geometry GeoJSON polygon in longitude and latitude
     */
    double shareInside(JsonNode geometry) {
        List<Geometry> pieces = polygons(geometry, true);
        double whole = pieces.stream().mapToDouble(Geometry::getArea).sum();
        return whole > 0 ? squareMetresInside(pieces) / whole : 0;
    }

    /** @param geometry GeoJSON polygon in RD New */
    double squareMetresInside(JsonNode geometry) {
        return squareMetresInside(polygons(geometry, false));
    }

    private double squareMetresInside(List<Geometry> pieces) {
        double inside = 0;
        for (Geometry piece : pieces) {
            for (PreparedGeometry own : neighbourhoods) {
                if (own.intersects(piece)) {
                    inside += own.getGeometry().intersection(piece).getArea();
                }
            }
        }
        return inside;
    }

    /** West, south, east, north in degrees, as OGC API Features wants it. */
    String lonLatBox() {
        String[] southFirst = overpassBox(0).split(",");
        return String.join(",", southFirst[1], southFirst[0], southFirst[3], southFirst[2]);
    }

    /**
     * Where a feature in RD New lies: the point itself, or a point inside the polygon (a mooring is one).
     *
     * @throws BadInput when there is no place, or none in RD New
     */
    static RdPoint pointOf(URI service, JsonNode feature) {
        JsonNode geometry = feature.path("geometry");
        List<Geometry> pieces = polygons(geometry, false);
        RdPoint point;
        if (pieces.isEmpty()) {
            JsonNode coordinates = geometry.path("coordinates");
            if (!coordinates.path(1).isNumber()) {
                throw Changed.field(service, "geometry");
            }
            point = new RdPoint(
                    coordinates.path(0).asDouble(), coordinates.path(1).asDouble());
        } else {
            Point inside = pieces.getFirst().getInteriorPoint();
            point = new RdPoint(inside.getX(), inside.getY());
        }
        if (!point.inTheNetherlands()) {
            throw new BadInput(
                    "The service %s gave the place %s %s, which is not in RD New."
                            .formatted(Web.host(service), point.x(), point.y()),
                    "Maybe it no longer listens to srsName.");
        }
        return point;
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

    /** @param degrees longitude and latitude; else RD New */
    private static List<Geometry> polygons(JsonNode geometry, boolean degrees) {
        List<Geometry> polygons = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asText()) {
            case "Polygon" -> polygons.add(polygon(coordinates, degrees));
            case "MultiPolygon" -> coordinates.forEach(one -> polygons.add(polygon(one, degrees)));
            default -> {} // a neighbourhood without a shape (water far out, "abroad") bounds nothing
        }
        return polygons;
    }

    private static Geometry polygon(JsonNode rings, boolean degrees) {
        List<LinearRing> made = new ArrayList<>();
        for (JsonNode ring : rings) {
            Coordinate[] points = new Coordinate[ring.size()];
            for (int i = 0; i < points.length; i++) {
                double a = ring.path(i).path(0).asDouble();
                double b = ring.path(i).path(1).asDouble();
                RdPoint point = degrees ? RdNew.of(a, b) : new RdPoint(a, b);
                points[i] = new Coordinate(point.x(), point.y());
            }
            made.add(closed(points));
        }
        LinearRing shell = made.isEmpty() ? SHAPES.createLinearRing() : made.removeFirst();
        return SHAPES.createPolygon(shell, made.toArray(LinearRing[]::new)).buffer(0);
    }

    private static LinearRing closed(Coordinate[] points) {
        try {
            return SHAPES.createLinearRing(points);
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "A polygon of the service is broken: %s.".formatted(e.getMessage()),
                    "Maybe its answer was cut off: run it again with --force.",
                    e);
        }
    }
}
