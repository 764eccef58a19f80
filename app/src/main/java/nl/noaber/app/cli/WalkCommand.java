// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.walking.Islands;
import nl.noaber.core.walking.MainlandSnapper;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.core.walking.Walker;
import nl.noaber.core.walking.Walks;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.NamedPlaces;
import nl.noaber.data.osm.StreetReader;
import nl.noaber.data.store.Outputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber walk}: the table of walking distances between two lists of places. */
@Command(
        name = "walk",
        description = "Walking distances over the streets between two lists of places.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Metres run between the snapped points. snap_from_m and snap_to_m are the straight distances to the street:",
            "large ones mean that the street file does not show how one gets there. No route: empty metres."
        })
final class WalkCommand implements Callable<Integer> {
    @Option(names = "--streets", required = true, description = "OpenStreetMap: .osm.pbf, .osm.gz or .osm")
    private Path streets = Path.of("");

    @Option(names = "--from", required = true, description = "CSV: id,lon,lat (WGS84) or id,x,y (RD)")
    private Path from = Path.of("");

    @Option(names = "--to", required = true, description = "CSV: id,lon,lat (WGS84) or id,x,y (RD)")
    private Path to = Path.of("");

    @Option(names = "--out", required = true, description = "CSV: from,to,metres,minutes,snap_from_m,snap_to_m")
    private Path out = Path.of("");

    @Option(names = "--walker", defaultValue = "fit", description = "fit (5 km/h), slow (3) or wheelchair (2.75)")
    private String walkerName = "fit";

    @Option(names = "--speed", description = "km/h, instead of the walker's own")
    private @Nullable Double speed;

    @Option(names = "--limit", description = "metres; what is farther has empty metres")
    private @Nullable Double limit;

    @Option(names = "--no-ferries", description = "no boat sails; else a ferry counts its length, without waiting")
    private boolean noFerries;

    @Option(names = "--sidepaths", description = "keep to the path where one is compulsory beside the road")
    private boolean sidepaths;

    @Option(names = "--threads", description = "default: the processors there are")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "replace an existing output")
    private boolean force;

    @Option(names = "--json", description = "print counts as JSON on stdout")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Walker walker = walker();
        double limitMetres = limit();
        if (threads < 1) {
            throw new BadInput("--threads is %d.".formatted(threads), "Maybe leave it out, or give 1 or more.");
        }
        Outputs.check(out, force);
        Refusals refusals = new Refusals();
        Progress progress = Progress.to(spec.commandLine().getErr());
        NamedPlaces sources = NamedPlaces.read(from, refusals);
        NamedPlaces targets = NamedPlaces.read(to, refusals);
        progress.step("Reading streets");
        Islands islands = Islands.drop(
                StreetGraph.build(StreetReader.read(streets)),
                Stream.concat(sources.places().stream(), targets.places().stream())
                        .toList());
        progress.step("Looking for the street of each place");
        MainlandSnapper snapper = new MainlandSnapper(islands.graph(), walker);
        WalkSnaps starts = WalkSnaps.of(sources, snapper);
        WalkSnaps ends = WalkSnaps.of(targets, snapper);
        progress.step("Walking");
        WalkTable table = new WalkTable(new Walks(islands.graph(), walker), starts, ends, limitMetres, threads);
        Outputs.file(out, force, file -> table.write(file, progress::share));
        progress.done();
        WalkReport report = new WalkReport(islands, starts, ends, table.routes(), refusals);
        report.tell(spec.commandLine().getErr());
        if (json) {
            spec.commandLine().getOut().println(report.json());
        }
        return 0;
    }

    private Walker walker() {
        Walker walker =
                switch (walkerName.toLowerCase(Locale.ROOT)) {
                    case "fit" -> Walker.FIT;
                    case "slow" -> Walker.SLOW;
                    case "wheelchair" -> Walker.WHEELCHAIR;
                    default ->
                        throw new BadInput(
                                "--walker is %s.".formatted(walkerName), "Maybe choose fit, slow or wheelchair.");
                };
        if (speed != null) {
            if (!(speed > 0 && speed <= 30)) {
                throw new BadInput(
                        "--speed is %s km/h.".formatted(speed), "Maybe give a walking speed between 1 and 7 km/h.");
            }
            walker = walker.withSpeed(speed);
        }
        walker = sidepaths ? walker.onSidepaths() : walker;
        return noFerries ? walker.withoutFerries() : walker;
    }

    private double limit() {
        double metres = limit == null ? Walks.NO_LIMIT : limit;
        if (!(metres >= 0)) {
            throw new BadInput("--limit is %s metres.".formatted(limit), "Maybe leave it out, or give metres above 0.");
        }
        return metres;
    }
}
