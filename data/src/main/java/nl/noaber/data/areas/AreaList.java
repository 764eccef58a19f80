// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.areas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.Refusals;
import nl.noaber.data.crs.Misplaced;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** Collects the areas of one file, whatever its format. */
final class AreaList {
    static final List<String> CODES =
            List.of("buurtcode", "wijkcode", "gemeentecode", "statcode", "gwb_code", "postcode", "pc4", "code");
    private static final List<String> NAMES =
            List.of("buurtnaam", "wijknaam", "gemeentenaam", "statnaam", "regio", "naam", "name");
    private static final Pattern REAL = Pattern.compile("(\\d+)\\.0+");

    private final String file;
    private final Refusals refusals;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Misplaced misplaced = new Misplaced();
    private long withoutCode;
    private String firstFault = "";

    AreaList(String file, Refusals refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    /**
     * Takes an area, or refuses and counts it.
     *
     * @param read in RD New metres
     * @param wasRd whether it was so in the file
     */
    void take(long number, SortedMap<String, String> properties, Geometry read, boolean wasRd) {
        String code = code(properties);
        if (code.isEmpty()) {
            withoutCode++;
            refusals.add(file, number, "there is no code", properties.toString());
            return;
        }
        if (!(read instanceof Polygonal) || read.isEmpty()) {
            refusals.add(file, number, "it is no polygon", read.getGeometryType());
            return;
        }
        Coordinate middle = read.getEnvelopeInternal().centre();
        if (!Double.isFinite(middle.x + middle.y) || !new RdPoint(middle.x, middle.y).inTheNetherlands()) {
            boolean isPlace = Double.isFinite(middle.x) && Double.isFinite(middle.y);
            misplaced.add(isPlace ? new RdPoint(middle.x, middle.y) : new RdPoint(-1e9, -1e9), wasRd);
            refusals.add(file, number, "it lies outside the Netherlands", code);
            return;
        }
        add(number, code, properties, read);
    }

    /** A shape that cannot be read. */
    void broken(long number, String why) {
        refusals.add(file, number, "the geometry is broken", why);
        firstFault = firstFault.isEmpty() ? why : firstFault;
    }

    private void add(long number, String code, SortedMap<String, String> properties, Geometry read) {
        boolean water = first(properties, List.of("water", "h2o")).matches("(?i)ja|j|1|true|water");
        Area earlier = areas.get(code);
        if (earlier != null && (water || !earlier.water())) {
            refusals.add(
                    file, number, water ? "the water of a code that also has land" : "the code is there twice", code);
            return;
        }
        if (earlier != null) {
            refusals.add(file, number, "an earlier water polygon of this code, replaced by the land", code);
        }
        Geometry shape = read;
        if (!read.isValid()) {
            shape = read.buffer(0);
            refusals.add(file, number, "the polygon crosses itself; kept, mended", code);
        }
        String name = first(properties, NAMES);
        areas.put(
                code,
                new Area(code, name.isEmpty() ? code : name, first(properties, List.of("gemeentecode")), water, shape));
    }

    private static String code(SortedMap<String, String> properties) {
        return REAL.matcher(first(properties, CODES)).replaceFirst("$1");
    }

    private static String first(SortedMap<String, String> properties, List<String> names) {
        for (String name : names) {
            for (Map.Entry<String, String> property : properties.entrySet()) {
                if (property.getKey().equalsIgnoreCase(name)
                        && !property.getValue().isBlank()) {
                    return property.getValue().strip();
                }
            }
        }
        return "";
    }

    /** In file order; refuses a file of which nothing is left, or only water. */
    List<Area> areas() {
        if (areas.isEmpty() && misplaced.total() > 0) {
            throw new BadInput(
                    "All %d polygons of %s lie outside the Netherlands.".formatted(misplaced.total(), file),
                    misplaced.maybe());
        }
        if (areas.isEmpty() && !firstFault.isEmpty()) {
            throw Misplaced.unusable(file, firstFault);
        }
        if (areas.isEmpty()) {
            throw new BadInput(
                    "The file %s has no polygon with a code; %d of its rows have no code.".formatted(file, withoutCode),
                    "Maybe it is another layer; a column such as buurtcode, wijkcode or postcode is needed.");
        }
        if (areas.values().stream().allMatch(Area::water)) {
            throw new BadInput(
                    "All %d areas of %s are water.".formatted(areas.size(), file),
                    "Maybe the land was filtered away: take the whole layer.");
        }
        return List.copyOf(areas.values());
    }
}
