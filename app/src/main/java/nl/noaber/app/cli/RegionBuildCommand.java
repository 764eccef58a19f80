// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.noaber.app.analyses.InputFolder;
import nl.noaber.app.analyses.RegionBuild;
import nl.noaber.app.analyses.RegionInputs;
import nl.noaber.app.analyses.RegionSettings;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.store.Outputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber region build}: from open data files to a region folder. */
@Command(
        name = "build",
        description =
                "Builds a region folder: residents per square, who cannot manage alone, where they are concentrated.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Which files each option takes, with examples: docs/manual/formats.md."})
final class RegionBuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--name", required = true, description = "Name for people, e.g. Kampen.")
    private String name = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to write.")
    private Path out = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of files, each of which is looked into for what it is; instead of naming them.")
    private @Nullable Path data;

    @Option(names = "--streets", paramLabel = "F", description = "OpenStreetMap: .osm.pbf or .osm.gz.")
    private @Nullable Path streets;

    @Option(
            names = "--detour",
            paramLabel = "X",
            description = "Without streets: walking metres per straight metre (default 1.3).")
    private @Nullable Double detour;

    @Option(names = "--squares", paramLabel = "F", description = "CBS squares of 100 m: .gpkg or .csv.")
    private @Nullable Path squares;

    @Option(names = "--areas", paramLabel = "F", description = "Polygons: .geojson, .gpkg or .csv with WKT.")
    private @Nullable Path areas;

    @Option(names = "--area-figures", paramLabel = "F", description = "Key figures of the areas; once for each year.")
    private List<Path> areaFigures = new ArrayList<>();

    @Option(names = "--postcodes", paramLabel = "F", description = "Polygons of postcode areas.")
    private @Nullable Path postcodes;

    @Option(names = "--postcode-figures", paramLabel = "F", description = "Key figures of postcode areas.")
    private @Nullable Path postcodeFigures;

    @Option(names = "--ages", paramLabel = "F", description = "Residents by postcode area and five-year band.")
    private @Nullable Path ages;

    @Option(names = "--addresses", paramLabel = "F", description = "Addresses: .csv or BAG .gpkg.")
    private @Nullable Path addresses;

    @Option(names = "--candidates", paramLabel = "F", description = "Buildings that could be a support point.")
    private List<Path> candidates = new ArrayList<>();

    @Option(names = "--facilities", paramLabel = "F", description = "Care homes, hospitals, schools, fire stations.")
    private List<Path> facilities = new ArrayList<>();

    @Option(names = "--hazard", paramLabel = "F", description = "Water depth in metres: ESRI ASCII grid.")
    private List<Path> hazards = new ArrayList<>();

    @Option(names = "--recipe", paramLabel = "F", description = "Who counts as less self-reliant.")
    private @Nullable Path recipe;

    @Option(names = "--municipality", paramLabel = "GMxxxx", description = "Keep only areas of this municipality.")
    private @Nullable String municipality;

    @Option(
            names = "--band",
            defaultValue = "500",
            paramLabel = "METRES",
            description = "Hot spots: neighbours are within this distance (default ${DEFAULT-VALUE}).")
    private double band;

    @Option(
            names = "--full",
            description = "The outside has full figures too, for authorised use; the passport says so.")
    private boolean full;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", defaultValue = "2", description = "Threads; the result does not depend on it.")
    private int threads;

    @Option(names = "--force", description = "Replace an existing folder.")
    private boolean force;

    @Option(names = "--json", description = "Print the counts as one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        if (streets != null && detour != null) {
            throw new BadInput(
                    "Both --streets and --detour were given.",
                    "Maybe leave out --detour: with streets, walking distances follow them.");
        }
        RegionInputs inputs = inputs();
        RegionSettings settings = new RegionSettings(
                name,
                Optional.ofNullable(municipality),
                detour == null ? RegionSettings.USUAL_DETOUR : detour,
                band,
                full,
                seed,
                threads);
        Outputs.check(out, force);
        Progress progress = Progress.to(spec.commandLine().getErr());
        RegionBuild.Built built = RegionBuild.build(inputs, settings, CodeVersion.code(), out, force, progress::step);
        progress.done();
        RegionReport.tell(built, json, spec.commandLine());
        return 0;
    }

    private RegionInputs inputs() {
        RegionInputs named = named();
        if (data == null) {
            return named;
        }
        if (!named.equals(RegionInputs.NONE)) {
            throw new BadInput(
                    "Both --data and files by name were given.",
                    "Maybe put all files in the folder, or name them all.");
        }
        InputFolder found = InputFolder.look(data);
        found.unused().forEach(file -> spec.commandLine().getErr().println("Not used: " + file));
        return found.inputs();
    }

    private RegionInputs named() {
        return new RegionInputs(
                Optional.ofNullable(streets),
                Optional.ofNullable(squares),
                Optional.ofNullable(areas),
                areaFigures,
                Optional.ofNullable(postcodes),
                Optional.ofNullable(postcodeFigures),
                Optional.ofNullable(ages),
                Optional.ofNullable(addresses),
                candidates,
                facilities,
                hazards,
                Optional.ofNullable(recipe));
    }
}
