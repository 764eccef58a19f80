// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.SequencedMap;
import nl.noaber.app.page.Language;
import nl.noaber.app.page.PlanStory;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.siting.Shortfall;
import nl.noaber.data.norms.Norm;
import nl.noaber.data.norms.Norms;
import nl.noaber.data.store.Passports;

/** plan.json, for programs: everything in it may be shown. Its fields are explained in docs/manual/plan.md. */
final class PlanJson {
    private static final int FORMAT = 1;
    private static final int CURVE_MINUTES = 60;
    private static final int CURVE_STEP = 5;

    private final PlanOutcome outcome;
    private final PlanStory story;
    private final Shown shown;

    PlanJson(PlanOutcome outcome, PlanStory story) {
        this.outcome = outcome;
        this.story = story;
        this.shown = outcome.shown();
    }

    ObjectNode json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("format", FORMAT);
        root.put("region", story.about().region());
        root.put("date", story.about().date());
        root.put("disclosure", story.about().isFull() ? "full" : "protected");
        asked(root.putObject("asked"));
        root.put("points", story.sites().size());
        proof(root);
        coverage(root);
        JsonFigures.put(root, "euroPerYear", outcome.solved().euro());
        staff(root);
        shortfalls(root.putArray("shortfalls"));
        sites(root.putArray("sites"));
        byMinutes(root.putArray("coverageByMinutes"));
        frontier(root.putArray("frontier"));
        fairness(root.putObject("fairness"));
        leftOut(root.putArray("leftOut"));
        whatIfs(root.putArray("whatIfs"));
        floods(root.putArray("floods"));
        norms(root.putArray("norms"));
        root.set("passport", Passports.toTree(outcome.passport()));
        return root;
    }

    private void asked(ObjectNode node) {
        Terms terms = outcome.terms();
        switch (terms.ask()) {
            case PlanWish.Ask.Sites(int most) -> node.put("sites", most);
            case PlanWish.Ask.Coverage(double share) -> node.put("coverage", share);
            case PlanWish.Ask.Budget(double euro) -> JsonFigures.number(node, "budget", euro);
        }
        node.put("fromNorm", terms.isAskUsual());
        node.put("weigh", terms.weigh().word());
        terms.equity().ifPresent(share -> node.put("equity", share));
        node.put("gradual", terms.seek().gradual());
        node.put("robust", terms.seek().robust());
        Pace pace = terms.pace();
        ObjectNode limits = node.putObject("limit");
        limits.put("in", pace.isMetres() ? "metres" : "minutes");
        JsonFigures.number(limits, "minutes", Shown.round(pace.limitMinutes()[Pace.MANAGE]));
        JsonFigures.number(limits, "minutesLessSelfReliant", Shown.round(pace.limitMinutes()[Pace.WEAK]));
        JsonFigures.number(limits, "metres", Shown.round(pace.limitMetres(Pace.MANAGE)));
        JsonFigures.number(limits, "metresLessSelfReliant", Shown.round(pace.limitMetres(Pace.WEAK)));
        SiteChoice choice = outcome.solved().question().choice();
        node.put("candidates", choice.allowed().size());
        ObjectNode excluded = node.putObject("excluded");
        for (SiteChoice.Reason reason : SiteChoice.Reason.values()) {
            excluded.put(
                    reason.name().toLowerCase(Locale.ROOT),
                    choice.excluded().stream().filter(e -> e.reason() == reason).count());
        }
        node.put("depthUnknown", choice.depthUnknown());
    }

    private void proof(ObjectNode root) {
        ShownProof proof = ShownProof.of(outcome);
        root.put("unit", story.proof().unit().name().toLowerCase(Locale.ROOT));
        JsonFigures.number(root, "objective", proof.objective());
        JsonFigures.number(root, "bound", proof.bound());
        root.put("gap", proof.gap());
        root.put("optimal", proof.isOptimal());
        root.put("proof", outcome.solved().plan().proof().name().toLowerCase(Locale.ROOT));
        JsonFigures.number(root, "total", proof.total());
    }

    private void coverage(ObjectNode root) {
        Interval residents = outcome.region().people().totalResidents();
        Interval weak = outcome.region().people().totalLessSelfReliant();
        PlanStory.Score score = story.score();
        boolean onlyWeak = outcome.terms().weigh() == PlanWish.Weigh.LESS_SELF_RELIANT;
        root.put("coverage", onlyWeak ? score.shareLessSelfReliant() : score.shareResidents());
        ObjectNode of = root.putObject("residents");
        JsonFigures.put(of, "all", score.residents());
        JsonFigures.put(of, "reached", score.reachedResidents());
        share(of, outcome.shareOfResidents(), residents.mid());
        ObjectNode ofWeak = root.putObject("lessSelfReliant");
        JsonFigures.put(ofWeak, "all", score.lessSelfReliant());
        JsonFigures.put(ofWeak, "reached", score.reachedLessSelfReliant());
        share(ofWeak, outcome.shareOfLessSelfReliant(), weak.mid());
        JsonFigures.number(
                root,
                "notOnTheMap",
                shown.wholeNumber(outcome.region().outside().mid()));
        JsonFigures.number(root, "meanMinutes", score.meanMinutes());
        JsonFigures.number(
                root,
                "meanMinutesLessSelfReliant",
                shown.minutes(outcome.served().meanMinutes(true)));
        JsonFigures.number(
                root, "farthestMinutes", shown.minutes(outcome.served().farthestMinutes()));
    }

    private void share(ObjectNode node, Interval share, double people) {
        JsonFigures.put(
                node,
                "share",
                Interval.of(
                        Math.min(shown.share(share.low(), people), shown.share(share.mid(), people)),
                        shown.share(share.mid(), people),
                        Math.max(shown.share(share.high(), people), shown.share(share.mid(), people))));
    }

    private void staff(ObjectNode root) {
        Norms norms = outcome.terms().norms();
        Interval point = Costs.staffOfPoint(norms);
        ObjectNode staff = root.putObject("staff");
        JsonFigures.put(staff, "perPoint", point);
        JsonFigures.put(staff, "all", point.times(outcome.sites().size()));
        JsonFigures.number(staff, "hours", norms.mid(Norms.HOURS));
        ObjectNode water = root.putObject("water");
        double litres = norms.mid(Norms.WATER_LITRES);
        JsonFigures.number(water, "litresPerPersonPerDay", litres);
        JsonFigures.number(water, "residentsPerWaterPoint", norms.mid(Norms.RESIDENTS_PER_WATER_POINT));
        JsonFigures.number(
                water,
                "waterPointsByNorm",
                Math.ceil(
                        outcome.region().people().totalResidents().mid() / norms.mid(Norms.RESIDENTS_PER_WATER_POINT)));
    }

    private void shortfalls(ArrayNode array) {
        if (outcome.solved().plan().shortfall() instanceof Shortfall.Unmet unmet) {
            ObjectNode node = array.addObject();
            node.put("fact", unmet.fact());
            node.put("maybe", unmet.maybe());
            JsonFigures.number(node, "by", by(unmet));
            node.put("unit", unmet.unit().name().toLowerCase(Locale.ROOT));
            node.put("proven", unmet.proven());
            ArrayNode remedies = node.putArray("remedies");
            unmet.remedies().forEach(remedy -> {
                ObjectNode own = remedies.addObject();
                own.put("kind", remedy.kind().name().toLowerCase(Locale.ROOT));
                JsonFigures.number(own, "value", Shown.round(remedy.value()));
                own.put("proven", remedy.proven());
            });
        }
    }

    /** People are rounded up to fives, so that what is told is enough. */
    private double by(Shortfall.Unmet unmet) {
        boolean isExact = shown.isFull() || unmet.unit() != Shortfall.Unit.PEOPLE;
        return isExact ? Shown.round(unmet.by()) : 5 * Math.ceil(unmet.by() / 5);
    }

    private void sites(ArrayNode array) {
        SiteRecords records = new SiteRecords(outcome, story);
        for (int i = 0; i < story.sites().size(); i++) {
            array.add(records.json(i));
        }
    }

    private void byMinutes(ArrayNode array) {
        Served served = outcome.served();
        People people = served.people();
        double residents = people.totalResidents().mid();
        double weak = people.totalLessSelfReliant().mid();
        for (int minutes = 0; minutes <= CURVE_MINUTES; minutes += CURVE_STEP) {
            int limit = minutes;
            ObjectNode node = array.addObject();
            node.put("minutes", minutes);
            node.put(
                    "residents",
                    shown.share(
                            served.residents(need -> served.near().minutes()[need] <= limit)
                                            .mid()
                                    / residents,
                            residents));
            JsonFigures.number(
                    node,
                    "lessSelfReliant",
                    shown.share(
                            served.lessSelfReliant(need -> served.near().minutes()[need] <= limit)
                                            .mid()
                                    / weak,
                            weak));
        }
    }

    private void frontier(ArrayNode array) {
        if (!outcome.terms().isAboutReached()) {
            FrontierJson.put(array, outcome);
            return;
        }
        for (PlanStory.Curve curve : story.curves()) {
            for (PlanStory.Step step : curve.steps()) {
                ObjectNode node = array.addObject();
                JsonFigures.number(node, curve.axis().name().toLowerCase(Locale.ROOT), step.at());
                node.put("open", step.points());
                JsonFigures.number(node, "euro", step.euro());
                JsonFigures.number(node, "reached", step.reached());
                JsonFigures.put(node, "gain", step.gain());
                JsonFigures.number(node, "bound", step.bound());
                node.put("isPlan", step.isPlan());
            }
        }
    }

    private void fairness(ObjectNode node) {
        JsonFigures.number(node, "giniMinutes", story.fairness().gini());
        JsonFigures.number(node, "giniAccess", Math.rint(outcome.fair().giniAccess() * 1000) / 1000);
        JsonFigures.number(node, "accessRatio", story.fairness().accessRatio());
        ArrayNode groups = node.putArray("groups");
        for (PlanStory.AccessClass group : story.fairness().classes()) {
            ObjectNode own = groups.addObject();
            own.put("group", group.group());
            JsonFigures.put(own, "people", group.people());
            JsonFigures.number(own, "placesPer1000", group.placesPer1000());
            JsonFigures.number(own, "share", group.share());
            JsonFigures.number(own, "meanMinutes", group.meanMinutes());
        }
    }

    private void leftOut(ArrayNode array) {
        for (PlanStory.LeftOut place : story.leftOut()) {
            ObjectNode node = array.addObject();
            node.put("rank", place.rank());
            node.put("name", place.place().label(Language.NL));
            JsonFigures.words(node, "squares", place.squares());
            JsonFigures.put(node, "residents", place.residents());
            JsonFigures.put(node, "lessSelfReliant", place.lessSelfReliant());
            JsonFigures.number(node, "minutes", place.minutes());
            node.put("nearest", place.nearest());
        }
    }

    private void whatIfs(ArrayNode array) {
        for (PlanStory.WhatIf whatIf : story.whatIfs()) {
            ObjectNode node = array.addObject();
            node.put("change", whatIf.change().name().toLowerCase(Locale.ROOT));
            node.put("value", whatIf.value());
            node.put("points", whatIf.points());
            node.put("samePoints", whatIf.samePoints());
            JsonFigures.put(node, "reachedResidents", whatIf.reachedResidents());
            JsonFigures.number(node, "shareResidents", whatIf.shareResidents());
            JsonFigures.put(node, "reachedLessSelfReliant", whatIf.reachedLessSelfReliant());
            JsonFigures.number(node, "shareLessSelfReliant", whatIf.shareLessSelfReliant());
        }
    }

    private void floods(ArrayNode array) {
        for (Flood flood : outcome.floods()) {
            ObjectNode node = array.addObject();
            node.put("hazard", flood.hazard());
            node.put("pointsInWater", flood.inWater());
            node.put("pointsUnknown", flood.unknown());
            node.put(
                    "shareResidentsLeft",
                    shown.share(
                            flood.left().shareOfResidents().mid(),
                            outcome.region().people().totalResidents().mid()));
            node.put(
                    "shareLessSelfReliantLeft",
                    shown.share(
                            flood.left().shareOfLessSelfReliant().mid(),
                            outcome.region().people().totalLessSelfReliant().mid()));
        }
    }

    private void norms(ArrayNode array) {
        SequencedMap<String, Norm> norms = outcome.terms().norms().norms();
        norms.values().forEach(norm -> {
            ObjectNode node = array.addObject();
            node.put("id", norm.id());
            node.put("name", norm.name());
            JsonFigures.put(node, "value", norm.value());
            node.put("unit", norm.unit());
            node.put("status", norm.standing().word());
            node.put("official", norm.isOfficial());
            node.put("source", norm.source());
            node.put("from", norm.from());
        });
    }
}
