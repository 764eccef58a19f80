// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.DepthGrid;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import nl.noaber.core.people.Columns;
import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.Population;
import nl.noaber.data.csv.Numbers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** What lies around each place: people, water. */
final class PlacesStage {
    /** Where there are no areas, a place this near to an inhabited square belongs to the region. */
    private static final double NEAR_METRES = 1_000;
    /** Where {@code PlaceFile} puts the number of people or beds, when the source has one. */
    private static final String PERSONS = "people";

    private final Population people;
    private final Estimate lessSelfReliant;
    private final Map<String, DepthGrid> hazards;
    private final STRtree squares = new STRtree();
    private final List<PreparedGeometry> land;

    PlacesStage(Population people, Estimate lessSelfReliant, RegionFiles files) {
        this.people = people;
        this.lessSelfReliant = lessSelfReliant;
        this.hazards = files.hazards();
        for (int i = 0; i < people.size(); i++) {
            RdPoint centre = people.squares().get(i).centre();
            squares.insert(new Envelope(new Coordinate(centre.x(), centre.y())), i);
        }
        this.land = files.published().areas().stream()
                .map(Area::shape)
                .map(PreparedGeometryFactory::prepare)
                .toList();
    }

    List<NearbyPlace> look(List<Place> places) {
        return places.stream().map(this::look).toList();
    }

    private NearbyPlace look(Place place) {
        double residents = 0;
        double weak = 0;
        Estimate all = people.get(Columns.RESIDENTS);
        for (int i : within(place.at(), NearbyPlace.AROUND_METRES)) {
            residents += all.has(i) ? all.mid(i) : 0;
            weak += lessSelfReliant.has(i) ? lessSelfReliant.mid(i) : 0;
        }
        SortedMap<String, OptionalDouble> depths = new TreeMap<>();
        hazards.forEach((name, grid) -> depths.put(name, grid.depthAt(place.at())));
        return new NearbyPlace(
                place, PlaceGroup.of(place), persons(place), depths, isInside(place.at()), residents, weak);
    }

    private boolean isInside(RdPoint at) {
        var point = new GeometryFactory().createPoint(new Coordinate(at.x(), at.y()));
        return land.isEmpty()
                ? !within(at, NEAR_METRES).isEmpty()
                : land.stream().anyMatch(area -> area.intersects(point));
    }

    private List<Integer> within(RdPoint at, double metres) {
        Envelope box = new Envelope(at.x() - metres, at.x() + metres, at.y() - metres, at.y() + metres);
        List<Integer> found = new java.util.ArrayList<>();
        for (Object item : squares.query(box)) {
            int row = (Integer) item;
            Square square = people.squares().get(row);
            if (square.centre().metresTo(at) <= metres) {
                found.add(row);
            }
        }
        found.sort(Integer::compare);
        return found;
    }

    static OptionalDouble persons(Place place) {
        String text = place.properties().get(PERSONS);
        return text == null ? OptionalDouble.empty() : number(text);
    }

    /** A source writes "ca. 40" or "yes" here too: that is no number, and stays unknown. */
    private static OptionalDouble number(String text) {
        try {
            double value = Numbers.parse(text);
            return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
