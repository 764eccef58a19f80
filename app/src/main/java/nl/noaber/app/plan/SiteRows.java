// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;

/** Reads candidates.csv and facilities.csv of a region folder. */
final class SiteRows {
    private static final String DEPTH = "diepte_m_";
    private static final String FLOOR = "oppervlakte_m2";

    private final CsvFile csv;
    private final Set<String> ids = new HashSet<>();
    private final List<Site> sites = new ArrayList<>();

    private SiteRows(CsvFile csv) {
        this.csv = csv;
    }

    /** In file order. An id that comes again gets a number behind it. */
    static List<Site> read(Path file) {
        SiteRows rows = new SiteRows(CsvFile.open(file));
        if (rows.csv.find("x") >= 0) {
            rows.csv.forEach(rows::take);
        }
        return List.copyOf(rows.sites);
    }

    private void take(CsvFile.Row row) {
        SortedMap<String, OptionalDouble> depths = new TreeMap<>();
        for (int column = 0; column < csv.header().size(); column++) {
            String name = csv.header().get(column);
            if (name.startsWith(DEPTH)) {
                depths.put(name.substring(DEPTH.length()), number(row, column));
            }
        }
        sites.add(new Site(
                unique(row.text(csv.get("id"))),
                row.text(csv.get("naam")),
                row.text(csv.get("soort")),
                csv.find("groep") < 0 ? "" : row.text(csv.find("groep")),
                place(row),
                !row.text(csv.get("in_regio")).equals("nee"),
                depths,
                csv.find(FLOOR) < 0 ? OptionalDouble.empty() : number(row, csv.find(FLOOR))));
    }

    private String unique(String id) {
        String own = id;
        for (int n = 2; !ids.add(own); n++) {
            own = id + "-" + n;
        }
        return own;
    }

    private RdPoint place(CsvFile.Row row) {
        OptionalDouble x = number(row, csv.get("x"));
        OptionalDouble y = number(row, csv.get("y"));
        if (x.isEmpty() || y.isEmpty()) {
            throw wrong(row, "there is no place");
        }
        return new RdPoint(x.getAsDouble(), y.getAsDouble());
    }

    private OptionalDouble number(CsvFile.Row row, int column) {
        try {
            double value = Numbers.parse(row.text(column));
            return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        } catch (NumberFormatException e) {
            throw wrong(row, "'%s' is no number".formatted(row.text(column)));
        }
    }

    private BadInput wrong(CsvFile.Row row, String fact) {
        return new BadInput(
                "The file %s, row %d: %s.".formatted(csv.file().getFileName(), row.number(), fact),
                "Maybe the folder was changed by hand: build the region again.");
    }
}
