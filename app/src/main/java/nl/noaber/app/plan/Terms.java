// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;
import java.util.OptionalDouble;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.data.norms.Norms;
import nl.noaber.data.norms.Prices;

/**
 * The wish with everything filled in that it left to the norms.
 *
 * @param figure which of low, mid and high counts the less self-reliant
 * @param isAskUsual whether the number of points was not asked, but follows from a norm
 */
record Terms(
        Norms norms,
        Prices prices,
        Pace pace,
        PlanWish.Weigh weigh,
        PlanWish.Ask ask,
        boolean isAskUsual,
        Figure figure,
        boolean capacity,
        boolean tiers,
        boolean backUp,
        List<Integer> phases,
        List<String> hazards,
        OptionalDouble equity,
        PlanWish.Seek seek) {
    /** Which figure of an interval. */
    enum Figure {
        LOW,
        MID,
        HIGH;

        double of(Interval interval) {
            return switch (this) {
                case LOW -> interval.low();
                case MID -> interval.mid();
                case HIGH -> interval.high();
            };
        }
    }

    private static final double MINUTES_MOST = 240;

    Terms {
        phases = List.copyOf(phases);
        hazards = List.copyOf(hazards);
    }

    /** @throws BadInput when an option is out of range, or options contradict */
    static Terms of(PlanWish wish, PlanRegion region) {
        Norms norms = wish.files().norms().map(Norms::read).orElseGet(Norms::basic);
        Prices prices = wish.files().prices().map(Prices::read).orElseGet(Prices::example);
        PlanWish.Ask ask = wish.ask().orElseGet(() -> usualAsk(wish, norms, region));
        Terms terms = new Terms(
                norms,
                prices,
                pace(wish, norms),
                wish.weigh(),
                checked(ask),
                wish.ask().isEmpty(),
                Figure.MID,
                wish.capacity(),
                wish.tiers(),
                wish.backUp(),
                wish.phases(),
                wish.hazards(),
                checkedShare(wish.equity()),
                wish.seek());
        SeekCheck.check(terms);
        PhaseCheck.check(terms.phases, ask);
        return terms;
    }

    private static PlanWish.Ask usualAsk(PlanWish wish, Norms norms, PlanRegion region) {
        if (!wish.phases().isEmpty()) {
            return new PlanWish.Ask.Sites(wish.phases().getLast());
        }
        double residents = region.people().totalResidents().mid();
        return new PlanWish.Ask.Sites((int) Math.max(1, Math.ceil(residents / norms.mid(Norms.RESIDENTS_PER_POINT))));
    }

    private static PlanWish.Ask checked(PlanWish.Ask ask) {
        switch (ask) {
            case PlanWish.Ask.Sites(int most)
            when most < 1 -> throw new BadInput("--sites is %d.".formatted(most), "Maybe give 1 or more.");
            case PlanWish.Ask.Coverage(double share)
            when !(share > 0 && share <= 1) ->
                throw new BadInput(
                        "--coverage is %s.".formatted(share),
                        "Maybe give a share above 0 and at most 1: 0.95 is 95 percent.");
            case PlanWish.Ask.Budget(double euro)
            when !(euro > 0) || Double.isInfinite(euro) ->
                throw new BadInput("--budget is %s.".formatted(euro), "Maybe give euros a year, above 0.");
            default -> {
                return ask;
            }
        }
    }

    private static OptionalDouble checkedShare(OptionalDouble share) {
        if (share.isPresent() && !(share.getAsDouble() > 0 && share.getAsDouble() <= 1)) {
            throw new BadInput(
                    "--equity is %s.".formatted(share.getAsDouble()),
                    "Maybe give a share above 0 and at most 1: 0.9 is 90 percent.");
        }
        return share;
    }

    private static Pace pace(PlanWish wish, Norms norms) {
        double fit = norms.mid(Norms.WALK_KM_PER_HOUR);
        double slow = wish.slowKmPerHour().orElse(norms.mid(Norms.SLOW_KM_PER_HOUR));
        if (!(slow > 0 && slow <= fit)) {
            throw new BadInput(
                    "--slow-speed is %s km/h.".formatted(slow),
                    "Maybe give a speed above 0 and at most the %s km/h of others.".formatted(fit));
        }
        if (wish.metres().isPresent()) {
            double metres = wish.metres().getAsDouble();
            if (!(metres > 0 && metres <= 20_000)) {
                throw new BadInput("--metres is %s.".formatted(metres), "Maybe give metres above 0, at most 20000.");
            }
            return Pace.metres(fit, slow, metres);
        }
        double minutes = wish.minutes().orElse(norms.mid(Norms.WALK_MINUTES));
        if (!(minutes > 0 && minutes <= MINUTES_MOST)) {
            throw new BadInput(
                    "--minutes is %s.".formatted(minutes),
                    "Maybe give minutes above 0, at most %.0f.".formatted(MINUTES_MOST));
        }
        return Pace.minutes(fit, slow, minutes);
    }

    boolean isCoverage() {
        return ask instanceof PlanWish.Ask.Coverage;
    }

    /** In euro when prices were given or points differ in tier; else the number of points is what counts. */
    boolean isInEuro() {
        return !prices.isExample() || tiers;
    }

    double depthMetres() {
        return norms.mid(Norms.DEPTH_METRES);
    }

    Terms with(Pace other) {
        return new Terms(
                norms,
                prices,
                other,
                weigh,
                ask,
                isAskUsual,
                figure,
                capacity,
                tiers,
                backUp,
                phases,
                hazards,
                equity,
                seek);
    }

    Terms with(PlanWish.Weigh other) {
        return new Terms(
                norms,
                prices,
                pace,
                other,
                ask,
                isAskUsual,
                figure,
                capacity,
                tiers,
                backUp,
                phases,
                hazards,
                equity,
                seek);
    }

    Terms with(PlanWish.Ask other) {
        return new Terms(
                norms,
                prices,
                pace,
                weigh,
                other,
                isAskUsual,
                figure,
                capacity,
                tiers,
                backUp,
                phases,
                hazards,
                equity,
                seek);
    }

    Terms with(Figure other) {
        return new Terms(
                norms,
                prices,
                pace,
                weigh,
                ask,
                isAskUsual,
                other,
                capacity,
                tiers,
                backUp,
                phases,
                hazards,
                equity,
                seek);
    }

    Terms withCapacity(boolean other) {
        return new Terms(
                norms,
                prices,
                pace,
                weigh,
                ask,
                isAskUsual,
                figure,
                other,
                tiers,
                backUp,
                phases,
                hazards,
                equity,
                seek);
    }

    Terms withHazards(List<String> others) {
        return new Terms(
                norms,
                prices,
                pace,
                weigh,
                ask,
                isAskUsual,
                figure,
                capacity,
                tiers,
                backUp,
                phases,
                others,
                equity,
                seek);
    }

    Terms with(PlanWish.Seek other) {
        return new Terms(
                norms,
                prices,
                pace,
                weigh,
                ask,
                isAskUsual,
                figure,
                capacity,
                tiers,
                backUp,
                phases,
                hazards,
                equity,
                other);
    }

    /** Whether it is the people within the limit that are sought, each for one: what pages tell of a plan. */
    boolean isAboutReached() {
        return seek.equals(PlanWish.Seek.USUAL);
    }

    /** How many circumstances count: dry weather first, then the floods, in their order. */
    int circumstances() {
        return seek.robust() ? 1 + hazards.size() : 1;
    }

    /** Floods in which no point may stand in the water. */
    List<String> forbiddenWater() {
        return seek.robust() ? List.of() : hazards;
    }

    Terms withoutPhases() {
        return new Terms(
                norms,
                prices,
                pace,
                weigh,
                ask,
                isAskUsual,
                figure,
                capacity,
                tiers,
                backUp,
                List.of(),
                hazards,
                equity,
                seek);
    }
}
