// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import nl.noaber.core.people.Address;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.data.Refusals;
import nl.noaber.data.addresses.AddressFile;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.geojson.GeoJsonFile;
import nl.noaber.data.osm.StreetReader;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** A real town on paper. The classes are made up from the number of addresses; the places and streets are real. */
class KampenPictureTest {
    private static final Refusals REFUSALS = new Refusals();

    @Test
    void a01_kampenIsASmallFileAndFewSignsFallAside() throws IOException {
        MapPicture kampen = kampen();
        String svg = Picture.svg(kampen);
        Path out = Files.createDirectories(RealData.root().resolve("app/target/picture"));
        Files.writeString(out.resolve("kampen.svg"), svg);
        Files.write(out.resolve("kampen.png"), Picture.png(kampen, 2400));

        assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isLessThan(5_000_000);
        assertThat(Drawn.overlapping(svg)).isEmpty();
        assertThat(svg).contains("Brunnepe").doesNotContain("te vol");
    }

    private static MapPicture kampen() {
        SortedMap<Square, Integer> counts = new TreeMap<>();
        for (Address a : AddressFile.read(RealData.need("kampen/osm_addresses.csv"), REFUSALS)) {
            counts.merge(Square.around(a.at(), 100), 1, Integer::sum);
        }
        List<Area> areas = AreaFile.read(RealData.need("kampen/wijken_2024_kampen.geojson"), REFUSALS);
        List<Patch> squares = new ArrayList<>();
        counts.forEach((square, n) -> squares.add(patch(square, n)));
        return new MapPicture(
                new Caption(
                        "Wie redt zich niet alleen in Kampen?",
                        "Naar schatting 6.900 (5.800-8.100) inwoners redden zich niet 72 uur alleen. De vier grootste"
                                + " concentraties tellen samen 2.300 mensen.",
                        "Mensen die zich niet alleen redden, per vierkant van 100 meter",
                        "Bronnen: CBS (CC BY 4.0); Kadaster, BAG (CC0); © OpenStreetMap-bijdragers (ODbL).",
                        "Peildatum: 1 januari 2024.",
                        List.of("Schatting: de aantallen zijn berekend uit cijfers per wijk en postcode, niet geteld."
                                + " Gearceerde vierkanten kunnen ook in een andere klasse vallen.")),
                LegendClass.blueGreen(List.of("minder dan 10", "10 tot 25", "25 tot 50", "50 tot 75", "75 of meer")),
                squares,
                concentrations(counts),
                markers(),
                new Backdrop(
                        areas.stream()
                                .filter(a -> !a.name().equals("Groot water"))
                                .map(a -> Outline.area(a.shape(), a.name()))
                                .toList(),
                        "grens van een wijk",
                        areas.stream()
                                .filter(a -> a.name().equals("Groot water"))
                                .map(Area::shape)
                                .toList(),
                        streets()));
    }

    private static Patch patch(Square square, int n) {
        boolean unknown = (square.west() / 100 * 7 + square.south() / 100 * 3) % 29 == 0;
        int legendClass = n < 10 ? 0 : n < 25 ? 1 : n < 50 ? 2 : n < 75 ? 3 : 4;
        boolean near = n == 9 || n == 10 || n == 24 || n == 25 || (n > 47 && n < 53) || (n > 72 && n < 78);
        return new Patch(square, unknown ? Patch.UNKNOWN : legendClass, near);
    }

    private static List<Outline> concentrations(SortedMap<Square, Integer> counts) {
        GeometryFactory geometry = new GeometryFactory();
        List<Geometry> hot = new ArrayList<>();
        counts.forEach((s, n) -> {
            if (n >= 45) {
                hot.add(geometry.toGeometry(new Envelope(s.west(), s.west() + 100, s.south(), s.south() + 100)));
            }
        });
        Geometry all = UnaryUnionOp.union(hot);
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < all.getNumGeometries(); i++) {
            parts.add(all.getGeometryN(i));
        }
        parts.sort(Comparator.comparingDouble(Geometry::getArea).reversed());
        List<String> names =
                List.of("Brunnepe", "Binnenstad", "Hagenbroek en Flevowijk", "IJsselmuiden", "Cellesbroek");
        List<Outline> outlines = new ArrayList<>();
        for (int i = 0; i < Math.min(8, parts.size()); i++) {
            String name = names.get(i % names.size());
            outlines.add(new Outline(parts.get(i), i + 1, name, "%s, ca. %d mensen".formatted(name, 620 - 60 * i)));
        }
        return outlines;
    }

    private static List<Marker> markers() {
        List<Marker> markers = new ArrayList<>();
        GeoJsonFile.read(
                RealData.need("kampen/zorginstellingen_2014.geojson"),
                REFUSALS,
                f -> markers.add(
                        marker(f.shape(), MarkerKind.CARE_HOME, f.properties().getOrDefault("naam", ""))));
        GeoJsonFile.read(
                RealData.need("kampen/brandweerposten_2014.geojson"),
                REFUSALS,
                f -> markers.add(marker(
                        f.shape(), MarkerKind.FIRE_STATION, f.properties().getOrDefault("naam", ""))));
        GeoJsonFile.read(RealData.need("kampen/osm_pois.geojson"), REFUSALS, f -> {
            if ("school".equals(f.properties().get("amenity"))) {
                markers.add(marker(f.shape(), MarkerKind.SCHOOL, f.properties().getOrDefault("name", "")));
            }
            if ("townhall".equals(f.properties().get("amenity"))) {
                markers.add(marker(
                        f.shape(),
                        new MarkerKind("G", "gemeentehuis", MarkerKind.Shape.CIRCLE, true),
                        f.properties().getOrDefault("name", "Gemeentehuis")));
            }
        });
        return markers;
    }

    private static Marker marker(Geometry shape, MarkerKind kind, String name) {
        return new Marker(
                new RdPoint(shape.getCentroid().getX(), shape.getCentroid().getY()), kind, name);
    }

    private static List<StreetLine> streets() {
        StreetGraph.Arrays a = StreetGraph.build(StreetReader.read(RealData.need("kampen/kampen.osm.pbf")))
                .arrays();
        List<StreetLine> lines = new ArrayList<>();
        for (int edge = 0; edge < a.tail().length; edge++) {
            int from = a.pointStart()[edge];
            double[] xy = new double[2 * (a.pointStart()[edge + 1] - from)];
            for (int i = 0; i < xy.length / 2; i++) {
                RdPoint p = RdNew.of(a.pointLon()[from + i] / 1e7, a.pointLat()[from + i] / 1e7);
                xy[2 * i] = p.x();
                xy[2 * i + 1] = p.y();
            }
            lines.add(new StreetLine(xy, 1));
        }
        return lines;
    }
}
