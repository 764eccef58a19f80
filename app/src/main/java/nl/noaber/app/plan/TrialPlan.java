// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.siting.Plan;
import nl.noaber.core.siting.PlanSolver;
import nl.noaber.core.siting.Rule;
import nl.noaber.core.siting.SeatOrder;
import nl.noaber.core.siting.WhatIf;
import nl.noaber.data.crs.RdNew;

/**
 * Any choice of places of a region, and of new ones, told as a plan is: for trying while someone waits. Safe for use by several
 * threads.
 */
public final class TrialPlan {
    private final TrialRegion region;
    private final Planner planner;
    private final Choice choice;
    /** Of the plan, and no candidates: register points and new ones that it was asked to keep. */
    private final List<Site> own;

    private final double usualMinutes;
    private final PlanQuestion usual;

    /**
     * What the plan chose from.
     *
     * @param classes kinds or groups of places; empty for all
     * @param forbidden ids
     * @param hazards floods in which a point must stay usable
     */
    public record Choice(List<String> classes, List<String> forbidden, List<String> hazards) {}

    /** A place where no candidate is; it counts as a full point. */
    public record NewPlace(String id, String name, double lon, double lat) {}

    /**
     * What is other than in the plan, beside which places are open.
     *
     * @param minutes one may walk, at the own speed; empty: as in the plan
     */
    public record Changed(List<NewPlace> added, OptionalDouble minutes) {}

    /**
     * @param region where the plan is
     * @param plan its folder
     * @param wish terms; which places, and how many, is what is tried
     * @throws BadInput when the plan cannot be read
     */
    public TrialPlan(TrialRegion region, Path plan, PlanWish wish, Choice choice, String code) {
        this.region = region;
        this.choice = choice;
        planner = new Planner(region.region(), Optional.of(region.walking()), wish, Optional.empty(), code, step -> {});
        own = own(plan);
        usualMinutes = planner.terms().pace().limitMinutes()[Pace.MANAGE];
        usual = question(List.of(), planner.terms());
    }

