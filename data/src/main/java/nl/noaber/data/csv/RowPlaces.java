// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.csv;

import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.Refusals;
import nl.noaber.data.crs.Misplaced;
import nl.noaber.data.crs.RdNew;

/**
 * Where the rows of a table lie: x and y (or x_rd and y_rd) in RD New, else lon and lat (or longitude and latitude) in
 * WGS84. Where a row has both, RD wins. A decimal comma is read too.
 */
public final class RowPlaces {
    /** Two columns; -1 when they are not there. */
    private record Pair(int first, int second, boolean isRd) {
        boolean isThere() {
            return first >= 0 && second >= 0;
        }

        boolean isBlank(CsvFile.Row row) {
            return !isThere() || row.text(first).isEmpty() || row.text(second).isEmpty();
        }
    }

    private final CsvFile csv;
    private final Refusals refusals;
    private final Pair metres;
    private final Pair degrees;
    private final Misplaced misplaced = new Misplaced();

    private RowPlaces(CsvFile csv, Refusals refusals, Pair metres, Pair degrees) {
        this.csv = csv;
        this.refusals = refusals;
        this.metres = metres;
        this.degrees = degrees;
    }

    /** Finds the columns. */
    public static RowPlaces of(CsvFile csv, Refusals refusals) {
        Pair metres = new Pair(csv.find("x_rd", "x"), csv.find("y_rd", "y"), true);
        Pair degrees = new Pair(csv.find("lon", "longitude", "lng"), csv.find("lat", "latitude"), false);
        if (!metres.isThere() && !degrees.isThere()) {
            throw new BadInput(
                    "The file %s has no place: neither x and y (RD) nor lon and lat (WGS84) among its %d columns."
                            .formatted(csv.file().getFileName(), csv.header().size()),
                    "Maybe rename the columns, or it is another file.");
        }
        return new RowPlaces(csv, refusals, metres, degrees);
    }

    /** The place; empty, and refused, when it is missing, no number or outside the Netherlands. */
    public Optional<RdPoint> inTheNetherlands(CsvFile.Row row) {
        Pair pair = metres.isBlank(row) && degrees.isThere() ? degrees : metres;
        try {
            double a = number(row.text(pair.first));
            double b = number(row.text(pair.second));
            if (Double.isNaN(a) || Double.isNaN(b)) {
                refuse(row, pair, "there is no place");
                return Optional.empty();
            }
            RdPoint point = pair.isRd ? new RdPoint(a, b) : fromDegrees(a, b);
            if (!point.inTheNetherlands()) {
                misplaced.add(a, b, pair.isRd);
                refuse(row, pair, "it lies outside the Netherlands");
                return Optional.empty();
            }
            return Optional.of(point);
        } catch (IllegalArgumentException e) {
            refuse(row, pair, "the place is not a number");
            return Optional.empty();
        }
    }

    /**
     * For when no row is left.
     *
     * @param what one of them, e.g. "address"
     */
    public BadInput noneLeft(String what) {
        return new BadInput(
                "The file %s has no %s with a place in the Netherlands."
                        .formatted(csv.file().getFileName(), what),
                misplaced.total() > 0 ? misplaced.maybe() : "Maybe the columns of the place are empty.");
    }

    private static double number(String text) {
        boolean decimalComma = text.indexOf(',') >= 0 && text.indexOf('.') < 0;
        return Numbers.parse(decimalComma ? text.replace(',', '.') : text);
    }

    /** The place anywhere on earth; empty, and refused, when it is missing, no number or impossible. */
    public Optional<LonLat> onEarth(CsvFile.Row row) {
        if (!degrees.isThere() || !metres.isBlank(row)) {
            return inTheNetherlands(row).map(RdNew::toLonLat);
        }
        try {
            double lon = number(row.text(degrees.first));
            double lat = number(row.text(degrees.second));
            if (Double.isNaN(lon) || Double.isNaN(lat)) {
                refuse(row, degrees, "there is no place");
                return Optional.empty();
            }
            if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
                refuse(row, degrees, "degrees beyond 180 and 90");
                return Optional.empty();
            }
            return Optional.of(new LonLat(lon, lat));
        } catch (NumberFormatException e) {
            refuse(row, degrees, "the place is not a number");
            return Optional.empty();
        }
    }

    /** Far away places make no sense in RD; they become a point that is surely outside. */
    private static RdPoint fromDegrees(double lon, double lat) {
        boolean near = lon > 0 && lon < 12 && lat > 48 && lat < 56;
        return near ? RdNew.of(lon, lat) : new RdPoint(-1e7, -1e7);
    }

    private void refuse(CsvFile.Row row, Pair pair, String reason) {
        String value = row.text(pair.first) + " " + row.text(pair.second);
        refusals.add(String.valueOf(csv.file().getFileName()), row.number(), reason, value);
    }
}
