// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.noaber.app.plan.TrialPlan;
import nl.noaber.app.plan.TrialRegion;
import nl.noaber.app.runs.Result;
import org.springframework.stereotype.Component;

/** Plans that someone is trying places in, by region: the few that were used last are kept in memory. */
@Component
class Trials {
    private static final Logger LOG = Logger.getLogger(Trials.class.getName());
    private static final int REGIONS_KEPT = 4;
    private static final int PLANS_KEPT = 8;

    private final Kept<Ground> regions = new Kept<>(REGIONS_KEPT);

    /** A region with the plans of it. */
    private record Ground(TrialRegion region, Kept<TrialPlan> plans) {}

    TrialPlan of(Result plan, Result region) {
        Ground ground = ground(region);
        return ground.plans.get(
                plan.id(),
                () -> new TrialPlan(
                        ground.region,
                        plan.folder(),
                        plan.request().forTrials(),
                        plan.request().choice(),
                        System.getProperty("noaber.code", "unknown")));
    }

    TrialRegion regionOf(Result region) {
        return ground(region).region;
    }

    private Ground ground(Result region) {
        return regions.get(region.id(), () -> new Ground(new TrialRegion(region.folder()), new Kept<>(PLANS_KEPT)));
    }

    /** So that the first trial does not wait for it; what goes wrong is told then. */
    void prepare(Result plan, Supplier<Result> region) {
        Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, e) ->
                        LOG.log(Level.INFO, () -> "The plan %s cannot be tried yet: %s".formatted(plan.id(), e)))
                .start(() -> of(plan, region.get()));
    }
}
