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
import java.util.stream.Stream;
import nl.noaber.app.analyses.MapMaterial;
import nl.noaber.app.analyses.RegionMapReader;
import nl.noaber.app.analyses.RegionSettings;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.evidence.Source;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.store.Sources;
import nl.noaber.data.store.StreetFile;

/** Reads a region folder as a plan needs it. */
final class PlanRegionReader {
    /** Two fire stations nearer than this are the same one, known to two files. */
    private static final double SAME_METRES = 75;

    private final Path folder;

    private PlanRegionReader(Path folder) {
        this.folder = folder;
    }

    /** @throws BadInput when the folder is no region, or a file of it is missing or damaged */
    static PlanRegion read(Path folder) {
        MapMaterial material = RegionMapReader.read(folder);
        return new PlanRegionReader(folder).region(material);
    }

    private PlanRegion region(MapMaterial material) {
        People people = SquareRows.read(need("internal/squares.csv")).with(AreaTotals.read(need("areas.csv")));
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
                new PlanRegion.Ground(
                        material.areas(), material.areasAreBuurten(), material.concentrations(), material.roads()),
                sources(passport),
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

    /** The hashes of what is read here, and whose data that is. */
    private List<Source> sources(JsonNode passport) {
        List<String> owners = new ArrayList<>();
        List<String> licences = new ArrayList<>();
        for (JsonNode source : passport.path("sources")) {
            add(owners, source.path("attribution").asText());
            add(licences, source.path("licence").asText());
        }
        List<Source> sources = new ArrayList<>();
        for (String name : List.of(
                "passport.json",
                "candidates.csv",
                "facilities.csv",
                "internal/squares.csv",
                "internal/streets.noaber")) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                sources.add(Sources.of(file, "region", String.join(", ", licences), String.join("; ", owners), null));
            }
        }
        return sources;
    }

    private static void add(List<String> words, String word) {
        if (!word.isBlank() && !word.equals("unknown") && !words.contains(word)) {
            words.add(word);
        }
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
