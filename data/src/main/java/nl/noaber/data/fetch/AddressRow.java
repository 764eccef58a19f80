// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;

/**
 * One address as it is written.
 *
 * @param id of the BAG object, 16 digits with its leading zeros
 * @param fields what the BAG says of it, in the order of the columns after the place
 */
record AddressRow(String id, RdPoint point, List<String> fields) {
    private static final List<String> COLUMNS = List.of(
            "id",
            "lon",
            "lat",
            "x",
            "y",
            "street",
            "housenumber",
            "postcode",
            "city",
            "gebruiksdoel",
            "status",
            "oppervlakte",
            "bouwjaar");

    AddressRow {
        fields = List.copyOf(fields);
    }

    /**
     * @param field value by name, empty when it is not there; the web service and the file of the country name street and
     *     town differently
     */
    static AddressRow of(String id, RdPoint point, UnaryOperator<String> field) {
        return new AddressRow(
                id,
                point,
                List.of(
                        field.apply("openbare_ruimte") + field.apply("openbare_ruimte_naam"),
                        houseNumber(field),
                        field.apply("postcode"),
                        field.apply("woonplaats") + field.apply("woonplaats_naam"),
                        field.apply("gebruiksdoel"),
                        field.apply("status"),
                        field.apply("oppervlakte"),
                        field.apply("bouwjaar")));
    }

    static void write(Path file, Collection<AddressRow> rows) throws IOException {
        try (CsvWriter csv = Tables.writer(file)) {
            csv.writeRecord(COLUMNS);
            for (AddressRow row : rows) {
                csv.writeRecord(row.record());
            }
        }
    }

    private List<String> record() {
        LonLat place = RdNew.toLonLat(point);
        List<String> record = new ArrayList<>();
        record.add(id);
        record.add(decimals("%.7f", place.lon()));
        record.add(decimals("%.7f", place.lat()));
        record.add(decimals("%.3f", point.x()));
        record.add(decimals("%.3f", point.y()));
        record.addAll(fields);
        return record;
    }

    private static String decimals(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** Number and letter glued, the addition after a hyphen: 131A-3. */
    private static String houseNumber(UnaryOperator<String> field) {
        String addition = field.apply("toevoeging");
        return field.apply("huisnummer") + field.apply("huisletter") + (addition.isEmpty() ? "" : "-" + addition);
    }
}
