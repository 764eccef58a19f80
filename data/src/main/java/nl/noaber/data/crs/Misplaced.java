// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.crs;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.RdPoint;

/**
 * Remembers coordinates that lie outside the Netherlands and says what may be wrong with them, when it is one of the usual
 * mistakes. Not for use by several threads.
 */
public final class Misplaced {
    private enum Cause {
        EXCHANGED_DEGREES("Maybe longitude and latitude are exchanged."),
        EXCHANGED_METRES("Maybe x and y are exchanged."),
        DEGREES_AS_METRES("Maybe they are degrees: name the columns lon and lat, or state WGS84 (EPSG:4326)."),
        METRES_AS_DEGREES("Maybe they are RD New metres: name the columns x and y, or state EPSG:28992."),
        WEB_MERCATOR("Maybe they are Web Mercator metres (EPSG:3857); convert them to RD New (EPSG:28992)."),
        UTM("Maybe they are UTM metres (EPSG:25831 or 32631); convert them to RD New (EPSG:28992)."),
        ZERO("Maybe the places were never filled in: they are 0, 0."),
        OTHER("Maybe it is about another country, or in another reference system than RD New or WGS84.");

        private final String maybe;

        Cause(String maybe) {
            this.maybe = maybe;
        }
    }

    private final Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
    private int total;

    /** Adds a place as it was written: x and y, or longitude and latitude. */
    public void add(double first, double second, boolean isRd) {
        total++;
        counts.merge(cause(first, second, isRd), 1, Integer::sum);
    }

    /** Adds a place of which only the conversion to RD New is known. */
    public void add(RdPoint converted, boolean wasRd) {
        if (wasRd || inTheBox(converted.y(), converted.x())) {
            add(converted.x(), converted.y(), true);
            return;
        }
        var place = RdNew.find(converted);
        add(
                place.isPresent() ? place.get().lon() : Double.NaN,
                place.isPresent() ? place.get().lat() : 0,
                false);
    }

    /**
     * For a file in which no shape could be read.
     *
     * @param why what was wrong with the first
     */
    public static BadInput unusable(String file, String why) {
        return new BadInput(
                "No row of %s has a usable geometry: %s.".formatted(file, why.replaceFirst("\\.$", "")),
                why.contains("must lie within")
                        ? "Maybe the file says WGS84 and holds RD New metres: state EPSG:28992 when it is saved."
                        : "Maybe the file is damaged, or was changed by hand.");
    }

    /** How many were added. */
    public int total() {
        return total;
    }

    /** The mistake that fits most of them, as a line that begins with Maybe. */
    public String maybe() {
        return counts.entrySet().stream()
                .max(Map.Entry.<Cause, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> e.getKey().maybe)
                .orElse(Cause.OTHER.maybe);
    }

    private static Cause cause(double a, double b, boolean isRd) {
        if (a == 0 && b == 0) {
            return Cause.ZERO;
        }
        if (isRd) {
            if (inTheBox(b, a)) {
                return Cause.EXCHANGED_METRES;
            }
            return nearInDegrees(a, b) || nearInDegrees(b, a) ? Cause.DEGREES_AS_METRES : elsewhere(a, b);
        }
        if (nearInDegrees(b, a)) {
            return Cause.EXCHANGED_DEGREES;
        }
        return inTheBox(a, b) ? Cause.METRES_AS_DEGREES : elsewhere(a, b);
    }

    private static Cause elsewhere(double a, double b) {
        if (a > 350_000 && a < 820_000 && b > 6_500_000 && b < 7_150_000) {
            return Cause.WEB_MERCATOR;
        }
        return a > 150_000 && a < 800_000 && b > 5_600_000 && b < 5_950_000 ? Cause.UTM : Cause.OTHER;
    }

    private static boolean inTheBox(double x, double y) {
        return new RdPoint(Double.isFinite(x) ? x : -1e9, Double.isFinite(y) ? y : -1e9).inTheNetherlands();
    }

    private static boolean nearInDegrees(double lon, double lat) {
        return lon > 3 && lon < 7.5 && lat > 50.5 && lat < 54;
    }
}
