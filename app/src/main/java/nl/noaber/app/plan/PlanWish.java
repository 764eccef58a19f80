// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What is asked of a plan.
 *
 * @param ask how many points, how much coverage, or how much money; empty takes a number from the norms
 * @param minutes within which a point must be reached, at the walker's own speed; empty takes that of the norms
 * @param metres instead of minutes, for all alike
 * @param slowKmPerHour speed of the less self-reliant; empty takes that of the norms
 * @param classes kinds or groups of places that may be chosen; empty for all
 * @param outsideToo whether places outside the region may be chosen
 * @param phases rising numbers of points, each part of the next; empty for one step
 * @param hazards floods in which a point must stay usable, or which count as circumstances ({@link Seek#robust})
 * @param equity share of the residents of the most vulnerable squares ({@link Equity}) that must be reached; empty for none
 * @param seek what counts beside people within the limit in dry weather
 */
public record PlanWish(
        Optional<Ask> ask,
        OptionalDouble minutes,
        OptionalDouble metres,
        OptionalDouble slowKmPerHour,
        Weigh weigh,
        List<String> classes,
        boolean outsideToo,
        Files files,
        boolean capacity,
        boolean tiers,
        boolean backUp,
        List<Integer> phases,
        List<String> hazards,
        OptionalDouble equity,
        Seek seek,
        Effort effort) {
    /** What is given. */
    public sealed interface Ask {
        record Sites(int most) implements Ask {}

        /** @param share of the people, 0 to 1 */
        record Coverage(double share) implements Ask {}

        /** @param euroPerYear together */
        record Budget(double euroPerYear) implements Ask {}
    }

    /** Who counts. */
    public enum Weigh {
        /** Every resident alike. */
        RESIDENTS("residents"),
        /** Only the less self-reliant. */
        LESS_SELF_RELIANT("less-self-reliant"),
        /** Half for all residents together, half for the less self-reliant together. */
        BOTH("both");

        private final String word;

        Weigh(String word) {
            this.word = word;
        }

        /** As on the command line. */
        public String word() {
            return word;
        }
    }

    /**
     * What counts beside people within the limit in dry weather.
     *
     * @param gradual whether who walks somewhat farther than the limit counts for a part
     * @param robust whether the floods are circumstances beside dry weather, all alike, in which a point in the water serves
     *     nobody; else a point must stay usable in all of them
     */
    public record Seek(boolean gradual, boolean robust) {
        /** People within the limit, in dry weather. */
        public static final Seek USUAL = new Seek(false, false);
    }

    /** Files beside the region. */
    public record Files(
            Optional<Path> fixed,
            Optional<Path> forbidden,
            Optional<Path> norms,
            Optional<Path> prices,
            Optional<Path> suitability) {
        public static final Files NONE =
                new Files(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * How long to try.
     *
     * @param seconds after which it stops with what it has; empty tries until the rounds are done
     * @param rounds of the solver
     */
    public record Effort(OptionalDouble seconds, OptionalLong rounds, long seed, int threads) {
        static final long USUAL_ROUNDS = 20_000;

        public static final Effort USUAL = new Effort(OptionalDouble.empty(), OptionalLong.empty(), 1, 2);

        /** Whether how long to try was asked, and not left to the program. */
        boolean isGiven() {
            return seconds.isPresent() || rounds.isPresent();
        }

        long roundsMost() {
            return rounds.orElse(USUAL_ROUNDS);
        }
    }

    public PlanWish {
        classes = List.copyOf(classes);
        phases = List.copyOf(phases);
        hazards = List.copyOf(hazards);
    }

    /** Everything as the norms have it. */
    public static PlanWish usual() {
        return new PlanWish(
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Weigh.RESIDENTS,
                List.of(),
                false,
                Files.NONE,
                false,
                false,
                false,
                List.of(),
                List.of(),
                OptionalDouble.empty(),
                Seek.USUAL,
                Effort.USUAL);
    }

    public PlanWish with(Ask newAsk) {
        return new PlanWish(
                Optional.of(newAsk),
                minutes,
                metres,
                slowKmPerHour,
                weigh,
                classes,
                outsideToo,
                files,
                capacity,
                tiers,
                backUp,
                phases,
                hazards,
                equity,
                seek,
                effort);
    }

    public PlanWish with(Effort newEffort) {
        return new PlanWish(
                ask,
                minutes,
                metres,
                slowKmPerHour,
                weigh,
                classes,
                outsideToo,
                files,
                capacity,
                tiers,
                backUp,
                phases,
                hazards,
                equity,
                seek,
                newEffort);
    }
}
