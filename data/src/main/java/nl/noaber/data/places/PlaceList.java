// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.Refusals;
import nl.noaber.data.crs.Misplaced;

/** Collects the places of one file, whatever its format; the rules that hold for all of them are here. */
final class PlaceList {
    private record Metre(long x, long y) {}

    private final String file;
    private final String kindHint;
    private final Refusals refusals;
    private final Misplaced misplaced = new Misplaced();
    private final List<Place> places = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Metre> pollingStations = new HashSet<>();

    private String firstFault = "";

    PlaceList(Path file, String kindHint, Refusals refusals) {
        this.file = String.valueOf(file.getFileName());
        this.kindHint = kindHint;
        this.refusals = refusals;
    }

    Refusals refusals() {
        return refusals;
    }

    /**
     * Takes a place, or refuses and counts it.
     *
     * @param id empty: the row number
     * @param at where its coordinates were converted to
     * @param wasRd whether they were RD New in the file
     */
    void take(long number, String id, RdPoint at, boolean wasRd, SortedMap<String, String> attributes) {
        if (Kinds.isNoFireStation(attributes)) {
            refuse(number, "it is no Brandweerkazerne", attributes.getOrDefault("LOC_TYPE", ""));
            return;
        }
        if (!at.inTheNetherlands()) {
            misplaced.add(at, wasRd);
            refuse(number, "it lies outside the Netherlands", Attributes.name(attributes));
            return;
        }
        add(number, id, at, attributes);
    }

    /** As {@link #take}, for a place that is known to lie in the country. */
    void add(long number, String id, RdPoint at, SortedMap<String, String> attributes) {
        if (!Attributes.mendBagId(attributes)) {
            refuse(number, "the BAG id is no number of 16 digits; the place is kept without it", id);
        }
        String key = id.isEmpty() ? Long.toString(number) : id;
        String kind = Kinds.of(attributes).orElse(kindHint.isEmpty() ? "place" : kindHint);
        if (ids.contains(key)) {
            refuse(number, "the id is there twice", key);
            return;
        }
        boolean isPollingStation = kind.equals(Kinds.POLLING_STATION);
        if (isPollingStation && !pollingStations.add(new Metre(Math.round(at.x()), Math.round(at.y())))) {
            refuse(
                    number,
                    "another polling station at the same place, which is kept once",
                    Attributes.name(attributes));
            return;
        }
        ids.add(key);
        places.add(new Place(key, Attributes.name(attributes), kind, at, Attributes.kept(attributes)));
    }

    /** A shape that cannot be read. */
    void broken(long number, String why) {
        refuse(number, "the geometry is broken", why);
        firstFault = firstFault.isEmpty() ? why : firstFault;
    }

    private void refuse(long number, String reason, String value) {
        refusals.add(file, number, reason, value);
    }

    /** In file order; refuses a file of which nothing is left. */
    List<Place> places() {
        if (places.isEmpty() && misplaced.total() == 0 && !firstFault.isEmpty()) {
            throw Misplaced.unusable(file, firstFault);
        }
        if (places.isEmpty()) {
            throw new BadInput(
                    "The file %s has no place in the Netherlands.".formatted(file),
                    misplaced.total() > 0 ? misplaced.maybe() : "Maybe it is empty, or another file.");
        }
        return List.copyOf(places);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }
}
