// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.fetch.Fetch;
import nl.noaber.data.fetch.Fetched;
import nl.noaber.data.fetch.Hosts;
import nl.noaber.data.fetch.Limits;
import nl.noaber.data.fetch.Part;
import nl.noaber.data.fetch.Patience;
import nl.noaber.data.fetch.Watch;
import nl.noaber.data.fetch.Web;
import nl.noaber.data.fetch.Wish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber fetch}: gets the files that {@code region build} takes from public services. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = "Gets the files of one municipality from public services, for 'region build'.",
        footer = {
            "",
            "A run that was cut off goes on where it was when the same command is given again.",
            "Which services are asked what: docs/manual/fetch.md."
        })
public final class FetchCommand implements Runnable {
    private static final int SHOWN_FACTS = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--municipality", required = true, paramLabel = "GMxxxx", description = "CBS code, e.g. GM0166.")
    private String municipality = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the files.")
    private Path out = Path.of("");

    @Option(names = "--year", defaultValue = "2024", description = "Of the figures (default ${DEFAULT-VALUE}).")
    private int year;

    @Option(names = "--hosts", paramLabel = "FILE", description = "Other addresses, lines like areas = https://...")
    private @Nullable Path hosts;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Parts: ${COMPLETION-CANDIDATES}",
            completionCandidates = PartNames.class)
    private List<String> only = new ArrayList<>();

    @Option(names = "--retries", defaultValue = "4", description = "Tries after the first (default ${DEFAULT-VALUE}).")
    private int retries;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the chance in waiting times; no byte depends on it.")
    private long seed;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Day of fetching, for the passport.")
    private @Nullable String date;

    @Option(names = "--force", description = "Fetch again what is there.")
    private boolean force;

    @Option(names = "--json", description = "Print what was fetched as one JSON document.")
    private boolean json;

    /** Names of the parts for the help text. */
    static final class PartNames extends ArrayList<String> {
        PartNames() {
            super(List.of(Part.values()).stream().map(Part::key).toList());
        }
    }

    @Override
    public void run() {
        Set<Part> parts = new TreeSet<>();
        only.forEach(name -> parts.add(Part.of(name)));
        Wish wish = new Wish(municipality, year, out, parts, force, date, CodeVersion.code());
        Patience patience = new Patience(retries, seed, Thread::sleep, Limits.USUAL.longestWait());
        Progress progress = Progress.to(spec.commandLine().getErr());
        Fetched fetched;
        try (Web web =
                new Web(patience, Limits.USUAL, "Noaber/" + CodeVersion.VERSION + " (open source; noaber fetch)")) {
            fetched = Fetch.run(wish, Hosts.read(hosts, year), web, watch(progress));
        } finally {
            progress.done();
        }
        tell(fetched);
        mustBeComplete(fetched);
    }

    private static Watch watch(Progress progress) {
        return new Watch() {
            @Override
            public void step(String words) {
                progress.step(words);
            }

            @Override
            public void share(double done) {
                progress.share(done);
            }
        };
    }

    private void tell(Fetched fetched) {
        PrintWriter print = spec.commandLine().getOut();
        if (json) {
            print.println(toJson(fetched));
            return;
        }
        for (Fetched.Outcome part : fetched.parts()) {
            String state = part.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            print.println(String.format(
                    Locale.ROOT,
                    "%-14s %-12s %,12d bytes  %s",
                    part.part().key(),
                    state,
                    part.bytes(),
                    part.state() == Fetched.State.FAILED ? part.fact() : String.join(", ", part.files())));
        }
        print.println("Next, in " + out + ": " + fetched.next());
    }

    private String toJson(Fetched fetched) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("municipality", municipality);
        root.put("year", year);
        ArrayNode parts = root.putArray("parts");
        for (Fetched.Outcome part : fetched.parts()) {
            ObjectNode node = parts.addObject();
            node.put("part", part.part().key());
            node.put("state", part.state().name().toLowerCase(Locale.ROOT));
            node.put("bytes", part.bytes());
            part.files().forEach(node.putArray("files")::add);
            if (part.state() == Fetched.State.FAILED) {
                node.put("fact", part.fact());
                node.put("maybe", part.maybe());
            }
        }
        root.put("next", fetched.next());
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain text is always JSON.", e);
        }
    }

    /** The parts that are there stay; the command still ends with 2, so that no script goes on with half. */
    private static void mustBeComplete(Fetched fetched) {
        List<Fetched.Outcome> failures = fetched.failures();
        if (failures.isEmpty()) {
            return;
        }
        if (failures.size() == 1) {
            Fetched.Outcome one = failures.getFirst();
            throw new BadInput("%s: %s".formatted(one.part().key(), one.fact()), one.maybe());
        }
        String facts = failures.stream()
                .limit(SHOWN_FACTS)
                .map(part -> part.part().key() + ": " + part.fact())
                .collect(Collectors.joining(" | "));
        throw new BadInput(
                "%d of %d parts failed. %s"
                        .formatted(failures.size(), fetched.parts().size(), facts),
                failures.getFirst().maybe());
    }
}
