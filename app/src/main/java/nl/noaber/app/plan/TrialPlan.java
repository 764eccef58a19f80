// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.SeatOrder;
import nl.noaber.core.siting.WhatIf;

/**
 * Any choice of places of a region, told as a plan is: for trying while someone waits. The region is read once. Safe for use by
 * several threads, one at a time.
 */
public final class TrialPlan {
    private final Planner planner;
    private final PlanQuestion question;
    private final Map<String, Integer> byId = new HashMap<>();

    /**
     * Reads the region and walks from all places.
     *
     * @param region folder
     * @param wish terms; which places, and how many, is what is tried
     * @throws BadInput when the region cannot be read, or has no places
     */
    public TrialPlan(Path region, PlanWish wish, String code) {
        planner = new Planner(region, wish, Optional.empty(), code, step -> {});
        question = planner.solving().question(planner.choice(), planner.terms());
        List<Site> sites = planner.choice().allowed();
        for (int s = 0; s < sites.size(); s++) {
            byId.put(sites.get(s).id(), s);
        }
    }

    /**
     * What these places come to together, in the fields of plan.json: residents, lessSelfReliant, coverage, euroPerYear, leftOut,
     * sites...
     *
     * @param full ids of places with everything
     * @param light ids of places with information and water only; without tiers they are as the others
     * @throws BadInput when a place is not known
     */
    public synchronized ObjectNode figures(List<String> full, List<String> light) {
        WhatIf what = new WhatIf(question.question(), new int[0]);
        new LinkedHashSet<>(light).forEach(id -> what.open(option(id, false)));
        new LinkedHashSet<>(full).forEach(id -> what.open(option(id, true)));
        var plan = what.plan();
        var ordered = planner.terms().capacity()
                ? SeatOrder.favouring(question.question(), plan, Solving.favour(question))
                : plan;
        PlanOutcome outcome = planner.told(planner.solving().solved(question, ordered));
        return new PlanJson(outcome, new PlanStoryWriter(outcome, "").story()).json();
    }

    private int option(String id, boolean isFull) {
        Integer site = byId.get(id);
        if (site == null) {
            throw new BadInput(
                    "The place %s is not one of the %d places of the region.".formatted(id, byId.size()),
                    "Maybe the list is of another region.");
        }
        List<Integer> own = new ArrayList<>();
        for (int o = 0; o < question.question().options().size(); o++) {
            if (question.question().options().get(o).site() == site) {
                own.add(o);
            }
        }
        return isFull ? own.getLast() : own.getFirst();
    }
}
