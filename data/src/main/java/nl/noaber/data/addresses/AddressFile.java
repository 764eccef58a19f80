// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.addresses;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.people.Address;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.RowPlaces;
import org.locationtech.jts.geom.Envelope;

/**
 * Reads addresses from CSV (an id, a place, and postcode, gebruiksdoel and status where there are such columns) or from a
 * GeoPackage of the BAG. Row by row: only the addresses in the box are held, so a national file does not fill the memory.
 * Addresses whose status says that they are not in use (planned, withdrawn, demolished) are left out and counted.
 */
public final class AddressFile {
    private AddressFile() {}

    /** All addresses, in file order, each id once. */
    public static List<Address> read(Path file, Refusals refusals) {
        return read(file, Optional.empty(), refusals);
    }

    /**
     * The addresses in a box.
     *
     * @param box metres in RD New; empty: the whole file. What lies outside the box is neither held nor counted
     */
    public static List<Address> read(Path file, Optional<Envelope> box, Refusals refusals) {
        AddressList addresses = new AddressList(file, box, refusals);
        if (Looks.startsWith(Looks.start(file), "SQLite format 3")) {
            BagGeoPackage.read(file, box, addresses);
        } else {
            csv(file, addresses);
        }
        return addresses.addresses();
    }

    private static void csv(Path file, AddressList addresses) {
        CsvFile csv = CsvFile.open(file);
        RowPlaces places = RowPlaces.of(csv, addresses.refusals());
        int id = csv.idColumn("identificatie");
        int postcode = csv.find("postcode");
        int purpose = csv.find("gebruiksdoel");
        int status = csv.find("status");
        csv.forEach(addresses.refusals(), row -> {
            Optional<RdPoint> at = places.inTheNetherlands(row);
            if (at.isPresent()) {
                addresses.take(
                        row.number(),
                        id < 0 ? Long.toString(row.number()) : row.text(id),
                        at.get(),
                        postcode < 0 ? "" : row.text(postcode),
                        purpose < 0 ? "" : row.text(purpose),
                        status < 0 ? "" : row.text(status));
            }
        });
        if (addresses.isUntouched()) {
            throw places.noneLeft("address");
        }
    }
}
