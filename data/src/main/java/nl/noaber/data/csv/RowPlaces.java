// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.csv;

import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.Refusals;
import nl.noaber.data.crs.RdNew;

/**
 * Where the rows of a table lie: x and y (or x_rd and y_rd) in RD New, else lon and lat (or longitude and latitude) in
 * WGS84. Where both are given, RD wins.
 */
public final class RowPlaces {
    private final CsvFile csv;
    private final Refusals refusals;
    private final boolean isRd;
    private final int first;
    private final int second;

    private RowPlaces(CsvFile csv, Refusals refusals, boolean isRd, int first, int second) {
        this.csv = csv;
        this.refusals = refusals;
        this.isRd = isRd;
        this.first = first;
        this.second = second;
    }

    /** Finds the columns. */
    public static RowPlaces of(CsvFile csv, Refusals refusals) {
        int x = csv.find("x_rd", "x");
        int y = csv.find("y_rd", "y");
        if (x >= 0 && y >= 0) {
            return new RowPlaces(csv, refusals, true, x, y);
        }
        int lon = csv.find("lon", "longitude", "lng");
        int lat = csv.find("lat", "latitude");
        if (lon >= 0 && lat >= 0) {
            return new RowPlaces(csv, refusals, false, lon, lat);
        }
        throw new BadInput(
                "The file %s has no place: neither x and y (RD) nor lon and lat (WGS84) among its %d columns."
                        .formatted(csv.file().getFileName(), csv.header().size()),
                "Maybe rename the columns, or it is another file.");
    }

    /** The place; empty, and refused, when it is missing, no number or outside the Netherlands. */
    public Optional<RdPoint> inTheNetherlands(CsvFile.Row row) {
        try {
            double a = Numbers.parse(row.text(first));
            double b = Numbers.parse(row.text(second));
            if (Double.isNaN(a) || Double.isNaN(b)) {
                refuse(row, "there is no place");
                return Optional.empty();
            }
            RdPoint point = isRd ? new RdPoint(a, b) : fromDegrees(a, b);
            if (!point.inTheNetherlands()) {
                refuse(row, "it lies outside the Netherlands");
                return Optional.empty();
            }
            return Optional.of(point);
        } catch (NumberFormatException e) {
            refuse(row, "the place is not a number");
            return Optional.empty();
        }
    }

    /** The place anywhere on earth; empty, and refused, when it is missing, no number or impossible. */
    public Optional<LonLat> onEarth(CsvFile.Row row) {
        if (isRd) {
            return inTheNetherlands(row).map(RdNew::toLonLat);
        }
        try {
            double lon = Numbers.parse(row.text(first));
            double lat = Numbers.parse(row.text(second));
            if (Double.isNaN(lon) || Double.isNaN(lat)) {
                refuse(row, "there is no place");
                return Optional.empty();
            }
            if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
                refuse(row, "degrees beyond 180 and 90");
                return Optional.empty();
            }
            return Optional.of(new LonLat(lon, lat));
        } catch (NumberFormatException e) {
            refuse(row, "the place is not a number");
            return Optional.empty();
        }
    }

    /** Far away places make no sense in RD; they become a point that is surely outside. */
    private static RdPoint fromDegrees(double lon, double lat) {
        boolean near = lon > 0 && lon < 12 && lat > 48 && lat < 56;
        return near ? RdNew.of(lon, lat) : new RdPoint(-1e7, -1e7);
    }

    private void refuse(CsvFile.Row row, String reason) {
        String value = row.text(first) + " " + row.text(second);
        refusals.add(String.valueOf(csv.file().getFileName()), row.number(), reason, value);
    }
}
