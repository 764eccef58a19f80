// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaber.app.analyses.MapMaterial;
import nl.noaber.app.analyses.RegionMapReader;
import nl.noaber.app.analyses.RegionSettings;
import nl.noaber.app.picture.Outline;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.evidence.Source;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.store.Sources;
import nl.noaber.data.store.StreetFile;

/** Reads a region folder as a plan needs it. */
final class PlanRegionReader {
    /** Two fire stations nearer than this are the same one, known to two files. */
    private static final double SAME_METRES = 75;

    /** Role of the files of the region itself, after those that it was made of. */
    private static final String REGION = "region";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** A year, a month or a day. */
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    private final Path folder;

    private PlanRegionReader(Path folder) {
        this.folder = folder;
    }

    /** @throws BadInput when the folder is no region, or a file of it is missing or damaged */
    static PlanRegion read(Path folder) {
        if (!Files.isRegularFile(folder.resolve("summary.json"))) {
            throw new BadInput(
                    "The folder %s is no region: it has no summary.json.".formatted(folder.getFileName()),
                    "Maybe name the folder that 'region build' wrote, or the folder region/ of a demo.");
        }
        return new PlanRegionReader(folder).region();
    }

    /** The squares first: what is wrong with them is told by those who read all of their columns. */
    private PlanRegion region() {
        People people = SquareRows.read(need("internal/squares.csv")).with(AreaTotals.read(need("areas.csv")));
        MapMaterial material = RegionMapReader.read(folder);
        List<Site> candidates = SiteRows.read(need("candidates.csv"));
        if (candidates.isEmpty()) {
            throw new BadInput(
                    "The region %s has no candidates: candidates.csv is empty.".formatted(material.name()),
                    "Maybe build it again with --candidates, a file of buildings that could be a support point.");
        }
        Path streets = folder.resolve("internal/streets.noaber");
        JsonNode passport = json("passport.json");
        return new PlanRegion(
                material.name(),
                material.date(),
                material.isFull(),
                people,
                candidates,
                fireStations(candidates, SiteRows.read(need("facilities.csv"))),
                Files.exists(streets) ? Optional.of(StreetFile.read(streets)) : Optional.empty(),
                passport.at("/parameters/detour").asDouble(RegionSettings.USUAL_DETOUR),
                outside(),
                names("areas.csv"),
                names("concentrations.csv"),
                places(material),
                new PlanRegion.Ground(
                        material.areas(), material.areasAreBuurten(), material.concentrations(), material.roads()),
                sources(passport, material.date()),
                Stream.concat(notes(passport).stream(), doubts(people).stream()).toList());
    }

