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
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import nl.noaber.core.people.Address;
import nl.noaber.core.people.Published;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.data.Refusals;
import nl.noaber.data.addresses.AddressFile;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.cbs.PostcodeAges;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.cbs.SquareTable;
import nl.noaber.data.grid.AsciiGrid;
import nl.noaber.data.osm.PlaceNames;
import nl.noaber.data.osm.StreetReader;
import nl.noaber.data.places.PlaceFile;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;

/** Hands each file of a region to its door. */
final class RegionReader {
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
        List<Address> addresses = inputs.addresses().map(this::addresses).orElse(List.of());
        List<Place> candidates = places(inputs.candidates(), "candidates");
        List<Place> facilities = places(inputs.facilities(), "facilities");
        SortedMap<String, DepthGrid> hazards = hazards();
        Optional<StreetGraph> streets = inputs.streets().map(this::streets);
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
        List<FigureTable> tables = inputs.areaFigures().stream()
                .map(file -> credited(file, "area-figures", "figures of areas", f -> AreaFigures.read(f, refusals)))
                .toList();
        FigureTable figures = tables.isEmpty()
                ? Published.noFigures()
                : tables.size() == 1 ? tables.getFirst() : AreaFigures.newest(tables);
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

    private SquareTable squares(Path file, List<Area> areas) {
        SquareTable table = credited(file, "squares", "squares", f -> SquareFile.read(f, touching(areas), refusals));
        if (table.sizeMetres() != 100) {
            throw new BadInput(
                    "The file %s has squares of %d m; a region is built from squares of 100 m."
                            .formatted(file.getFileName(), table.sizeMetres()),
                    "Maybe take the file whose name has vk100.");
        }
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

    private List<Address> addresses(Path file) {
        return credited(file, "addresses", "addresses", f -> AddressFile.read(f, refusals));
    }

    /** Places of several files together, each once. */
    private List<Place> places(List<Path> files, String role) {
        OncePlaces places = new OncePlaces(refusals);
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            List<Place> read = credited(file, role, role, f -> PlaceFile.read(f, "", refusals));
            read.stream()
                    .filter(place -> !role.equals("candidates") || CandidateKinds.mayBe(place))
                    .forEach(place -> places.add(name, place));
        }
        return places.all();
    }

    private SortedMap<String, DepthGrid> hazards() {
        SortedMap<String, DepthGrid> grids = new TreeMap<>();
        for (Path file : inputs.hazards()) {
            String name = String.valueOf(file.getFileName())
                    .replaceFirst("\\.[^.]+$", "")
                    .toLowerCase(Locale.ROOT);
            if (grids.put(name, credited(file, "hazard", "depth", AsciiGrid::read)) != null) {
                throw new BadInput(
                        "Two hazards are called %s.".formatted(name), "Maybe the same file was given twice.");
            }
        }
        return grids;
    }

    private StreetGraph streets(Path file) {
        return credited(file, "streets", "streets", f -> StreetGraph.build(StreetReader.read(f)));
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
