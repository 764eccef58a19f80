// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.areas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.Refusals;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.geojson.GeoJsonFile;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Reads polygons of areas from GeoJSON, or from CSV with a column of WKT in RD New metres or WGS84 degrees. The code is in the first of the
 * columns buurtcode, wijkcode, gemeentecode, statcode, postcode. A polygon that crosses itself is mended and counted.
 */
public final class AreaFile {
    private static final List<String> CODES =
            List.of("buurtcode", "wijkcode", "gemeentecode", "statcode", "gwb_code", "postcode", "pc4", "code");
    private static final List<String> NAMES =
            List.of("buurtnaam", "wijknaam", "gemeentenaam", "statnaam", "regio", "naam", "name");
    private static final List<String> SHAPES =
            List.of("wkt", "geometry_wkt", "wkt_geometry", "geom_wkt", "geometry", "geom", "geometrie");

    /** Longitude and latitude of the country, with some room. */
    private static final Envelope DEGREES = new Envelope(2, 9, 50, 54.5);

    private final Path file;
    private final Refusals refusals;
    private final List<Area> areas = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private int outside;

    private AreaFile(Path file, Refusals refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    /** Areas in file order, each code once. */
    public static List<Area> read(Path file, Refusals refusals) {
        AreaFile reader = new AreaFile(file, refusals);
        if (name(file).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            reader.csv();
        } else {
            GeoJsonFile.read(file, refusals, f -> reader.add(f.number(), f.properties(), f.shape()));
        }
        if (reader.areas.isEmpty()) {
            throw reader.outside > 0
                    ? new BadInput(
                            "All %d polygons of %s lie outside the Netherlands.".formatted(reader.outside, name(file)),
                            "Maybe the coordinates are in another reference system, or x and y are exchanged.")
                    : new BadInput(
                            "The file %s has no area with a code.".formatted(name(file)),
                            "Maybe it is another layer; a column such as buurtcode, wijkcode or postcode is needed.");
        }
        return List.copyOf(reader.areas);
    }

    private void csv() {
        CsvFile csv = CsvFile.open(file);
        int shape = csv.find(SHAPES.toArray(String[]::new));
        if (shape < 0) {
            csv.get("wkt");
        }
        WKTReader wkt = new WKTReader();
        csv.forEach(row -> {
            SortedMap<String, String> properties = new java.util.TreeMap<>();
            for (int column = 0; column < csv.header().size(); column++) {
                if (column != shape && !row.text(column).isEmpty()) {
                    properties.put(csv.header().get(column), row.text(column));
                }
            }
            try {
                add(row.number(), properties, inRd(wkt.read(row.text(shape))));
            } catch (ParseException | IllegalArgumentException e) {
                refusals.add(name(file), row.number(), "the geometry is broken", String.valueOf(e.getMessage()));
            }
        });
    }

    /** WKT does not say its reference system: what lies within the degrees of the Netherlands is WGS84. */
    private static Geometry inRd(Geometry read) {
        Coordinate middle = read.getEnvelopeInternal().centre();
        if (middle == null || !DEGREES.contains(middle)) {
            return read;
        }
        read.apply((Coordinate at) -> {
            RdPoint point = RdNew.of(at.x, at.y);
            at.setX(point.x());
            at.setY(point.y());
        });
        read.geometryChanged();
        return read;
    }

    private void add(long number, SortedMap<String, String> properties, Geometry read) {
        String code = first(properties, CODES);
        if (code.isEmpty()) {
            refusals.add(name(file), number, "there is no code", properties.toString());
            return;
        }
        if (!(read instanceof Polygonal)) {
            refusals.add(name(file), number, "it is no polygon", read.getGeometryType());
            return;
        }
        Coordinate middle = read.getEnvelopeInternal().centre();
        if (!new RdPoint(middle.x, middle.y).inTheNetherlands()) {
            outside++;
            refusals.add(name(file), number, "it lies outside the Netherlands", code);
            return;
        }
        if (!codes.add(code)) {
            refusals.add(name(file), number, "the code is there twice", code);
            return;
        }
        Geometry shape = read;
        if (!read.isValid()) {
            shape = read.buffer(0);
            refusals.add(name(file), number, "the polygon crosses itself; kept, mended", code);
        }
        String name = first(properties, NAMES);
        areas.add(new Area(
                code,
                name.isEmpty() ? code : name,
                properties.getOrDefault("gemeentecode", ""),
                properties.getOrDefault("water", "NEE").equalsIgnoreCase("JA"),
                shape));
    }

    private static String first(SortedMap<String, String> properties, List<String> names) {
        for (String name : names) {
            for (String key : properties.keySet()) {
                String value = properties.get(key);
                if (key.equalsIgnoreCase(name) && value != null && !value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return "";
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
