// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.evidence.Source;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.DepthGrid;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import nl.noaber.core.people.Address;
import nl.noaber.core.people.Published;
import nl.noaber.data.Refusals;
import nl.noaber.data.addresses.AddressFile;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.cbs.PostcodeAges;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.cbs.SquareTable;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.grid.AsciiGrid;
import nl.noaber.data.osm.PlaceNames;
import nl.noaber.data.osm.RegionStreets;
import nl.noaber.data.places.PlaceFile;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;

/** Hands each file of a region to its door. */
final class RegionReader {
    /** Around the box of a region. */
    private static final double NEAR_METRES = 5_000;

    private final RegionInputs inputs;
    private final RegionSettings settings;
    private final Watcher watcher;
    private final Refusals refusals = new Refusals();
    private final Credits credits = new Credits();
    private final List<Source> sources = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    RegionReader(RegionInputs inputs, RegionSettings settings, Watcher watcher) {
        this.inputs = inputs;
        this.settings = settings;
        this.watcher = watcher;
    }

    RegionFiles read() {
        mustBeEnough();
        Published published = published();
        Optional<SquareTable> squares = inputs.squares().map(file -> squares(file, published.areas()));
        List<Address> addresses = inputs.addresses()
                .map(file -> addresses(file, published.areas()))
                .orElse(List.of());
        Envelope near = near(published.areas(), squares, addresses);
        List<Place> candidates = places(inputs.candidates(), "candidates", near);
        List<Place> facilities = places(inputs.facilities(), "facilities", near);
        SortedMap<String, DepthGrid> hazards = hazards();
        Optional<RegionStreets> streets = inputs.streets().map(file -> streets(file, needing(addresses, squares)));
        return new RegionFiles(
                published,
                squares,
                addresses,
                candidates,
                facilities,
                hazards,
                streets,
                names(published.areas()),
                List.copyOf(sources),
                refusals,
                List.copyOf(notes));
    }

    private void mustBeEnough() {
        if (inputs.squares().isEmpty() && inputs.addresses().isEmpty()) {
            throw new BadInput(
                    "There is neither a file of squares nor one of addresses, so nobody can be placed.",
                    "Maybe add --squares (CBS squares of 100 m), or --addresses with --areas and --area-figures.");
        }
        if (inputs.squares().isEmpty()
                && (inputs.areas().isEmpty() || inputs.areaFigures().isEmpty())) {
            throw new BadInput(
                    "Without squares, residents are spread from areas over addresses, and %s is not given."
                            .formatted(inputs.areas().isEmpty() ? "--areas" : "--area-figures"),
                    "Maybe add the polygons of the districts and their figures.");
        }
        if (inputs.areas().isEmpty() && !inputs.areaFigures().isEmpty()) {
            throw new BadInput("There are figures of areas but no polygons of areas.", "Maybe --areas was forgotten.");
        }
    }

    private <T> T credited(Path file, String role, String words, java.util.function.Function<Path, T> reading) {
        watcher.step("Reading %s (%s)".formatted(file.getFileName(), words));
        T read = reading.apply(file);
        sources.add(credits.of(file, role));
        return read;
    }

    private Published published() {
        List<Area> areas = inputs.areas()
                .map(file -> credited(file, "areas", "areas", f -> AreaFile.read(f, refusals)))
                .orElse(List.of());
        FigureTable figures = inputs.areaFigures().isEmpty() ? Published.noFigures() : areaFigures();
        AreaLevel level = AreaLevel.choose(areas, figures, settings.municipality());
        notes.addAll(level.notes());
        return new Published(
                level.areas(),
                figures,
                inputs.postcodes()
                        .map(file -> credited(file, "postcodes", "postcode areas", f -> AreaFile.read(f, refusals)))
                        .orElse(List.of()),
                inputs.postcodeFigures()
                        .map(file -> credited(
                                file, "postcode-figures", "figures of postcodes", f -> AreaFigures.read(f, refusals)))
                        .orElse(Published.noFigures()),
                inputs.ages()
                        .map(file -> credited(file, "ages", "ages", f -> PostcodeAges.read(f, refusals)))
                        .orElse(Published.noFigures()));
    }

    private FigureTable areaFigures() {
        for (Path file : inputs.areaFigures()) {
            watcher.step("Reading %s (figures of areas)".formatted(file.getFileName()));
            sources.add(credits.of(file, "area-figures"));
        }
        return AreaFigures.read(inputs.areaFigures(), refusals);
    }

