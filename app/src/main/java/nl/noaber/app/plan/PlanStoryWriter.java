// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.noaber.app.page.Figure;
import nl.noaber.app.page.PlanStory;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Square;
import nl.noaber.data.norms.Norm;
import nl.noaber.data.norms.Norms;

/** Tells a plan in figures that may be shown. */
final class PlanStoryWriter {
    private static final int LEFT_OUT_MOST = 20;
    private static final int YEARS = 1;

    private final PlanOutcome outcome;
    private final Terms terms;
    private final Shown shown;
    private final String command;

    PlanStoryWriter(PlanOutcome outcome, String command) {
        this.outcome = outcome;
        this.terms = outcome.terms();
        this.shown = outcome.shown();
        this.command = command;
    }

    PlanStory story() {
        return new PlanStory(
                about(),
                score(),
                proof(),
                ShortfallWords.of(outcome.solved().plan().shortfall()),
                sites(),
                curves(),
                leftOut(),
                whatIfs(),
                floods(),
                fairness(),
                doubts(),
                new PlanMapMaker(outcome, leftOut()).map(),
                outcome.passport(),
                command);
    }

    PlanStory.About about() {
        SiteChoice choice = outcome.solved().question().choice();
        long excluded = choice.excluded().stream()
                .filter(e -> e.reason() != SiteChoice.Reason.OUTSIDE)
                .count();
        double limit = terms.pace().limitMinutes()[Pace.MANAGE];
        return new PlanStory.About(
                outcome.region().name(),
                outcome.region().date(),
                outcome.region().isFull(),
                aim(),
                switch (terms.ask()) {
                    case PlanWish.Ask.Sites(int most) -> new PlanStory.Ask.Sites(most);
                    case PlanWish.Ask.Coverage(double share) -> new PlanStory.Ask.Coverage(share);
                    case PlanWish.Ask.Budget(double euro) -> new PlanStory.Ask.Budget(euro);
                },
                terms.pace().isMetres()
                        ? new PlanStory.Limit.Metres(Shown.round(terms.pace().limitMetres(Pace.MANAGE)))
                        : new PlanStory.Limit.Minutes(limit),
                choice.allowed().size(),
                (int) excluded,
                Arrays.stream(SiteSums.BANDS)
                        .mapToObj(part -> Shown.round(part * limit))
                        .toList(),
                hazards(),
                terms.phases(),
                counts());
    }

