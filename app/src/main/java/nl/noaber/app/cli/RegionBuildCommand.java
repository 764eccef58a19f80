// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.noaber.app.analyses.RegionBuild;
import nl.noaber.app.analyses.RegionFolder;
import nl.noaber.app.analyses.RegionInputs;
import nl.noaber.app.analyses.RegionSummary;
import nl.noaber.data.store.Outputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber region build}: open data in, a region folder out. */
@Command(
        name = "build",
        description = "Builds a region folder from open data files.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RegionBuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--name", required = true, description = "Name of the region, for people.")
    private String name = "";

    @Option(names = "--out", required = true, description = "The region folder to write.")
    private Path out = Path.of("");

    @Option(names = "--streets", description = "OpenStreetMap extract: .osm.pbf, .osm.gz or .osm.")
    private @Nullable Path streets;

    @Option(
            names = "--detour",
            defaultValue = "1.3",
            description = "Without streets: walking distance over straight line (default ${DEFAULT-VALUE}).")
    private double detour;

    @Option(names = "--squares", description = "CBS squares of 100 m: GeoPackage or CSV.")
    private @Nullable Path squares;

    @Option(names = "--areas", description = "Polygons of neighbourhoods or districts: GeoJSON, GeoPackage or CSV with WKT.")
    private @Nullable Path areas;

    @Option(names = "--area-figures", description = "Figures of the areas; may be given for several years.")
    private List<Path> areaFigures = new ArrayList<>();

    @Option(names = "--postcode-areas", description = "Polygons of postcode areas (four digits).")
    private @Nullable Path postcodeAreas;

    @Option(names = "--ages", description = "Residents by postcode area and 5-year band.")
    private @Nullable Path ages;

    @Option(names = "--addresses", description = "Addresses: BAG GeoPackage, or CSV with id, lon, lat or x, y.")
    private @Nullable Path addresses;

    @Option(names = "--candidates", description = "Places that may become a support point; may be repeated.")
    private List<Path> candidates = new ArrayList<>();

    @Option(names = "--facilities", description = "Care homes, hospitals, schools...; may be repeated.")
    private List<Path> facilities = new ArrayList<>();

    @Option(names = "--hazard", description = "Water depth, ESRI ASCII grid in RD New; may be repeated.")
    private List<Path> hazards = new ArrayList<>();

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", defaultValue = "2", description = "Threads (default ${DEFAULT-VALUE}); the result does not depend on it.")
    private int threads;

    @Option(names = "--full", description = "For authorised use: keep small numbers in what is shown; the passport says so.")
    private boolean full;

    @Option(names = "--force", description = "Replace an existing output.")
    private boolean force;

    @Option(names = "--json", description = "Print the counts as one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        Outputs.check(out, force);
        RegionInputs inputs = new RegionInputs(
                name,
                Optional.ofNullable(streets),
                detour,
                Optional.ofNullable(squares),
                Optional.ofNullable(areas),
                areaFigures,
                Optional.ofNullable(postcodeAreas),
                Optional.ofNullable(ages),
                Optional.ofNullable(addresses),
                candidates,
                facilities,
                hazards,
                seed,
                threads,
                full);
        Progress progress = Progress.to(spec.commandLine().getErr());
        RegionSummary summary = RegionFolder.write(RegionBuild.of(inputs, CodeVersion.code(), progress::step), out, force);
        progress.done();
        spec.commandLine().getOut().println(json ? summary.toJson() : summary.toText());
        return 0;
    }
}
