// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Bounds one case: its linear program, what that settles, and the site to split by. */
final class Bounding {
    /**
     * What is known when a batch of cases begins; all of its cases see the same.
     *
     * @param gap so near to the bound a plan is enough, as a part of its value
     */
    record Known(double best, Rounding rounding, double gap) {}

    private final Core core;
    private final Purse purse;
    private final Interchange interchange;
    private final Plan plan;

    /** Of the best plan met in this case. */
    private double value;

    private boolean[] sites = {};

    Bounding(Core core, Purse purse) {
        this.core = core;
        this.purse = purse;
        this.plan = new Plan(core, purse);
        this.interchange = new Interchange(plan);
    }

    /**
     * @param splitBy site to split by; -1 when the case is closed
     * @param sites of the best plan met
     * @param value of that plan
     * @param rounds used
     */
    record Result(int splitBy, boolean[] sites, double value, long rounds) {}

    Result bound(Branch branch, Known known, long mostRounds, BooleanSupplier stop) {
        Part part = Part.of(core, purse, branch.settled);
        if (!part.purse().pays(0)) {
            branch.bound = Double.NEGATIVE_INFINITY;
            return new Result(-1, new boolean[core.sites()], Double.NEGATIVE_INFINITY, 0);
        }
        SaddlePoint point = new SaddlePoint(
                new Relaxation(part.core(), part.purse()),
                part.restrictRows(branch.depth == 0 ? halfWeights() : branch.multipliers),
                part.restrictSites(branch.parts),
                branch.ratio);
        long rounds = 0;
        double inherited = branch.bound;
        value = Double.NEGATIVE_INFINITY;
        while (!isEnough(point, part.base(), known) && rounds < mostRounds && !stop.getAsBoolean()) {
            point.round();
            rounds++;
            // At fixed rounds, so that a longer effort meets all plans of a shorter one.
            if (Long.bitCount(rounds) == 1) {
                round(branch, part, point);
            }
        }
        if (isEnough(point, part.base(), known)) {
            round(branch, part, point);
        }
        double bound = part.base() + point.bound;
        boolean told = known.rounding.of(bound) <= inherited;
        if (told) {
            branch.multipliers = part.expand(point.multipliers, core, branch.settled);
            branch.bound = known.rounding.of(bound);
        }
        branch.ratio = point.ratio();
        double best = Math.max(value, known.best);
        if (branch.bound <= best) {
            return new Result(-1, sites, value, rounds);
        }
        if (told) {
            settle(branch, part, point, best, known.rounding);
        }
        branch.parts = parts(branch, part, point, 1);
        int splitBy = splitBy(branch, part, point);
        return splitBy < 0 ? decided(branch, sites, value, rounds) : new Result(splitBy, sites, value, rounds);
    }

    /** All sites are settled: the case is one plan, or none where it costs too much; its value is the bound. */
    private Result decided(Branch branch, boolean[] sites, double value, long rounds) {
        Part nothing = Part.of(core, purse, branch.settled);
        branch.multipliers = nothing.expand(new double[0], core, branch.settled);
        boolean pays = nothing.purse().pays(0);
        branch.bound = pays ? Math.min(branch.bound, nothing.base()) : Double.NEGATIVE_INFINITY;
        if (!pays || nothing.base() <= value) {
            return new Result(-1, sites, value, rounds);
        }
        boolean[] own = new boolean[core.sites()];
        for (int j = 0; j < own.length; j++) {
            own[j] = branch.settled[j] == CaseWalk.OPEN;
        }
        return new Result(-1, own, nothing.base(), rounds);
    }

    /** A plan of the sites with the largest parts, improved; kept when it is the best of this case. */
    private void round(Branch branch, Part part, SaddlePoint point) {
        plan.setBest(parts(branch, part, point, 2));
        interchange.improve();
        if (plan.value > value) {
            value = plan.value;
            sites = interchange.sites();
        }
    }

    /** Parts by site of the core, so much for those that are settled open. */
    private double[] parts(Branch branch, Part part, SaddlePoint point, double ofOpen) {
        double[] parts = new double[core.sites()];
        for (int j = 0; j < parts.length; j++) {
            parts[j] = branch.settled[j] == CaseWalk.OPEN ? ofOpen : 0;
        }
        for (int j = 0; j < part.siteOf().length; j++) {
            parts[part.siteOf()[j]] = point.parts[j];
        }
        return parts;
    }

    /** Where nothing is known: no multiplier is far off. */
    private double[] halfWeights() {
        double[] half = core.weight().clone();
        Arrays.setAll(half, c -> half[c] / 2);
        return half;
    }

    /** Closed; or it cannot be closed by its linear program, and that is known well enough to split. */
    private boolean isEnough(SaddlePoint point, double base, Known known) {
        double told = known.rounding.of(base + point.bound);
        double best = Math.max(value, known.best);
        if (told <= known.best || (known.gap > 0 && told <= best + known.gap * Math.abs(best))) {
            return true;
        }
        double above = base + point.value - known.best;
        double gap = point.bound - point.value;
        return above > 0 ? gap <= 0.3 * above : gap <= 1e-9 * (base + point.bound);
    }

    private static void settle(Branch branch, Part part, SaddlePoint point, double best, Rounding rounding) {
        double bound = part.base() + point.relaxation.evaluate(point.multipliers);
        for (int j = 0; j < part.siteOf().length; j++) {
            boolean tooDear = !part.purse().pays(part.purse().cost(j));
            if (tooDear || rounding.of(point.relaxation.boundIfOpen(j, bound)) <= best) {
                branch.fix(part.siteOf()[j], false);
            } else if (rounding.of(point.relaxation.boundIfClosed(j, bound)) <= best) {
                branch.fix(part.siteOf()[j], true);
            }
        }
    }

    private int splitBy(Branch branch, Part part, SaddlePoint point) {
        int best = -1;
        double most = -1;
        for (int j = 0; j < part.siteOf().length; j++) {
            double x = point.parts[j];
            double score = Math.min(x, 1 - x) * (1e-6 + point.relaxation.profit[j]);
            if (branch.settled[part.siteOf()[j]] == CaseWalk.FREE && score > most) {
                most = score;
                best = part.siteOf()[j];
            }
        }
        return best;
    }
}
