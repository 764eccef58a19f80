// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.siting.Allotment;
import nl.noaber.core.siting.Reach;

/** Computes what each open point means. */
final class SiteSums {
    /** Parts of the limit by which people are told. */
    static final double[] BANDS = {1 / 3.0, 2 / 3.0, 1};

    private static final double MOST = 0.5;

    private final Solved solved;
    private final Served served;
    private final PlanRegion region;
    private final Buildings buildings;
    private final int[] firstReachedBy;
    private final boolean[] reachedByAnotherCandidate;

    SiteSums(Solved solved, PlanRegion region, Buildings buildings) {
        this.solved = solved;
        this.served = solved.served();
        this.region = region;
        this.buildings = buildings;
        firstReachedBy = firstReachedBy();
        reachedByAnotherCandidate = reachedByClosed();
    }

    List<SiteFigures> all() {
        List<SiteFigures> all = new ArrayList<>();
        List<Interval> loads = loads();
        for (int i = 0; i < solved.open().size(); i++) {
            all.add(one(i, loads.get(i)));
        }
        return all;
    }

    private SiteFigures one(int i, Interval load) {
        Open open = solved.open().get(i);
        IntPredicate nearest = need -> isNearest(i, need);
        IntPredicate newly = need -> firstReachedBy[need] == i;
        IntPredicate lost = need -> isNearest(i, need) && !served.isServedTwice(need);
        Interval newResidents = served.residents(newly);
        Interval alone = served.residents(need -> newly.test(need) && !reachedByAnotherCandidate[need]);
        return new SiteFigures(
                open,
                SiteFigures.letter(i),
                Arrays.stream(BANDS)
                        .mapToObj(part -> served.residents(need -> nearest.test(need) && isWithin(need, part)))
                        .toList(),
                served.residents(nearest),
                served.lessSelfReliant(nearest),
                newResidents,
                served.lessSelfReliant(newly),
                served.residents(lost),
                served.lessSelfReliant(lost),
                takeOver(i),
                load,
                solved.terms().capacity()
                        ? Capacity.residents(open.site(), solved.terms().norms())
                        : Double.NaN,
                buildings.of(open.site()),
                Costs.ofPoint(open, solved.terms()),
                most(nearest, square -> region.people().concentration().get(square), true),
                most(newResidents.mid() > 0 ? newly : nearest, region::areaName, false),
                newResidents.mid() > 0 && alone.mid() > MOST * newResidents.mid());
    }

    private boolean isNearest(int i, int need) {
        return served.near().site()[need] == i && served.isServed(need);
    }

    private boolean isWithin(int need, double part) {
        return served.near().minutes()[need] <= part * served.pace().limitMinutes()[need % Pace.GROUPS];
    }

    /** By need the first point in the order of letters that reaches it; -1 when none does. */
    private int[] firstReachedBy() {
        int[] first = new int[Pace.GROUPS * region.people().size()];
        Arrays.fill(first, -1);
        Reach reach = served.reach();
        for (int i = 0; i < reach.sites(); i++) {
            for (int k = reach.start()[i]; k < reach.start()[i + 1]; k++) {
                int need = reach.need()[k];
                if (first[need] < 0 && served.pace().reaches(reach.minutes()[k], need % Pace.GROUPS)) {
                    first[need] = i;
                }
            }
        }
        return first;
    }

    /** By need whether a candidate reaches it that the plan does not open. */
    private boolean[] reachedByClosed() {
        boolean[] reached = new boolean[Pace.GROUPS * region.people().size()];
        Reach reach = solved.question().question().reach();
        for (int site = 0; site < reach.sites(); site++) {
            if (!solved.opens(solved.question().choice().allowed().get(site))) {
                for (int k = reach.start()[site]; k < reach.start()[site + 1]; k++) {
                    int need = solved.question().servedNeed(k);
                    if (need >= 0) {
                        reached[need] = true;
                    }
                }
            }
        }
        return reached;
    }

    private List<SiteFigures.TakeOver> takeOver(int i) {
        List<SiteFigures.TakeOver> parts = new ArrayList<>();
        for (int j = 0; j < solved.open().size(); j++) {
            int other = j;
            Interval people = served.residents(need -> isNearest(i, need)
                    && served.isServedTwice(need)
                    && served.near().second()[need] == other);
            if (people.high() > 0) {
                parts.add(new SiteFigures.TakeOver(j, people));
            }
        }
        parts.sort(Comparator.comparingDouble(part -> -part.residents().mid()));
        Interval nobody = served.residents(need -> isNearest(i, need) && !served.isServedTwice(need));
        if (nobody.high() > 0) {
            parts.add(new SiteFigures.TakeOver(SiteFigures.TakeOver.NOBODY, nobody));
        }
        return parts;
    }

    /** With a limited capacity as the plan allots them: that is of best guesses only. */
    private List<Interval> loads() {
        if (!solved.terms().capacity()) {
            return java.util.stream.IntStream.range(0, solved.open().size())
                    .mapToObj(i -> served.residents(need -> isNearest(i, need)))
                    .toList();
        }
        double[] loads = new double[solved.open().size()];
        Allotment who = solved.plan().allotment();
        for (int k = 0; k < who.size(); k++) {
            if (solved.isSeated(k)) {
                loads[solved.position(who.option()[k])] += who.people()[k];
            }
        }
        return Arrays.stream(loads).mapToObj(Interval::exactly).toList();
    }

    /** The name under which most people of the needs live; empty when there is none. */
    private String most(IntPredicate ofNeed, IntFunction<String> name, boolean onlyWeak) {
        Map<String, Double> people = new TreeMap<>();
        for (int square = 0; square < region.people().size(); square++) {
            double weak = ofNeed.test(Served.need(square, Pace.WEAK))
                    ? region.people().lessSelfReliant().get(square).mid()
                    : 0;
            double manage = !onlyWeak && ofNeed.test(Served.need(square, Pace.MANAGE))
                    ? region.people().selfReliant(square).mid()
                    : 0;
            if (weak + manage > 0 && !name.apply(square).isEmpty()) {
                people.merge(name.apply(square), weak + manage, Double::sum);
            }
        }
        return people.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