    private List<PlanStory.Counts> counts() {
        Map<PlanStory.Counts, Boolean> counts = new EnumMap<>(PlanStory.Counts.class);
        counts.put(PlanStory.Counts.SEATS, terms.capacity());
        counts.put(PlanStory.Counts.TIERS, terms.tiers());
        counts.put(PlanStory.Counts.BACK_UP, terms.backUp());
        counts.put(PlanStory.Counts.GRADUAL, terms.seek().gradual());
        counts.put(PlanStory.Counts.FLOODS, terms.seek().robust());
        counts.put(PlanStory.Counts.STEPS, !terms.phases().isEmpty());
        return counts.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private PlanStory.Aim aim() {
        if (terms.isCoverage()) {
            return PlanStory.Aim.LEAST_COST;
        }
        return switch (terms.weigh()) {
            case RESIDENTS -> PlanStory.Aim.RESIDENTS;
            case LESS_SELF_RELIANT -> PlanStory.Aim.LESS_SELF_RELIANT;
            case BOTH -> PlanStory.Aim.BOTH;
        };
    }

    private List<String> hazards() {
        SortedSet<String> hazards = new TreeSet<>();
        outcome.sites()
                .forEach(s -> hazards.addAll(s.open().site().depthMetres().keySet()));
        return List.copyOf(hazards);
    }

    PlanStory.Score score() {
        Interval residents = outcome.region().people().totalResidents();
        Interval weak = outcome.region().people().totalLessSelfReliant();
        return new PlanStory.Score(
                shown.whole(residents),
                shown.whole(outcome.reachedResidents()),
                shown.whole(weak),
                shown.whole(outcome.reachedLessSelfReliant()),
                shown.share(outcome.shareOfResidents().mid(), residents.mid()),
                shown.share(outcome.shareOfLessSelfReliant().mid(), weak.mid()),
                Figure.known(outcome.solved().euro()),
                YEARS,
                shown.minutes(outcome.served().meanMinutes(false)));
    }

    /** With phases the objective is a sum over phases; the proof is told of that sum. */
    PlanStory.Proof proof() {
        ShownProof proof = ShownProof.of(outcome);
        // A share of all people is told only of people within the limit.
        double total = terms.isAboutReached() ? proof.total() : Double.NaN;
        return new PlanStory.Proof(unit(), proof.objective(), proof.bound(), total);
    }

    private PlanStory.Unit unit() {
        if (terms.isCoverage()) {
            return terms.isInEuro() ? PlanStory.Unit.EURO : PlanStory.Unit.POINTS;
        }
        return unitOfPeople();
    }

    private PlanStory.Unit unitOfPeople() {
        return switch (terms.weigh()) {
            case RESIDENTS -> PlanStory.Unit.RESIDENTS;
            case LESS_SELF_RELIANT -> PlanStory.Unit.LESS_SELF_RELIANT;
            case BOTH -> PlanStory.Unit.BOTH;
        };
    }

    List<PlanStory.Site> sites() {
        List<PlanStory.Site> sites = new ArrayList<>();
        List<Optional<Alternatives.Alternative>> others =
                new Alternatives(outcome.solved(), outcome.region().people()).all();
        for (int i = 0; i < outcome.sites().size(); i++) {
            sites.add(site(outcome.sites().get(i), others.get(i)));
        }
        return sites;
    }

    private PlanStory.Site site(SiteFigures site, Optional<Alternatives.Alternative> other) {
        String concentration = site.concentration().isEmpty()
                ? ""
                : outcome.region().concentrationNames().getOrDefault(site.concentration(), site.concentration());
        return new PlanStory.Site(
                site.letter(),
                site.open().site().id(),
                site.open().site().label(),
                site.open().site().kind(),
                terms.tiers() && site.open().tier() == PlanQuestion.LIGHT ? PlanStory.Tier.WATER : PlanStory.Tier.FULL,
                site.open().phase(),
                site.byBand().stream().map(shown::part).toList(),
                shown.part(site.newly()),
                shown.part(site.newlyWeak()),
                why(site),
                concentration,
                shown.part(site.lost()),
                takeOver(site),
                shown.part(site.load()),
                site.capacity(),
                site.suitability().knownShare() == 0
                        ? Figure.unknown()
                        : Figure.known(Interval.of(
                                Shown.round(site.suitability().low()),
                                Shown.round((site.suitability().low()
                                                + site.suitability().high())
                                        / 2),
                                Shown.round(site.suitability().high()))),
                Figure.known(site.euro()),
                depths(site.open().site()),
                outcome.chosenShare(site.open()),
                outcome.chosenNearShare(site.open()),
                site.area(),
                other.map(one -> new PlanStory.Alternative(
                        one.site().id(),
                        one.site().name(),
                        one.site().kind(),
                        shown.part(Interval.exactly(one.lost())))));
    }

    private List<Double> depths(Site site) {
        return hazards().stream()
                .map(hazard -> site.depthMetres().containsKey(hazard)
                        ? site.depthMetres().get(hazard).orElse(Double.NaN)
                        : Double.NaN)
                .toList();
    }

    private List<PlanStory.Why> why(SiteFigures site) {
        List<PlanStory.Why> why = new ArrayList<>();
        if (site.open().isFixed()) {
            why.add(PlanStory.Why.STAYS);
        }
        if (site.isOnlyOneHere()) {
            why.add(PlanStory.Why.ONLY_ONE_HERE);
        } else if (!site.open().isFixed()) {
            why.add(PlanStory.Why.MOST_NEW);
        }
        if (!site.concentration().isEmpty()) {
            why.add(PlanStory.Why.CONCENTRATION);
        }
        if (isDryAmongWet(site.open().site())) {
            why.add(PlanStory.Why.DRY);
        }
        if (terms.capacity() && site.load().mid() >= site.capacity()) {
            why.add(PlanStory.Why.ROOM);
        }
        return why;
    }

    /** Whether a place so near that most would walk there too was left out because it stands in the water. */
    private boolean isDryAmongWet(Site site) {
        double near = terms.pace().limitMetres(Pace.WEAK) / 2;
        return outcome.solved().question().choice().excluded().stream()
                .filter(e -> e.reason() == SiteChoice.Reason.IN_THE_WATER)
                .anyMatch(e -> e.site().at().metresTo(site.at()) <= near);
    }

    private List<PlanStory.TakeOver> takeOver(SiteFigures site) {
        return site.takeOver().stream()
                .map(part -> new PlanStory.TakeOver(
                        part.position() == SiteFigures.TakeOver.NOBODY ? "" : SiteFigures.letter(part.position()),
                        shown.part(part.residents())))
                .toList();
    }

    private List<PlanStory.Curve> curves() {
        if (outcome.frontier().isEmpty() || !terms.isAboutReached()) {
            return List.of();
        }
        PlanStory.Axis axis = terms.ask() instanceof PlanWish.Ask.Budget ? PlanStory.Axis.EURO : PlanStory.Axis.POINTS;
        double total = shown.wholeNumber(ShownProof.total(outcome));
        List<PlanStory.Step> steps = new ArrayList<>();
        double before = 0;
        for (FrontierStep step : outcome.frontier()) {
            steps.add(new PlanStory.Step(
                    step.limit(),
                    step.points(),
                    terms.isCoverage() && !terms.isInEuro() ? Double.NaN : Shown.round(step.euro()),
                    shown.wholeNumber(step.reached()),
                    shown.part(Math.max(0, step.reached() - before)),
                    ShownProof.bound(step.reached(), step.bound(), shown),
                    step.isPlan()));
            before = step.reached();
        }
        return List.of(new PlanStory.Curve(axis, unitOfPeople(), total, steps));
    }

    List<PlanStory.LeftOut> leftOut() {
        List<PlanStory.LeftOut> told = new ArrayList<>();
        PlacesNamed names = new PlacesNamed(outcome.region().places());
        for (LeftOut place : outcome.leftOut()) {
            Figure residents = shown.part(place.residents());
            if (told.size() < LEFT_OUT_MOST && residents instanceof Figure.Known) {
                told.add(new PlanStory.LeftOut(
                        told.size() + 1,
                        names.of(place.centre(), place.area()),
                        residents,
                        shown.part(place.lessSelfReliant()),
                        shown.minutes(place.minutes()),
                        place.nearest() < 0 ? "" : SiteFigures.letter(place.nearest()),
                        place.squares().stream().map(Square::id).toList()));
            }
        }
        return told;
    }

    private List<PlanStory.WhatIf> whatIfs() {
        List<PlanStory.WhatIf> told = new ArrayList<>();
        for (Variation variation : outcome.variations()) {
            Served served = variation.solved().served();
            double residents = outcome.region().people().totalResidents().mid();
            double weak = outcome.region().people().totalLessSelfReliant().mid();
            told.add(new PlanStory.WhatIf(
                    variation.change(),
                    variation.value(),
                    variation.solved().open().size(),
                    shown.whole(served.residents()),
                    shown.share(served.shareOfResidents().mid(), residents),
                    shown.whole(served.lessSelfReliant()),
                    shown.share(
                            served.shareOfLessSelfReliant(
                                    variation.solved().terms().figure()),
                            weak),
                    Figure.known(variation.solved().euro()),
                    outcome.solved().inCommonWith(variation.solved())));
        }
        return told;
    }

    private List<PlanStory.Flood> floods() {
        double residents = outcome.region().people().totalResidents().mid();
        return outcome.floods().stream()
                .map(flood -> new PlanStory.Flood(
                        flood.hazard(),
                        flood.inWater(),
                        flood.unknown(),
                        shown.share(flood.left().shareOfResidents().mid(), residents)))
                .toList();
    }

    PlanStory.Fairness fairness() {
        Fair fair = outcome.fair();
        List<PlanStory.AccessClass> groups = new ArrayList<>();
        for (Fair.Group group : fair.groups()) {
            boolean isArea = groups.size() >= Pace.GROUPS;
            Figure people = isArea ? shown.part(group.people()) : shown.whole(group.people());
            boolean isShown = people instanceof Figure.Known;
            groups.add(new PlanStory.AccessClass(
                    group.name(),
                    people,
                    isShown ? Math.rint(group.placesPer1000()) : Double.NaN,
                    isShown ? shown.share(group.share(), group.people().mid()) : Double.NaN,
                    isShown ? shown.minutes(group.meanMinutes()) : Double.NaN));
        }
        return new PlanStory.Fairness(
                Math.rint(fair.giniMinutes() * 1000) / 1000, Math.rint(fair.accessRatio() * 1000) / 1000, groups);
    }

    List<PlanStory.Doubt> doubts() {
        List<PlanStory.Doubt> doubts = new ArrayList<>();
        doubts.add(new PlanStory.Doubt(PlanStory.DoubtKind.LESS_SELF_RELIANT_ESTIMATED, Double.NaN));
        if (outcome.region().outside().mid() > 0) {
            doubts.add(new PlanStory.Doubt(
                    PlanStory.DoubtKind.NOT_ON_THE_MAP,
                    shown.wholeNumber(outcome.region().outside().mid())));
        }
        long stable = outcome.sites().stream()
                .filter(s -> outcome.chosenShare(s.open()) >= PlanStory.Site.STABLE)
                .count();
        if (!outcome.variations().isEmpty() && !outcome.sites().isEmpty()) {
            doubts.add(new PlanStory.Doubt(
                    PlanStory.DoubtKind.STABLE_POINTS,
                    (double) stable / outcome.sites().size()));
        }
        if (outcome.region().streets().isEmpty()) {
            doubts.add(new PlanStory.Doubt(
                    PlanStory.DoubtKind.DETOUR, outcome.region().detour()));
        }
        count(
                doubts,
                PlanStory.DoubtKind.CAPACITY_UNKNOWN,
                outcome.sites().stream()
                        .filter(s -> s.open().site().floorSquareMetres().isEmpty())
                        .count());
        count(
                doubts,
                PlanStory.DoubtKind.SUITABILITY_UNKNOWN,
                outcome.sites().stream()
                        .filter(s -> s.suitability().unknown().size()
                                > s.suitability().lacking().size())
                        .count());
        count(
                doubts,
                PlanStory.DoubtKind.DEPTH_UNKNOWN,
                outcome.sites().stream()
                        .filter(s -> s.open().site().depthMetres().values().stream()
                                .anyMatch(java.util.OptionalDouble::isEmpty))
                        .count());
        count(doubts, PlanStory.DoubtKind.SQUARES_UNCERTAIN, uncertainSquares());
        if (terms.prices().isExample()) {
            doubts.add(new PlanStory.Doubt(
                    PlanStory.DoubtKind.PRICES_OF_EXAMPLE, terms.prices().priceLevel()));
        }
        Norm minutes = terms.norms().get(Norms.WALK_MINUTES);
        if (!minutes.isOfficial() && !terms.pace().isMetres()) {
            doubts.add(new PlanStory.Doubt(
                    PlanStory.DoubtKind.NORM_NOT_DECIDED, terms.pace().limitMinutes()[Pace.MANAGE]));
        }
        long asked = outcome.sites().stream()
                .filter(s -> s.suitability().unknown().contains("eigenaar"))
                .count();
        if (asked > 0) {
            doubts.add(new PlanStory.Doubt(PlanStory.DoubtKind.OWNERS_NOT_ASKED, asked));
        }
        return doubts;
    }

    private long uncertainSquares() {
        People people = outcome.region().people();
        return IntStream.range(0, people.size())
                .filter(square -> people.residents().get(square).high() > 0)
                .filter(outcome.served()::isUncertain)
                .count();
    }

    private static void count(List<PlanStory.Doubt> doubts, PlanStory.DoubtKind kind, long number) {
        if (number > 0) {
            doubts.add(new PlanStory.Doubt(kind, number));
        }
    }
}
