// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.osm.OSMInputFile;
import com.graphhopper.reader.osm.SkipOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.Place;
import nl.noaber.data.crs.RdNew;

/** Reads names by which people know a part of town: OpenStreetMap's nodes with {@code place=neighbourhood} and the like. */
public final class PlaceNames {
    private static final Set<String> KINDS = Set.of(
            "city",
            "town",
            "village",
            "hamlet",
            "suburb",
            "quarter",
            "neighbourhood",
            "city_block",
            "isolated_dwelling");

    private PlaceNames() {}

    /** Places with a name in the Netherlands, by id; the kind is OpenStreetMap's value. */
    public static List<Place> read(Path file) {
        OsmFileCheck.check(file);
        List<Place> places = new ArrayList<>();
        try (OSMInputFile input = new OSMInputFile(file.toFile())
                .setWorkerThreads(1)
                .setSkipOptions(new SkipOptions(false, true, true))
                .open()) {
            for (ReaderElement element = input.getNext(); element != null; element = input.getNext()) {
                if (element instanceof ReaderNode node) {
                    add(node, places);
                }
            }
        } catch (java.io.IOException | XMLStreamException | RuntimeException e) {
            throw new BadInput(
                    "The street file %s cannot be read: %s.".formatted(file.getFileName(), OsmFileCheck.firstLine(e)),
                    "Maybe it is damaged: compare its size with that on the download page, or fetch it again.",
                    e);
        }
        places.sort(Comparator.comparing(Place::id));
        return List.copyOf(places);
    }

    private static void add(ReaderNode node, List<Place> places) {
        String kind = node.getTag("place", "");
        String name = node.getTag("name", "").strip();
        if (!KINDS.contains(kind) || name.isEmpty()) {
            return;
        }
        LonLat at = new LonLat(node.getLon(), node.getLat());
        boolean near = at.lon() > 2 && at.lon() < 9 && at.lat() > 49 && at.lat() < 55;
        if (near) {
            places.add(new Place("n" + node.getId(), name, kind, RdNew.of(at), new TreeMap<>(Map.of())));
        }
    }
}
