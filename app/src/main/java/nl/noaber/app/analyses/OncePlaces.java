// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noaber.core.geo.Place;
import nl.noaber.data.Refusals;

/**
 * Places of several files, each once: a place of the same group within {@value #SAME_METRES} m of one of an earlier file is the
 * same building. The one that tells how many people are there stays, else the first. Ids are made unique.
 */
final class OncePlaces {
    static final int SAME_METRES = 60;
    private static final String PERSONS = "people";

    private record Entry(String file, Place place, PlaceGroup group) {}

    private final Refusals refusals;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    OncePlaces(Refusals refusals) {
        this.refusals = refusals;
    }

    void add(String file, Place place) {
        PlaceGroup group = PlaceGroup.of(place);
        for (int i = 0; i < entries.size(); i++) {
            Entry earlier = entries.get(i);
            if (!earlier.file.equals(file) && isSame(earlier, place, group)) {
                refusals.add(file, 0, "the same place is in an earlier file", place.name());
                if (tellsMore(place, earlier.place)) {
                    entries.set(i, new Entry(file, place, group));
                }
                return;
            }
        }
        entries.add(new Entry(file, place, group));
    }

    private static boolean isSame(Entry earlier, Place place, PlaceGroup group) {
        return group != PlaceGroup.OTHER
                && earlier.group == group
                && earlier.place.at().metresTo(place.at()) <= SAME_METRES;
    }

    private static boolean tellsMore(Place later, Place earlier) {
        return later.properties().containsKey(PERSONS) && !earlier.properties().containsKey(PERSONS);
    }

    List<Place> all() {
        List<Place> places = new ArrayList<>();
        for (Entry entry : entries) {
            String id = entry.place.id();
            for (int number = 2; !ids.add(id); number++) {
                id = entry.place.id() + "-" + number;
            }
            places.add(
                    new Place(id, entry.place.name(), entry.place.kind(), entry.place.at(), entry.place.properties()));
        }
        return Collections.unmodifiableList(places);
    }
}