    private List<Site> own(Path plan) {
        List<Site> own = new ArrayList<>();
        JsonNode tree;
        try {
            tree = new ObjectMapper().readTree(plan.resolve("plan.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (JsonNode site : tree.path("sites")) {
            if (!region.isPlace(site.path("id").asText())) {
                own.add(Site.elsewhere(
                        site.path("id").asText(),
                        site.path("name").asText(),
                        new RdPoint(site.path("x").asDouble(), site.path("y").asDouble()),
                        region.region().candidates()));
            }
        }
        return own;
    }

    /** Whether this is the id of a place that can be open without being new. */
    public boolean isPlace(String id) {
        return region.isPlace(id) || own.stream().anyMatch(site -> site.id().equals(id));
    }

    /** How many places can be open without being new. */
    public int places() {
        return region.sites().size() + own.size();
    }

    /**
     * What these places come to together with the new ones, in the fields of plan.json: residents, lessSelfReliant, coverage,
     * euroPerYear, leftOut, sites...
     *
     * @param full ids of places with everything
     * @param light ids of places with information and water only; without tiers they are as the others
     * @throws BadInput when a place is not known
     */
    public ObjectNode figures(List<String> full, List<String> light, Changed changed) {
        Asked asked = asked(changed);
        WhatIf what = new WhatIf(asked.question.question(), new int[0]);
        new LinkedHashSet<>(light).forEach(id -> what.open(asked.option(id, false)));
        new LinkedHashSet<>(full).forEach(id -> what.open(asked.option(id, true)));
        changed.added().forEach(place -> what.open(asked.option(place.id(), true)));
        return told(asked.question, what.plan());
    }

    /**
     * So many places, quickly chosen ({@link PlanSolver#quick}); told as {@link #figures}. Fewer when more would bring nothing.
     *
     * @param points the new ones among them
     * @param fixed ids of places that stay
     * @param closed ids of places that are not chosen, beside those that the plan could not choose
     * @throws BadInput when a place is not known, or more stay than there are points
     */
    public ObjectNode found(int points, Set<String> fixed, Set<String> closed, Changed changed) {
        Asked asked = asked(changed);
        List<Rule> rules = new ArrayList<>();
        asked.question.question().rules().stream()
                .filter(rule -> !(rule instanceof Rule.AtMost))
                .forEach(rules::add);
        rules.add(new Rule.AtMost(points));
        Stream.concat(fixed.stream(), changed.added().stream().map(NewPlace::id))
                .distinct()
                .forEach(id -> rules.add(new Rule.Stays(asked.site(id), PlanQuestion.LIGHT)));
        List<Site> sites = asked.question.choice().allowed();
        closed.forEach(asked::site);
        for (int s = 0; s < sites.size(); s++) {
            String id = sites.get(s).id();
            boolean mayNot = closed.contains(id) || !mayChoose(sites.get(s));
            boolean stays = fixed.contains(id) || s >= places();
            if (mayNot && !stays) {
                rules.add(new Rule.Forbidden(s));
            }
        }
        return told(asked.question, PlanSolver.quick(asked.question.question().withRules(rules)));
    }

    private boolean mayChoose(Site site) {
        boolean isOfClass = choice.classes.isEmpty() || choice.classes.stream().anyMatch(site::isOf);
        double most = planner.terms().depthMetres();
        return isOfClass
                && !choice.forbidden.contains(site.id())
                && choice.hazards.stream().noneMatch(hazard -> SiteChoice.isDeep(site, hazard, most));
    }

    private ObjectNode told(PlanQuestion question, Plan plan) {
        Plan seated = question.terms().capacity()
                ? SeatOrder.favouring(question.question(), plan, Solving.favour(question))
                : plan;
        PlanOutcome outcome = planner.told(planner.solving().solved(question, seated));
        return new PlanJson(outcome, new PlanStoryWriter(outcome, "").story()).json();
    }

    private Asked asked(Changed changed) {
        double minutes = changed.minutes().orElse(usualMinutes);
        boolean isUsual = changed.added().isEmpty() && minutes == usualMinutes;
        return new Asked(isUsual ? usual : question(changed.added(), terms(minutes)));
    }

    private Terms terms(double minutes) {
        Terms terms = planner.terms();
        return minutes == usualMinutes ? terms : terms.with(terms.pace().withMinutes(minutes));
    }

    private PlanQuestion question(List<NewPlace> added, Terms terms) {
        List<Site> others =
                Stream.concat(own.stream(), added.stream().map(this::site)).toList();
        List<Site> all = Stream.concat(region.sites().stream(), others.stream()).toList();
        return PlanQuestion.of(
                region.region(),
                new SiteChoice(all, Set.of(), List.of(), 0),
                region.walks(others, new Sought(terms).metresMost()),
                terms);
    }

    private Site site(NewPlace place) {
        return Site.elsewhere(
                place.id(),
                place.name(),
                RdNew.of(place.lon(), place.lat()),
                region.region().candidates());
    }

    /** A question with its places by id. */
    private static final class Asked {
        private final PlanQuestion question;
        private final Map<String, Integer> byId = new HashMap<>();

        Asked(PlanQuestion question) {
            this.question = question;
            for (int s = 0; s < question.choice().allowed().size(); s++) {
                byId.put(question.choice().allowed().get(s).id(), s);
            }
        }

        int site(String id) {
            Integer site = byId.get(id);
            if (site == null) {
                throw new BadInput(
                        "The place %s is not one of the %d places of the region.".formatted(id, byId.size()),
                        "Maybe the list is of another region.");
            }
            return site;
        }

        int option(String id, boolean isFull) {
            int site = site(id);
            List<Integer> own = new ArrayList<>();
            for (int o = 0; o < question.question().options().size(); o++) {
                if (question.question().options().get(o).site() == site) {
                    own.add(o);
                }
            }
            return isFull ? own.getLast() : own.getFirst();
        }
    }
}
