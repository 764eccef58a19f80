// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.walking.Islands;
import nl.noaber.core.walking.Reached;
import nl.noaber.core.walking.Snap;
import nl.noaber.core.walking.Snapper;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.core.walking.Walker;
import nl.noaber.core.walking.Walks;
import nl.noaber.data.Refusals;
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
    /** Snaps farther than this are counted aloud. */
    private static final double FAR_SNAP_METRES = 250;

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
        WalkPlaces sources = WalkPlaces.read(from, refusals);
        WalkPlaces targets = WalkPlaces.read(to, refusals);
        progress.step("Reading streets");
        StreetGraph all = StreetGraph.build(StreetReader.read(streets));
        Islands islands = Islands.drop(
                all,
                Stream.concat(sources.places().stream(), targets.places().stream())
                        .toList());
        StreetGraph graph = islands.graph();
        progress.step("Walking");
        Snapper snapper = new Snapper(graph, walker);
        List<@Nullable Snap> starts = snaps(snapper, sources);
        List<@Nullable Snap> ends = snaps(snapper, targets);
        List<Reached> reached = new Walks(graph, walker).distances(starts, ends, limitMetres, threads);
        progress.step("Writing");
        Outputs.file(out, force, file -> write(file, walker, sources, targets, starts, ends, reached));
        progress.done();
        tell(islands, sources, targets, starts, ends, reached, refusals);
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
        return noFerries ? walker.withoutFerries() : walker;
    }

    private double limit() {
        double metres = limit == null ? Walks.NO_LIMIT : limit;
        if (!(metres >= 0)) {
            throw new BadInput("--limit is %s metres.".formatted(limit), "Maybe leave it out, or give metres above 0.");
        }
        return metres;
    }

    private static List<@Nullable Snap> snaps(Snapper snapper, WalkPlaces places) {
        List<@Nullable Snap> snaps = new ArrayList<>();
        places.places().forEach(place -> snaps.add(snapper.find(place).orElse(null)));
        return snaps;
    }

    private static void write(
            Path file,
            Walker walker,
            WalkPlaces sources,
            WalkPlaces targets,
            List<@Nullable Snap> starts,
            List<@Nullable Snap> ends,
            List<Reached> reached)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("from", "to", "metres", "minutes", "snap_from_m", "snap_to_m");
            for (int i = 0; i < starts.size(); i++) {
                int next = 0;
                Reached here = reached.get(i);
                for (int j = 0; j < ends.size(); j++) {
                    boolean there = next < here.count() && here.places()[next] == j;
                    double metres = there ? here.millimetres()[next++] / 1000.0 : Double.NaN;
                    csv.writeRecord(
                            sources.ids().get(i),
                            targets.ids().get(j),
                            number(metres, 3),
                            number(walker.walkMinutes(metres), 2),
                            metres(starts.get(i)),
                            metres(ends.get(j)));
                }
            }
        }
    }

    private static String metres(@Nullable Snap snap) {
        return snap == null ? "" : number(snap.metres(), 1);
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private void tell(
            Islands islands,
            WalkPlaces sources,
            WalkPlaces targets,
            List<@Nullable Snap> starts,
            List<@Nullable Snap> ends,
            List<Reached> reached,
            Refusals refusals) {
        long far = far(starts) + far(ends);
        long found = reached.stream().mapToLong(Reached::count).sum();
        if (far > 0) {
            spec.commandLine()
                    .getErr()
                    .printf(Locale.ROOT, "%d places lie more than %.0f m from any street.%n", far, FAR_SNAP_METRES);
        }
        for (Refusals.Count count : refusals.counts()) {
            spec.commandLine()
                    .getErr()
                    .printf("%s: %d rows refused, %s.%n", count.file(), count.rows(), count.reason());
        }
        if (json) {
            ObjectNode node = new ObjectMapper().createObjectNode();
            node.put("from", sources.ids().size());
            node.put("to", targets.ids().size());
            node.put("routes", found);
            node.put("farSnaps", far);
            node.put("refused", refusals.total());
            node.put("nodes", islands.graph().nodes());
            node.put("edges", islands.graph().edges());
            node.put("islandsDropped", islands.dropped());
            node.put("islandMetresDropped", islands.droppedMetres());
            node.put("islandsKeptForPlaces", islands.keptForAddresses());
            spec.commandLine().getOut().println(node);
        }
    }

    private static long far(List<@Nullable Snap> snaps) {
        return snaps.stream()
                .filter(s -> s == null || s.metres() > FAR_SNAP_METRES)
                .count();
    }
}