    private Path need(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new BadInput(
                    "The region folder %s has no %s.".formatted(folder.getFileName(), name),
                    name.startsWith("internal")
                            ? "Maybe this is the part that may be shown: a plan needs internal/ too."
                            : "Maybe it was not copied whole: build the region again.");
        }
        return file;
    }

    private JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(need(name).toFile());
        } catch (IOException e) {
            throw new BadInput(
                    "The %s of the region cannot be read: %s.".formatted(name, e),
                    "Maybe the folder was damaged in copying: build the region again.",
                    e);
        }
    }

    private Map<String, String> names(String file) {
        Map<String, String> names = new HashMap<>();
        CsvFile csv = CsvFile.open(need(file));
        if (csv.find("naam") >= 0) {
            csv.forEach(row -> names.put(row.text(csv.get("id")), row.text(csv.get("naam"))));
        }
        return names;
    }

    private static List<Site> fireStations(List<Site> candidates, List<Site> facilities) {
        List<Site> stations =
                new ArrayList<>(candidates.stream().filter(Site::isFireStation).toList());
        for (Site facility : facilities) {
            boolean isNew = stations.stream().noneMatch(known -> known.at().metresTo(facility.at()) <= SAME_METRES);
            if (facility.isFireStation() && isNew) {
                stations.add(facility);
            }
        }
        return stations;
    }

    private List<PlacesNamed.Named> places(MapMaterial material) {
        Path file = folder.resolve("internal/places.csv");
        List<PlacesNamed.Named> places = new ArrayList<>();
        if (Files.exists(file)) {
            CsvFile csv = CsvFile.open(file);
            csv.forEach(row -> places.add(new PlacesNamed.Named(
                    middleOf(material.name(), row.text(csv.get("naam"))),
                    new RdPoint(Numbers.parse(row.text(csv.get("x"))), Numbers.parse(row.text(csv.get("y")))))));
        }
        return places.isEmpty()
                ? material.areas().stream().map(PlanRegionReader::middle).toList()
                : places;
    }

    /** As concentrations are named: "near Kampen" says nothing in Kampen. */
    private static String middleOf(String region, String name) {
        return name.equals(region) ? name + "-midden" : name;
    }

    private static PlacesNamed.Named middle(Outline area) {
        var inside = area.shape().getInteriorPoint();
        return new PlacesNamed.Named(area.name(), new RdPoint(inside.getX(), inside.getY()));
    }

    /** Residents whose address is in no file: they live in the region, nobody knows where. */
    private Interval outside() {
        Path accounts = folder.resolve("internal/accounts.csv");
        double[] sum = {0};
        if (Files.exists(accounts)) {
            CsvFile csv = CsvFile.open(accounts);
            csv.forEach(row -> {
                if (row.text(csv.get("column")).equals("aantal_inwoners")) {
                    double people = Numbers.parse(row.text(csv.get("outside")));
                    sum[0] += Double.isNaN(people) ? 0 : people;
                }
            });
        }
        return Interval.exactly(sum[0]);
    }

    /** What the region was made of, as its passport has it (without a hash it cannot be named); then the hashes of what is read here. */
    private List<Source> sources(JsonNode passport, String date) {
        JsonNode made = passport.path("sources");
        String owners = words(made, "attribution", "; ");
        String licences = words(made, "licence", ", ");
        List<Source> sources = new ArrayList<>();
        for (JsonNode source : made) {
            if (HASH.matcher(source.path("sha256").asText()).matches()) {
                sources.add(source(source));
            }
        }
        for (String name : List.of(
                "passport.json",
                "candidates.csv",
                "facilities.csv",
                "internal/squares.csv",
                "internal/streets.noaber")) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                sources.add(Sources.of(
                        file, REGION, licences, owners, ISO_DATE.matcher(date).matches() ? date : null));
            }
        }
        return sources;
    }

    private static Source source(JsonNode node) {
        JsonNode date = node.path("referenceDate");
        return new Source(
                node.path("role").asText(),
                node.path("name").asText().replaceAll(".*[/\\\\]", ""),
                node.path("sha256").asText(),
                node.path("bytes").asLong(),
                node.path("licence").asText("unknown"),
                node.path("attribution").asText("unknown"),
                date.isTextual() ? date.asText() : null);
    }

    private static String words(JsonNode sources, String field, String between) {
        return sources.valueStream()
                .map(source -> source.path(field).asText())
                .filter(text -> !text.isBlank() && !text.equals("unknown"))
                .distinct()
                .collect(Collectors.joining(between));
    }

    private static List<String> notes(JsonNode passport) {
        List<String> notes = new ArrayList<>();
        passport.path("notes").forEach(note -> notes.add(note.asText()));
        return notes;
    }

    private static List<String> doubts(People people) {
        List<String> doubts = new ArrayList<>();
        if (people.withoutResidents() > 0) {
            doubts.add("Van %d vierkanten is niet bekend hoeveel mensen er wonen; zij tellen niet mee in het plan."
                    .formatted(people.withoutResidents()));
        }
        if (people.estimatedWeak() > 0) {
            doubts.add(
                    "Van %d vierkanten is niet bekend hoeveel inwoners verminderd zelfredzaam zijn; daar is het deel van de hele regio genomen, met alles tussen niemand en iedereen als bandbreedte."
                            .formatted(people.estimatedWeak()));
        }
        return doubts;
    }
}
