// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.addresses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.people.Address;
import nl.noaber.data.Refusals;
import nl.noaber.data.crs.Misplaced;
import org.locationtech.jts.geom.Envelope;

/** Collects the addresses of one file, whatever its format. */
final class AddressList {
    private static final Pattern POSTCODE = Pattern.compile("\\d{4}([A-Z]{2})?");
    /** Words of the BAG for what is planned, withdrawn, never built or recorded by mistake. */
    private static final Pattern NOT_IN_USE =
            Pattern.compile(".*(gevormd|niet gerealiseerd|ingetrokken|ten onrechte|buiten gebruik|gesloopt).*");

    private static final String DWELLING = "woonfunctie";

    private final String file;
    private final Optional<Envelope> box;
    private final Refusals refusals;
    private final List<Address> addresses = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean isUntouched = true;
    private String firstFault = "";

    AddressList(Path file, Optional<Envelope> box, Refusals refusals) {
        this.file = String.valueOf(file.getFileName());
        this.box = box;
        this.refusals = refusals;
    }

    Refusals refusals() {
        return refusals;
    }

    /** Whether no row came with a place in the country. */
    boolean isUntouched() {
        return isUntouched;
    }

    /**
     * Takes an address, or refuses and counts it.
     *
     * @param purpose gebruiksdoel of the BAG, several with commas between; empty when not stated
     * @param status of the BAG; empty when not stated
     */
    void take(long number, String id, RdPoint at, String postcode, String purpose, String status) {
        isUntouched = false;
        if (box.isPresent() && !box.get().contains(at.x(), at.y())) {
            return;
        }
        if (NOT_IN_USE.matcher(status.toLowerCase(Locale.ROOT)).matches()) {
            refusals.add(file, number, "it is not in use: " + status, id);
            return;
        }
        if (id.isEmpty()) {
            refusals.add(file, number, "there is no id", postcode);
            return;
        }
        if (!ids.add(id)) {
            refusals.add(file, number, "the id is there twice", id);
            return;
        }
        String code = postcode.replace(" ", "").toUpperCase(Locale.ROOT);
        addresses.add(new Address(id, at, POSTCODE.matcher(code).matches() ? code : "", use(purpose)));
    }

    /** Remembers why a shape could not be read. */
    void broken(String why) {
        firstFault = firstFault.isEmpty() ? why : firstFault;
    }

    private static Address.Use use(String purpose) {
        if (purpose.isBlank()) {
            return Address.Use.UNKNOWN;
        }
        for (String one : purpose.split("[,;|]")) {
            if (one.strip().equalsIgnoreCase(DWELLING)) {
                return Address.Use.DWELLING;
            }
        }
        return Address.Use.OTHER;
    }

    List<Address> addresses() {
        if (isUntouched && !firstFault.isEmpty()) {
            throw Misplaced.unusable(file, firstFault);
        }
        if (isUntouched && box.isEmpty()) {
            throw new BadInput(
                    "The file %s has no address with a place.".formatted(file),
                    "Maybe the geometry was left out when it was saved.");
        }
        if (addresses.isEmpty()) {
            throw new BadInput(
                    "The file %s has no address%s.".formatted(file, box.isPresent() ? " in the region" : " in use"),
                    box.isPresent()
                            ? "Maybe it is about another part of the country."
                            : "Maybe it holds only planned or withdrawn addresses.");
        }
        return List.copyOf(addresses);
    }
}
