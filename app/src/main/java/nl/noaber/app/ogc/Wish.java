// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.ogc;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.noaber.app.http.Refusal;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * What is asked of the items of a collection.
 *
 * @param within a rectangle in degrees that features meet; null: all
 * @param crs of the answer
 * @param region id; empty: all
 */
record Wish(@Nullable Geometry within, int limit, int offset, Crs crs, String region) {
    static final int LIMIT_USUAL = 100;
    static final int LIMIT_MAX = 10_000;
    static final Set<String> PARAMETERS =
            Set.of("bbox", "bbox-crs", "crs", "limit", "offset", "datetime", "regio", "f");

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** RFC 3339, or an interval of it with .. or nothing for an open end. */
    private static final String MOMENT =
            "\\d{4}-\\d\\d-\\d\\d([Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d))?";

    private static final Pattern TIME = Pattern.compile("%1$s|(%1$s|\\.\\.|)/(%1$s|\\.\\.|)".formatted(MOMENT));

    /** How many points a side of a rectangle in metres gets before it is bent to degrees. */
    private static final int SIDE_POINTS = 16;

    /** @throws Refusal 400 when a parameter is unknown, given twice or not right */
    static Wish of(Map<String, String[]> parameters) {
        known(parameters, PARAMETERS);
        Crs crs = crs(parameters, "crs");
        Crs boxCrs = crs(parameters, "bbox-crs");
        format(parameters);
        time(one(parameters, "datetime"));
        String box = one(parameters, "bbox");
        return new Wish(
                box == null ? null : rectangle(box, boxCrs),
                number(parameters, "limit", 1, LIMIT_USUAL, LIMIT_MAX),
                number(parameters, "offset", 0, 0, Integer.MAX_VALUE),
                crs,
                orEmpty(one(parameters, "regio")));
    }

    /** @throws Refusal 400 */
    static void known(Map<String, String[]> parameters, Set<String> known) {
        for (Map.Entry<String, String[]> one : parameters.entrySet()) {
            if (!known.contains(one.getKey())) {
                throw wrong(
                        "De parameter %s is er niet; wel: %s."
                                .formatted(one.getKey(), String.join(", ", new TreeSet<>(known))),
                        "There is no parameter %s; there are: %s."
                                .formatted(one.getKey(), String.join(", ", new TreeSet<>(known))));
            }
            if (one.getValue().length > 1) {
                throw wrong(
                        "De parameter %s staat er %d keer.".formatted(one.getKey(), one.getValue().length),
                        "The parameter %s is there %d times.".formatted(one.getKey(), one.getValue().length));
            }
        }
    }

    /** JSON is what there is. @throws Refusal 400 when another is asked for */
    static void format(Map<String, String[]> parameters) {
        String format = one(parameters, "f");
        if (format != null && !format.equals("json")) {
            throw wrong("f is %s; het kan json zijn.".formatted(format), "f is %s; it can be json.".formatted(format));
        }
    }

    static Crs crs(Map<String, String[]> parameters, String name) {
        String uri = one(parameters, name);
        return uri == null
                ? Crs.CRS84
                : Crs.find(uri)
                        .orElseThrow(() -> wrong(
                                "%s is %s; het kan %s of %s zijn.".formatted(name, uri, Crs.CRS84.uri(), Crs.RD.uri()),
                                "%s is %s; it can be %s or %s.".formatted(name, uri, Crs.CRS84.uri(), Crs.RD.uri())));
    }

    private static @Nullable String one(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Above the maximum the maximum counts, as the standard says. */
    private static int number(Map<String, String[]> parameters, String name, int least, int usual, int most) {
        String text = one(parameters, name);
        if (text == null) {
            return usual;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
            throw wrong(
                    "%s is %s; het moet een heel getal vanaf %d zijn.".formatted(name, text, least),
                    "%s is %s; it must be a whole number from %d.".formatted(name, text, least));
        }
        return Math.min(most, Integer.parseInt(text));
    }

    /** Features have no time of their own, so that every time has all of them. */
    private static void time(@Nullable String text) {
        if (text != null && !TIME.matcher(text).matches()) {
            throw wrong(
                    "datetime is %s; het moet een moment of een periode volgens RFC 3339 zijn.".formatted(text),
                    "datetime is %s; it must be a moment or an interval of RFC 3339.".formatted(text));
        }
    }

    private static Geometry rectangle(String text, Crs crs) {
        String[] parts = text.split(",", -1);
        double[] sides = new double[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                sides[i] = Double.parseDouble(parts[i].strip());
            }
        } catch (NumberFormatException e) {
            throw box(text);
        }
        boolean flat = sides.length == 4;
        if (!flat && sides.length != 6) {
            throw box(text);
        }
        double west = sides[0];
        double south = sides[1];
        double east = sides[flat ? 2 : 3];
        double north = sides[flat ? 3 : 4];
        if (!(Double.isFinite(west + south + east + north) && west <= east && south <= north)) {
            throw box(text);
        }
        return crs == Crs.CRS84
                ? FACTORY.toGeometry(new Envelope(west, east, south, north))
                : bent(west, south, east, north, crs);
    }

    /** A straight side in metres is no straight side in degrees. */
    private static Geometry bent(double west, double south, double east, double north, Crs crs) {
        Coordinate[] ring = new Coordinate[4 * SIDE_POINTS + 1];
        for (int i = 0; i < SIDE_POINTS; i++) {
            double part = i / (double) SIDE_POINTS;
            ring[i] = crs.toDegrees(west + part * (east - west), south);
            ring[SIDE_POINTS + i] = crs.toDegrees(east, south + part * (north - south));
            ring[2 * SIDE_POINTS + i] = crs.toDegrees(east - part * (east - west), north);
            ring[3 * SIDE_POINTS + i] = crs.toDegrees(west, north - part * (north - south));
        }
        ring[4 * SIDE_POINTS] = ring[0];
        return FACTORY.createPolygon(ring);
    }

    private static Refusal box(String text) {
        return wrong(
                "bbox is %s; het moet west,zuid,oost,noord zijn.".formatted(text),
                "bbox is %s; it must be west,south,east,north.".formatted(text));
    }

    private static Refusal wrong(String dutch, String english) {
        return new Refusal(Refusal.Reason.INPUT, dutch, english);
    }
}
