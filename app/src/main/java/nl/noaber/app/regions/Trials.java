// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.noaber.app.plan.TrialPlan;
import nl.noaber.app.runs.Result;
import org.springframework.stereotype.Component;

/** Plans that someone is trying places in: the few that were used last are kept in memory. */
@Component
class Trials {
    private static final int KEPT = 8;

    private final Map<String, TrialPlan> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TrialPlan> eldest) {
            return size() > KEPT;
        }
    };

    synchronized TrialPlan of(Result plan, Result region) {
        return kept.computeIfAbsent(
                plan.id(),
                id -> new TrialPlan(
                        region.folder(), plan.request().forTrials(), System.getProperty("noaber.code", "unknown")));
    }
}
