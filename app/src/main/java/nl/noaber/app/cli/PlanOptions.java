// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import nl.noaber.app.page.Language;
import nl.noaber.app.plan.PlanWish;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a plan and a comparison of plans are asked with. */
final class PlanOptions {
    @Option(names = "--region", paramLabel = "DIR", description = "Region folder, as region build and demo write it.")
    private @Nullable Path region;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to write.")
    private @Nullable Path out;

    @Option(names = "--minutes", description = "How long one may walk, at the own speed (default: the norm, 15).")
    private @Nullable Double minutes;

    @Option(names = "--metres", description = "How far one may walk, for all alike; instead of --minutes.")
    private @Nullable Double metres;

    @Option(names = "--slow-speed", description = "km/h of less self-reliant residents (default: the norm, 3).")
    private @Nullable Double slowSpeed;

    @Option(
            names = "--weigh",
            defaultValue = "residents",
            description = "Who counts: residents, less-self-reliant or both (default ${DEFAULT-VALUE}).")
    private String weigh = "residents";

    @Option(names = "--classes", split = ",", description = "Only places of these kinds, e.g. school,library.")
    private List<String> classes = new ArrayList<>();

    @Option(names = "--outside-too", description = "Places outside the region may be chosen too.")
    private boolean outsideToo;

    @Option(names = "--fixed", paramLabel = "F", description = "CSV of points that are there: ids, names or x,y.")
    private @Nullable Path fixed;

    @Option(names = "--forbidden", paramLabel = "F", description = "CSV of places that may not be chosen.")
    private @Nullable Path forbidden;

    @Option(names = "--norms", paramLabel = "F", description = "Norms; what it leaves out is of the shipped set.")
    private @Nullable Path norms;

    @Option(names = "--prices", paramLabel = "F", description = "What points cost (default: an example).")
    private @Nullable Path prices;

    @Option(names = "--suitability", paramLabel = "F", description = "CSV of what is known of buildings.")
    private @Nullable Path suitability;

    @Option(
            names = "--hazard",
            description = "A flood in which points must stay usable; may be given again. See candidates.csv.")
    private List<String> hazards = new ArrayList<>();

    @Option(names = "--capacity", description = "Nobody is sent to a full point.")
    private boolean capacity;

    @Option(names = "--back-up", description = "A second point within reach counts too.")
    private boolean backUp;

    @Option(
            names = "--equity",
            paramLabel = "SHARE",
            description =
                    "This share of the residents of the most vulnerable tenth of the squares is reached, e.g. 0.9.")
    private @Nullable Double equity;

    @Option(names = "--seconds", description = "Stop searching after so long (default: when the rounds are done).")
    private @Nullable Double seconds;

    @Option(names = "--rounds", description = "Steps of the solver at most: the same rounds give the same plan.")
    private @Nullable Long rounds;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", defaultValue = "2", description = "Threads; the result does not depend on it.")
    private int threads;

    @Option(names = "--lang", defaultValue = "nl", description = "Language of pages and papers: nl or en (default nl).")
    private String lang = "nl";

    @Option(names = "--force", description = "Replace an existing folder.")
    boolean force;

    @Option(names = "--json", description = "Print the result as one JSON document.")
    boolean json;

    Path region() {
        return need(region, "--region", "Maybe name the folder that 'region build' wrote, or region/ of a demo.");
    }

    /** @throws BadInput when there are no words in it */
    Language language() {
        return Language.of(lang);
    }

    Path out() {
        return need(out, "--out", "Maybe name a folder to write.");
    }

    private static Path need(@Nullable Path path, String name, String maybe) {
        if (path == null) {
            throw new BadInput("There is no %s.".formatted(name), maybe);
        }
        return path;
    }

    /** @throws BadInput when options contradict or are out of range */
    PlanWish wish(Optional<PlanWish.Ask> ask, boolean tiers, List<Integer> phases, PlanWish.Seek seek) {
        if (minutes != null && metres != null) {
            throw new BadInput(
                    "Both --minutes and --metres were given.",
                    "Maybe leave out one: --metres is the same distance for all, --minutes the same time.");
        }
        if (threads < 1) {
            throw new BadInput("--threads is %d.".formatted(threads), "Maybe leave it out, or give 1 or more.");
        }
        if (rounds != null && rounds < 1) {
            throw new BadInput("--rounds is %d.".formatted(rounds), "Maybe leave it out, or give 1 or more.");
        }
        if (seconds != null && !(seconds > 0)) {
            throw new BadInput("--seconds is %s.".formatted(seconds), "Maybe leave it out, or give more than 0.");
        }
        return new PlanWish(
                ask,
                optional(minutes),
                optional(metres),
                optional(slowSpeed),
                weigh(),
                classes,
                outsideToo,
                new PlanWish.Files(
                        Optional.ofNullable(fixed),
                        Optional.ofNullable(forbidden),
                        Optional.ofNullable(norms),
                        Optional.ofNullable(prices),
                        Optional.ofNullable(suitability)),
                capacity,
                tiers,
                backUp,
                phases,
                hazards,
                optional(equity),
                seek,
                new PlanWish.Effort(
                        optional(seconds),
                        rounds == null ? OptionalLong.empty() : OptionalLong.of(rounds),
                        seed,
                        threads));
    }

    private PlanWish.Weigh weigh() {
        return Arrays.stream(PlanWish.Weigh.values())
                .filter(w -> w.word().equals(weigh))
                .findFirst()
                .orElseThrow(() ->
                        new BadInput("--weigh is %s.".formatted(weigh), "Maybe residents, less-self-reliant or both."));
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