    private SquareTable squares(Path file, List<Area> areas) {
        SquareTable table = credited(file, "squares", "squares", f -> SquareFile.read(f, touching(areas), refusals));
        table.mustBe(100, String.valueOf(file.getFileName()));
        if (table.figures().rows() == 0) {
            throw new BadInput(
                    "None of the squares of %s lies in one of the %d areas."
                            .formatted(file.getFileName(), areas.size()),
                    "Maybe the squares are of another region, or the areas are.");
        }
        return table;
    }

    private static Predicate<Square> touching(List<Area> areas) {
        if (areas.isEmpty()) {
            return square -> true;
        }
        var union = CascadedPolygonUnion.union(areas.stream().map(Area::shape).toList());
        PreparedGeometry land = PreparedGeometryFactory.prepare(union);
        Envelope box = union.getEnvelopeInternal();
        GeometryFactory factory = new GeometryFactory();
        return square -> {
            Envelope own = new Envelope(
                    square.west(), square.west() + square.size(), square.south(), square.south() + square.size());
            return box.intersects(own) && land.intersects(factory.toGeometry(own));
        };
    }

    /** Of a national file only those within the box of the areas. */
    private List<Address> addresses(Path file, List<Area> areas) {
        Envelope box = new Envelope();
        areas.forEach(area -> box.expandToInclude(area.shape().getEnvelopeInternal()));
        return credited(
                file,
                "addresses",
                "addresses",
                f -> AddressFile.read(f, box.isNull() ? Optional.empty() : Optional.of(box), refusals));
    }

    /** Where a place may lie that matters to the region: the box around it, with some room. */
    private static Envelope near(List<Area> areas, Optional<SquareTable> squares, List<Address> addresses) {
        Envelope box = new Envelope();
        areas.forEach(area -> box.expandToInclude(area.shape().getEnvelopeInternal()));
        if (box.isNull()) {
            squares.stream()
                    .flatMap(table -> table.figures().ids().stream())
                    .flatMap(id -> Square.parse(id, 100).stream())
                    .forEach(square -> box.expandToInclude(square.west(), square.south()));
            addresses.forEach(address ->
                    box.expandToInclude(address.at().x(), address.at().y()));
        }
        box.expandBy(NEAR_METRES);
        return box;
    }

    /** Places of several files together, each once. Of a national file those far away are left out and counted. */
    private List<Place> places(List<Path> files, String role, Envelope near) {
        OncePlaces places = new OncePlaces(refusals);
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            List<Place> read = credited(file, role, role, f -> PlaceFile.read(f, "", refusals));
            read.stream()
                    .filter(place -> isNear(place, near, name))
                    .filter(place -> !role.equals("candidates") || CandidateKinds.mayBe(place))
                    .forEach(place -> places.add(name, place));
        }
        return places.all();
    }

    private boolean isNear(Place place, Envelope near, String file) {
        boolean isNear = near.contains(place.at().x(), place.at().y());
        if (!isNear) {
            refusals.add(file, 0, "it lies far outside the region", place.name());
        }
        return isNear;
    }

    private SortedMap<String, DepthGrid> hazards() {
        SortedMap<String, DepthGrid> grids = new TreeMap<>();
        for (Path file : inputs.hazards()) {
            String name = String.valueOf(file.getFileName())
                    .replaceFirst("\\.[^.]+$", "")
                    .toLowerCase(Locale.ROOT);
            if (grids.put(name, credited(file, "hazard", "depth", f -> AsciiGrid.read(f, refusals))) != null) {
                throw new BadInput(
                        "Two hazards are called %s.".formatted(name), "Maybe the same file was given twice.");
            }
        }
        return grids;
    }

    private RegionStreets streets(Path file, List<LonLat> addresses) {
        return credited(file, "streets", "streets", f -> RegionStreets.read(f, addresses));
    }

    /** Whose street may not be dropped: addresses, or the middle of squares where there are none. */
    private static List<LonLat> needing(List<Address> addresses, Optional<SquareTable> squares) {
        if (!addresses.isEmpty()) {
            return addresses.stream()
                    .map(address -> RdNew.toLonLat(address.at()))
                    .toList();
        }
        return squares.stream()
                .flatMap(table -> table.figures().ids().stream())
                .flatMap(id -> Square.parse(id, 100).stream())
                .map(square -> RdNew.toLonLat(square.centre()))
                .toList();
    }

    private List<Place> names(List<Area> areas) {
        List<Place> places = inputs.streets().map(PlaceNames::read).orElse(List.of());
        return places.isEmpty()
                ? areas.stream()
                        .filter(area -> !area.water())
                        .map(RegionReader::middle)
                        .toList()
                : places;
    }

    private static Place middle(Area area) {
        var inside = area.shape().getInteriorPoint();
        return new Place(
                area.code(), area.name(), "area", new RdPoint(inside.getX(), inside.getY()), new TreeMap<>(Map.of()));
    }
}
