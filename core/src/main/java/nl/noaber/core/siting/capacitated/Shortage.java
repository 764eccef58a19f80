// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;
import java.util.Optional;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.capacitated.CapacitatedOutcome.Infeasible;
import nl.noaber.core.siting.capacitated.CapacitatedOutcome.Partial;
import nl.noaber.core.siting.capacitated.CapacitatedOutcome.Undecided;
import nl.noaber.core.siting.capacitated.CapacitatedOutcome.Why;

/**
 * That not everybody can be served, and how much stays unserved at least.
 *
 * @param units at least so many stay unserved in every plan
 */
record Shortage(Instance instance, boolean isThere, Why why, long units) {
    /** What a look at the sums tells: the p largest capacities, and clients that fit nowhere. */
    static Shortage plain(Instance instance) {
        long[] capacity = instance.capacity.clone();
        Arrays.sort(capacity);
        long most = 0;
        for (int k = capacity.length - instance.p; k < capacity.length; k++) {
            most += capacity[k];
        }
        long tooMuch = Math.max(0, instance.totalDemand - most);
        long lost = 0;
        boolean anyLost = false;
        for (int i = 0; i < instance.clients; i++) {
            boolean fits = false;
            for (int j = 0; j < instance.sites && !fits; j++) {
                fits = instance.fits(i, j);
            }
            lost += fits ? 0 : instance.demand[i];
            anyLost |= !fits;
        }
        Why why = tooMuch >= lost && tooMuch > 0 ? Why.TOO_LITTLE_CAPACITY : Why.CLIENT_FITS_NOWHERE;
        return new Shortage(instance, tooMuch > 0 || anyLost, why, Math.max(tooMuch, lost));
    }

    /** The sum fits but whole clients do not: at least the smallest is left out. */
    static Shortage whole(Instance instance) {
        long least = Arrays.stream(instance.demand).min().orElse(0);
        return new Shortage(instance, true, Why.WHOLE_CLIENTS_DO_NOT_FIT, least);
    }

    long mostServed() {
        return instance.totalDemand - units;
    }

    CapacitatedOutcome outcome(Plan best, Optional<Certificate> certificate) {
        Partial partial = partial(best, mostServed());
        return new Infeasible(why, amount(instance.totalDemand), amount(units), partial, certificate);
    }

    static CapacitatedOutcome undecided(Instance instance, Plan best) {
        Shortage none = new Shortage(instance, false, Why.WHOLE_CLIENTS_DO_NOT_FIT, 0);
        return new Undecided(none.amount(instance.totalDemand), none.partial(best, instance.totalDemand));
    }

    private Partial partial(Plan plan, long most) {
        int[] servedBy = plan.servedBy.clone();
        long served = 0;
        double cost = 0;
        for (int i = 0; i < servedBy.length; i++) {
            if (plan.isLeftOut(i)) {
                servedBy[i] = -1;
            } else {
                served += instance.demand[i];
                cost += plan.cost(i);
            }
        }
        return new Partial(plan.sitesFilledUp(), servedBy, amount(served), amount(most), cost);
    }

    private double amount(long ofUnits) {
        return ofUnits / instance.unitsInOne;
    }
}
