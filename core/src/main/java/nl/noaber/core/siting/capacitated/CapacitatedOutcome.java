// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Optional;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;

/** What came of a capacitated problem. That not everybody can be served is an answer too. */
public sealed interface CapacitatedOutcome {
    /** Everybody is served. The answer's objective is the cost, its bound the least that any such plan costs. */
    record Served(Answer answer) implements CapacitatedOutcome {}

    /**
     * No plan serves everybody: proven.
     *
     * @param why the ground of the proof
     * @param demand of all clients together
     * @param shortBy so much demand at least stays unserved in every plan, in units of demand; 0 only when those left out have none
     * @param best the most demand that was found to be served, and of such plans the cheapest found
     * @param certificate where the ground is {@link Why#WHOLE_CLIENTS_DO_NOT_FIT}: a plan for everybody would cost more than when
     *     each were served from its dearest site
     */
    record Infeasible(Why why, double demand, double shortBy, Partial best, Optional<Certificate> certificate)
            implements CapacitatedOutcome {}

    /**
     * Whether everybody can be served (a bin packing) was not decided within the effort.
     *
     * @param demand of all clients together
     * @param best as in {@link Infeasible}
     */
    record Undecided(double demand, Partial best) implements CapacitatedOutcome {}

    /** Why no plan serves everybody. */
    enum Why {
        /** The demand is more than the p largest capacities hold. */
        TOO_LITTLE_CAPACITY,
        /** Some clients are larger than every site that could serve them. */
        CLIENT_FITS_NOWHERE,
        /** The sum fits, but whole clients do not: all cases were gone through. */
        WHOLE_CLIENTS_DO_NOT_FIT
    }

    /**
     * A plan that leaves some clients out.
     *
     * @param sites numbers of the open sites, rising
     * @param servedBy by client the site that serves it; -1 when none does
     * @param served demand that is served
     * @param mostServed proven: no plan serves more
     * @param cost of serving them
     */
    record Partial(int[] sites, int[] servedBy, double served, double mostServed, double cost) {}
}
