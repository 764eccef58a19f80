// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.app.page.Dutch;
import nl.noaber.app.picture.Outline;
import nl.noaber.app.picture.Patch;
import nl.noaber.app.picture.StreetLine;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import nl.noaber.data.Refusals;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.geojson.GeoJsonFile;
import nl.noaber.data.osm.RoadLineFile;

/** Reads from a region folder what its map is drawn from. */
public final class RegionMapReader {
    private final Path folder;
    private final Refusals refusals = new Refusals();

    private RegionMapReader(Path folder) {
        this.folder = folder;
    }

    /** @throws BadInput when the folder is no region, or a file of it is missing or damaged */
    public static MapMaterial read(Path folder) {
        if (!Files.isRegularFile(folder.resolve("summary.json"))
                || !Files.isRegularFile(folder.resolve("passport.json"))) {
            throw new BadInput(
                    "The folder %s is no region: it has no summary.json and passport.json."
                            .formatted(folder.getFileName()),
                    "Maybe name the folder that 'region build' wrote, or the folder region/ of a demo.");
        }
        return new RegionMapReader(folder).material();
    }

    private MapMaterial material() {
        JsonNode summary = summary();
        boolean full = summary.path("disclosure").asText().equals("full");
        List<Area> areas = Files.exists(folder.resolve("areas.geojson"))
                        && summary.path("areas").asInt() > 0
                ? AreaFile.read(folder.resolve("areas.geojson"), refusals)
                : List.of();
        return new MapMaterial(
                summary.path("name").asText(),
                summary.path("answer").asText(),
                summary.path("date").asText(),
                summary.path("owners").asText(),
                full,
                patches(full),
                concentrations(),
                places(),
                areas.stream()
                        .filter(area -> !area.water())
                        .map(area -> Outline.area(area.shape(), area.name()))
                        .toList(),
                areas.stream().anyMatch(area -> area.code().startsWith("BU")),
                roads());
    }

    private JsonNode summary() {
        try {
            return new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
        } catch (IOException e) {
            throw new BadInput(
                    "The summary.json of the region cannot be read: %s.".formatted(e),
                    "Maybe the folder was damaged in copying: build the region again.",
                    e);
        }
    }

    private List<Patch> patches(boolean full) {
        Map<String, Integer> larger = new HashMap<>();
        CsvFile coarse = CsvFile.open(folder.resolve("squares500.csv"));
        int label = coarse.get("verminderd_zelfredzaam_klasse");
        coarse.forEach(row -> larger.put(row.text(coarse.get("id")), PeopleClasses.OUTSIDE.index(row.text(label))));
        List<Patch> patches = new ArrayList<>();
        CsvFile fine = CsvFile.open(folder.resolve(RegionFolder.INTERNAL).resolve("squares.csv"));
        int mid = fine.get("verminderd_zelfredzaam_mid");
        int doubtful = fine.get("doubtful");
        fine.forEach(row -> {
            Square square = Square.parse(row.text(0), 100).orElseThrow();
            double people = Numbers.parse(row.text(mid));
            int own = Double.isNaN(people) ? PeopleClasses.UNKNOWN : PeopleClasses.FULL.of(Interval.exactly(people));
            int shown = full
                    ? own
                    : larger.getOrDefault(square.within(Outside.LARGER_METRES).id(), PeopleClasses.UNKNOWN);
            patches.add(new Patch(square, shown, row.text(doubtful).equals("1")));
        });
        return patches;
    }

    private List<Outline> concentrations() {
        List<Outline> outlines = new ArrayList<>();
        GeoJsonFile.read(folder.resolve("concentrations.geojson"), refusals, feature -> {
            String name = feature.properties().getOrDefault("naam", "");
            String people = feature.properties().getOrDefault("verminderd_zelfredzaam_mid", "");
            int rank = Integer.parseInt(feature.properties().getOrDefault("id", "0"));
            outlines.add(new Outline(
                    feature.shape(),
                    rank,
                    name,
                    people.isEmpty()
                            ? name
                            : "%s, ca. %s mensen".formatted(name, Dutch.about(Double.parseDouble(people)))));
        });
        return outlines;
    }

    private List<MapMaterial.Marked> places() {
        List<MapMaterial.Marked> places = new ArrayList<>();
        CsvFile csv = CsvFile.open(folder.resolve("facilities.csv"));
        if (csv.find("soort") < 0) {
            return places;
        }
        int id = csv.get("id");
        int name = csv.get("naam");
        int kind = csv.get("soort");
        int inside = csv.get("in_regio");
        int x = csv.get("x");
        int y = csv.get("y");
        csv.forEach(row -> {
            if (row.text(inside).equals("ja")) {
                RdPoint at = new RdPoint(Numbers.parse(row.text(x)), Numbers.parse(row.text(y)));
                Place place = new Place(row.text(id), row.text(name), row.text(kind), at, new java.util.TreeMap<>());
                places.add(new MapMaterial.Marked(place, PlaceGroup.of(place)));
            }
        });
        return places;
    }

    private List<StreetLine> roads() {
        Path file = folder.resolve(RegionFolder.INTERNAL).resolve(RegionFolder.ROADS);
        return Files.exists(file)
                ? RoadLineFile.read(file).stream()
                        .map(road -> new StreetLine(road.xy(), road.kind().importance()))
                        .toList()
                : List.of();
    }

    /** Draws the map of a region folder: SVG. */
    public static String svg(Path folder) {
        return nl.noaber.app.picture.Picture.svg(RegionPicture.of(read(folder)));
    }

    /** Draws the map of a region folder: PNG so many pixels wide. */
    public static byte[] png(Path folder, int widthPixels) {
        return nl.noaber.app.picture.Picture.png(RegionPicture.of(read(folder)), widthPixels);
    }
}
