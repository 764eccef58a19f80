// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.addresses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.people.Address;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.RowPlaces;

/** Reads addresses from CSV: an id, a place, and a postcode where there is one. Their use is not stated there. */
public final class AddressFile {
    private AddressFile() {}

    public static List<Address> read(Path file, Refusals refusals) {
        CsvFile csv = CsvFile.open(file);
        RowPlaces places = RowPlaces.of(csv, refusals);
        int id = csv.idColumn("identificatie");
        int postcode = csv.find("postcode");
        List<Address> addresses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        csv.forEach(row -> {
            Optional<RdPoint> at = places.inTheNetherlands(row);
            if (at.isEmpty()) {
                return;
            }
            String key = id < 0 ? Long.toString(row.number()) : row.text(id);
            if (!seen.add(key)) {
                refusals.add(String.valueOf(file.getFileName()), row.number(), "the id is there twice", key);
                return;
            }
            String code =
                    postcode < 0 ? "" : row.text(postcode).replace(" ", "").toUpperCase(Locale.ROOT);
            addresses.add(
                    new Address(key, at.get(), code.matches("\\d{4}([A-Z]{2})?") ? code : "", Address.Use.UNKNOWN));
        });
        if (addresses.isEmpty()) {
            throw places.noneLeft("address");
        }
        return List.copyOf(addresses);
    }
}
