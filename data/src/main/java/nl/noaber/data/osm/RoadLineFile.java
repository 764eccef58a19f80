// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.CsvOut;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Roads as a table: {@code kind,wkt}, a line string each in RD New metres to a decimetre; GIS programs open it as it is. */
public final class RoadLineFile {
    private RoadLineFile() {}

    /** Writes to the path as given; {@link nl.noaber.data.store.Outputs} moves it into place. */
    public static void write(List<RoadLine> roads, Path file) throws IOException {
        CsvOut.writeTo(file, csv -> {
            csv.writeRecord("kind", "wkt");
            roads.forEach(road -> csv.writeRecord(road.kind().word(), wkt(road.xy())));
        });
    }

    private static String wkt(double[] xy) {
        StringJoiner points = new StringJoiner(", ", "LINESTRING (", ")");
        for (int i = 0; i < xy.length; i += 2) {
            points.add(String.format(Locale.ROOT, "%.1f %.1f", xy[i], xy[i + 1]));
        }
        return points.toString();
    }

    /**
     * @throws BadInput when it is another table or a line cannot be read: this file is our own, so none may be missing
     */
    public static List<RoadLine> read(Path file) {
        CsvFile csv = CsvFile.open(file);
        int kind = csv.get("kind");
        int wkt = csv.get("wkt");
        WKTReader reader = new WKTReader();
        List<RoadLine> roads = new ArrayList<>();
        csv.forEach(row -> {
            try {
                Coordinate[] points = reader.read(row.text(wkt)).getCoordinates();
                double[] xy = new double[2 * points.length];
                for (int i = 0; i < points.length; i++) {
                    xy[2 * i] = points[i].x;
                    xy[2 * i + 1] = points[i].y;
                }
                roads.add(new RoadLine(RoadKind.valueOf(row.text(kind).toUpperCase(Locale.ROOT)), xy));
            } catch (ParseException | IllegalArgumentException e) {
                throw new BadInput(
                        "Row %d of %s is no road: %s.".formatted(row.number(), file.getFileName(), e.getMessage()),
                        "Maybe the file was edited: build the region again.",
                        e);
            }
        });
        return List.copyOf(roads);
    }
}
