// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The search for good plans: a few different ones are kept, each is kicked in turn, plans of the relaxed problem come in, and
 * pairs are linked by a path (Resende and Werneck 2004).
 */
final class PlanSearch {
    private static final int KEPT = 8;

    private record Kept(int[] sites, double total) {}

    private final Costs costs;
    private final boolean[] mayClose;
    private final SplittableRandom random;
    private final List<Kept> kept = new ArrayList<>();
    private int @Nullable [] offered;
    private long round;
    /** Rounds since the best plan became better. */
    int stale;
    /** Pairs looked at; a measure of time that needs no clock. */
    long work;

    PlanSearch(Costs costs, boolean[] mayClose, SplittableRandom random) {
        this.costs = costs;
        this.mayClose = mayClose;
        this.random = random;
    }

    /** The first plan: the fixed sites and others by chance, interchanged. */
    void begin(int p, BooleanSupplier stop) {
        keep(improved(PlanStart.byChance(costs, mayClose, p, random), stop));
    }

    /** A set of sites to start from in the next round. */
    void offer(int[] sites) {
        offered = sites;
    }

    int[] bestSites() {
        return kept.getFirst().sites;
    }

    double bestTotal() {
        return kept.getFirst().total;
    }

    /** @param budget about so many pairs are looked at */
    void round(long budget, BooleanSupplier stop) {
        double before = bestTotal();
        Interchange interchange = new Interchange(costs, mayClose);
        if (offered != null) {
            Plan plan = new Plan(costs, PlanStart.repaired(costs, mayClose, offered, random));
            offered = null;
            interchange.all(plan, random.nextInt(costs.sites()), stop);
            keep(plan);
        }
        int at = start();
        Plan plan = plan(at);
        Kicks kicks = new Kicks(costs, interchange, mayClose, random);
        kicks.search(plan, budget, stop);
        if (plan.total() < kept.get(at).total) {
            kept.remove(at);
        }
        keep(plan);
        round++;
        work += interchange.work;
        stale = bestTotal() < before ? 0 : stale + 1;
    }

    /** The best and another one by turns; of those the last is now and then the midst of a path between two. */
    private int start() {
        int size = kept.size();
        if (round % 2 == 0 || size == 1) {
            return 0;
        }
        if (round % 4 == 1 && size > 2) {
            int from = random.nextInt(size);
            int to = (from + 1 + random.nextInt(size - 1)) % size;
            Plan plan = plan(from);
            Interchange interchange = new Interchange(costs, mayClose);
            new Path(costs, mayClose).walk(plan, kept.get(to).sites);
            interchange.all(plan, 0, () -> false);
            work += interchange.work;
            return keep(plan);
        }
        return 1 + random.nextInt(size - 1);
    }

    private Plan plan(int at) {
        return new Plan(costs, PlanStart.repaired(costs, mayClose, kept.get(at).sites, random));
    }

    private Plan improved(int[] sites, BooleanSupplier stop) {
        Plan plan = new Plan(costs, sites);
        new Interchange(costs, mayClose).all(plan, 0, stop);
        return plan;
    }

    /** Keeps the plan if it is new and among the best; where it stands, or the first place. */
    private int keep(Plan plan) {
        int[] sites = plan.sortedSites();
        int at = 0;
        while (at < kept.size() && kept.get(at).total <= plan.total()) {
            if (Arrays.equals(kept.get(at).sites, sites)) {
                return at;
            }
            at++;
        }
        if (at == KEPT) {
            return 0;
        }
        kept.add(at, new Kept(sites, plan.total()));
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
        return at;
    }
}
