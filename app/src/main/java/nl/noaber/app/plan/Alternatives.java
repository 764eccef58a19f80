// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaber.core.siting.Reach;

/** For each point the place nearby that would do nearly as well in its stead, the other points staying as they are. */
final class Alternatives {
    /** As far as less self-reliant residents walk in twelve minutes at the norm. */
    static final double NEARBY_METRES = 600;

    private static final double SAME_METRES = 75;

    /** Of the people whom only this point reaches, the other may lose at most this part... */
    private static final double LITTLE = 0.2;
    /** ... or, when these are few, this part of all whom it serves. */
    private static final double LITTLE_OF_ALL = 0.02;

    /**
     * A place that is not in the plan.
     *
     * @param lost best guess of the residents (or less self-reliant, when only these count) who then have no point; 0 or more
     */
    record Alternative(Site site, double lost) {}

    private final Solved solved;
    private final boolean[][] reached;
    private final double[] people;
    private final int[] times;

    Alternatives(Solved solved, People people) {
        this.solved = solved;
        this.people = people(people, solved.terms());
        Reach reach = solved.question().question().reach();
        reached = new boolean[reach.sites()][];
        times = new int[this.people.length];
        for (int site = 0; site < reach.sites(); site++) {
            reached[site] = new boolean[this.people.length];
            for (int k = reach.start()[site]; k < reach.start()[site + 1]; k++) {
                int need = solved.question().servedNeed(k);
                if (need >= 0) {
                    reached[site][need] = true;
                }
            }
        }
        for (Open open : solved.open()) {
            add(reached[open.number()]);
        }
    }

    private void add(boolean[] of) {
        for (int need = 0; need < times.length; need++) {
            times[need] += of[need] ? 1 : 0;
        }
    }

    private static double[] people(People people, Terms terms) {
        double[] all = new double[Pace.GROUPS * people.size()];
        for (int square = 0; square < people.size(); square++) {
            all[Served.need(square, Pace.WEAK)] =
                    people.lessSelfReliant().get(square).mid();
            all[Served.need(square, Pace.MANAGE)] = terms.weigh() == PlanWish.Weigh.LESS_SELF_RELIANT
                    ? 0
                    : people.selfReliant(square).mid();
        }
        return all;
    }

    /** In the order of the letters; empty for a point that stays, and where no place nearby comes close. */
    List<Optional<Alternative>> all() {
        List<Optional<Alternative>> all = new ArrayList<>();
        for (Open open : solved.open()) {
            all.add(open.isFixed() ? Optional.empty() : find(open));
        }
        return all;
    }

    private Optional<Alternative> find(Open open) {
        List<Site> allowed = solved.question().choice().allowed();
        double most = Math.max(LITTLE * onlyBy(open.number()), LITTLE_OF_ALL * servedBy(open.number()));
        Optional<Alternative> best = Optional.empty();
        for (int site = 0; site < reached.length; site++) {
            Site other = allowed.get(site);
            if (!solved.opens(other) && isAnotherNearby(other, open.site())) {
                double lost = Math.max(0, onlyBy(open.number()) - gained(site, open.number()));
                if (lost <= most && (best.isEmpty() || lost < best.get().lost())) {
                    best = Optional.of(new Alternative(other, lost));
                }
            }
        }
        return best;
    }

    /** Lists know one building by several names: "Sporthal Cellesbroek" and "cellesbroek" are the same. */
    private static boolean isAnotherNearby(Site other, Site own) {
        double metres = other.at().metresTo(own.at());
        String one = other.name().toLowerCase(Locale.ROOT).strip();
        String two = own.name().toLowerCase(Locale.ROOT).strip();
        boolean isSameName = !one.isEmpty() && !two.isEmpty() && (one.contains(two) || two.contains(one));
        return metres <= NEARBY_METRES && metres > SAME_METRES && !isSameName;
    }

    private double servedBy(int site) {
        double sum = 0;
        for (int need = 0; need < people.length; need++) {
            sum += reached[site][need] ? people[need] : 0;
        }
        return sum;
    }

    private double onlyBy(int site) {
        double sum = 0;
        for (int need = 0; need < people.length; need++) {
            sum += reached[site][need] && times[need] == 1 ? people[need] : 0;
        }
        return sum;
    }

    /** Reached by a closed place, and by no point but the one that it replaces. */
    private double gained(int site, int replaced) {
        double sum = 0;
        for (int need = 0; need < people.length; need++) {
            boolean isNew = times[need] == 0 || (times[need] == 1 && reached[replaced][need]);
            sum += reached[site][need] && isNew ? people[need] : 0;
        }
        return sum;
    }
}
