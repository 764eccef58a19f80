// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.evidence.Source;
import nl.noaber.core.people.AreaAccount;
import nl.noaber.core.people.Columns;
import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.Population;
import nl.noaber.core.vulnerability.LessSelfReliant;
import nl.noaber.core.vulnerability.Recipe;
import nl.noaber.core.walking.Islands;
import nl.noaber.data.Refusals;
import nl.noaber.data.osm.RegionStreets;
import nl.noaber.data.recipe.RecipeFile;
import nl.noaber.data.store.Outputs;

/** Builds a region: reads, places people, counts, finds concentrations, writes the folder. */
public final class RegionBuild {
    /**
     * What came of it.
     *
     * @param summary the counts, protected, as one JSON document
     * @param refusals rows that were left out
     * @param answer the first sentence of the page, Dutch
     */
    public record Built(ObjectNode summary, Refusals refusals, String answer, List<String> notes, Path folder) {
        /** The same in another place. */
        public Built movedTo(Path place) {
            return new Built(summary, refusals, answer, notes, place);
        }
    }

    /** Rounding and covered squares explain a difference of so much of the residents, not more. */
    private static final double DISAGREEMENT = 0.02;

    private final RegionInputs inputs;
    private final RegionSettings settings;
    private final String code;
    private final Watcher watcher;

    private RegionBuild(RegionInputs inputs, RegionSettings settings, String code, Watcher watcher) {
        this.inputs = inputs;
        this.settings = settings;
        this.code = code;
        this.watcher = watcher;
    }

    /**
     * Builds and writes.
     *
     * @param code version of the program, for the passport
     * @param out the region folder; replaced only with {@code force}
     * @throws BadInput when a file or a setting cannot be used; then nothing is written
     */
    public static Built build(
            RegionInputs inputs, RegionSettings settings, String code, Path out, boolean force, Watcher watcher) {
        Region region = new RegionBuild(inputs, settings, code, watcher).region();
        watcher.step("Writing " + out.getFileName());
        RegionFolder folder = new RegionFolder(region);
        Outputs.folder(out, force, folder::write);
        return new Built(
                folder.summary(),
                region.files().refusals(),
                folder.answer(),
                region.passport().notes(),
                out);
    }

    private Region region() {
        Recipe recipe = inputs.recipe().map(RecipeFile::read).orElseGet(RecipeFile::standard);
        RegionFiles files = new RegionReader(inputs, settings, watcher).read();
        watcher.step("Placing residents");
        Population people = CareHomes.add(
                PeopleStage.people(files, Set.copyOf(VulnerabilityStage.ofSquares(recipe))), files.facilities());
        if (people.get(Columns.RESIDENTS).present() == 0) {
            throw new BadInput(
                    "None of the %d squares has a figure of residents.".formatted(people.size()),
                    "Maybe the squares are of a year that is not filled yet.");
        }
        Ground ground = new Ground(people, files.published());
        watcher.step("Counting less self-reliant residents");
        LessSelfReliant counted = VulnerabilityStage.count(recipe, ground);
        Estimate ofSquares = VulnerabilityStage.ofSquares(counted, people.size());
        Ranking ranking = Ranking.of(recipe, VulnerabilityStage.ofSquares(recipe, ground), settings);
        watcher.step("Finding concentrations");
        Hot hot = new HotStage(people, ofSquares, files.names(), settings).find();
        watcher.step("Looking around places");
        PlacesStage places = new PlacesStage(people, ofSquares, files);
        return new Region(
                settings,
                files,
                people,
                ground,
                counted,
                ofSquares,
                ranking,
                hot,
                places.look(files.facilities()),
                places.look(files.candidates()),
                passport(files, people, counted));
    }

    private Passport passport(RegionFiles files, Population people, LessSelfReliant counted) {
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("name", settings.name());
        parameters.put("bandMetres", Double.toString(settings.bandMetres()));
        parameters.put("indexRuns", Integer.toString(Ranking.RUNS));
        parameters.put("recipe", counted.recipe().id() + " " + counted.recipe().version());
        settings.municipality().ifPresent(municipality -> parameters.put("municipality", municipality));
        Optional<Islands> streets = files.streets().map(RegionStreets::islands);
        if (streets.isEmpty()) {
            parameters.put("detour", Double.toString(settings.detour()));
        }
        Set<String> notes = new LinkedHashSet<>(files.notes());
        notes.addAll(people.notes());
        disagreement(people).ifPresent(notes::add);
        streets.ifPresentOrElse(
                islands -> notes.add(
                        "Losse stukjes straat van minder dan %d punten die geen adres nodig heeft, zijn weggelaten: %d (samen %.0f m). Voor een adres bewaard: %d."
                                .formatted(
                                        Islands.NODES_MIN,
                                        islands.dropped(),
                                        islands.droppedMetres(),
                                        islands.keptForAddresses())),
                () -> notes.add("Er zijn geen straten ingelezen: lopen is een rechte lijn maal %s."
                        .formatted(settings.detour())));
        return new Passport(
                "region",
                settings.name(),
                code,
                sources(files),
                parameters,
                OptionalLong.of(settings.seed()),
                settings.full() ? Passport.Disclosure.FULL : Passport.Disclosure.PROTECTED,
                List.copyOf(notes));
    }

    /** Squares and areas that tell of different numbers of people are seldom of the same place and year. */
    private static Optional<String> disagreement(Population people) {
        double published = 0;
        double placed = 0;
        for (AreaAccount account : people.accounts()) {
            if (account.column().equals(Columns.RESIDENTS)) {
                published += account.published();
                placed += account.placed() + account.outside();
            }
        }
        return Math.abs(placed - published) <= DISAGREEMENT * published
                ? Optional.empty()
                : Optional.of(
                        "Let op: volgens de wijken of buurten wonen er %.0f mensen, volgens de vierkanten %.0f. Misschien zijn de bestanden van een andere plaats of een ander jaar."
                                .formatted(published, placed));
    }

    private List<Source> sources(RegionFiles files) {
        List<Source> sources = new ArrayList<>(files.sources());
        inputs.recipe().ifPresent(file -> sources.add(new Credits().of(file, "recipe")));
        return sources;
    }
}
