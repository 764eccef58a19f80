// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import nl.noaber.core.evidence.Interval;
import nl.noaber.data.norms.Norms;
import nl.noaber.data.norms.Prices;

/** What points cost and whom they need. */
final class Costs {
    private Costs() {}

    /** Euro a year. */
    static Interval ofPoint(Open open, Terms terms) {
        Prices.What what = terms.tiers() && open.tier() == PlanQuestion.LIGHT ? Prices.What.LIGHT : Prices.What.FULL;
        return terms.prices().of(what, open.site().kind(), open.site().group());
    }

    /** People on the roster of one point that is open day and night, the reserve included. */
    static Interval staffOfPoint(Norms norms) {
        double shifts = norms.mid(Norms.STAFF_PER_SHIFT) * norms.mid(Norms.SHIFTS_PER_DAY);
        Interval reserve = norms.get(Norms.STAFF_RESERVE).value();
        return Interval.of(shifts * (1 + reserve.low()), shifts * (1 + reserve.mid()), shifts * (1 + reserve.high()));
    }
}
