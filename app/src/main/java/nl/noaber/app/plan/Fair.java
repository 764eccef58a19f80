// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.siting.Needs;
import nl.noaber.core.siting.access.FloatingCatchment;
import nl.noaber.core.siting.access.Gini;
import nl.noaber.core.siting.access.Zones;

/**
 * Who is better and who is worse off, not protected.
 *
 * @param giniMinutes of the walk to the nearest point, over residents who have a way; NaN when nobody has
 * @param giniAccess of the access (E2SFCA), over all residents; NaN when nobody has access
 * @param accessRatio share of the less self-reliant that is reached, divided by that of all residents
 * @param groups all residents, the less self-reliant, then the areas by name
 * @param ratio by square: access of those who manage as a multiple of that of the average resident
 */
record Fair(double giniMinutes, double giniAccess, double accessRatio, List<Group> groups, double[] ratio) {
    /**
     * A group of residents.
     *
     * @param placesPer1000 places in the points for each thousand who may come
     * @param share reached, 0 to 1
     */
    record Group(String name, Interval people, double placesPer1000, double share, double meanMinutes) {}

    static Fair of(Served served, PlanRegion region, Terms terms) {
        Needs needs = needs(served);
        int[] open = IntStream.range(0, served.open().size()).toArray();
        double[] supply = served.open().stream()
                .mapToDouble(o -> Capacity.residents(o.site(), terms.norms()))
                .toArray();
        double[] access = FloatingCatchment.access(needs, served.reach(), open, supply, Zones.LUO_QI);
        double[] ratio = FloatingCatchment.ratio(access, needs.people());
        double weakShare = served.shareOfLessSelfReliant().mid();
        double share = served.shareOfResidents().mid();
        return new Fair(
                giniMinutes(served, needs),
                Gini.of(access, needs.people()),
                share > 0 ? weakShare / share : Double.NaN,
                new Groups(served, region, access).all(),
                IntStream.range(0, served.people().size())
                        .mapToDouble(square -> ratio[Served.need(square, Pace.MANAGE)])
                        .toArray());
    }

    /** Those of {@link Served}: by square those who manage, then the less self-reliant. */
    private static Needs needs(Served served) {
        People people = served.people();
        int n = Pace.GROUPS * people.size();
        double[] persons = new double[n];
        double[] limit = new double[n];
        int[] place = new int[n];
        int[] group = new int[n];
        for (int i = 0; i < n; i++) {
            int square = i / Pace.GROUPS;
            place[i] = square;
            group[i] = i % Pace.GROUPS;
            persons[i] = group[i] == Pace.WEAK
                    ? people.lessSelfReliant().get(square).mid()
                    : people.selfReliant(square).mid();
            limit[i] = served.pace().limitMinutes()[group[i]];
        }
        double[] one = new double[n];
        Arrays.fill(one, 1);
        return new Needs(place, group, new int[n], new int[n], persons, one, one, limit);
    }

    private static double giniMinutes(Served served, Needs needs) {
        double[] minutes = served.near().minutes().clone();
        double[] persons = needs.people().clone();
        for (int i = 0; i < minutes.length; i++) {
            if (!Double.isFinite(minutes[i])) {
                minutes[i] = 0;
                persons[i] = 0;
            }
        }
        return Gini.of(minutes, persons);
    }

    /** Sums over groups of residents. */
    private static final class Groups {
        private final Served served;
        private final PlanRegion region;
        private final People people;
        private final double[] access;

        Groups(Served served, PlanRegion region, double[] access) {
            this.served = served;
            this.region = region;
            this.people = region.people();
            this.access = access;
        }

        List<Group> all() {
            List<Group> groups = new ArrayList<>();
            groups.add(group("aantal_inwoners", need -> true, people.totalResidents()));
            groups.add(group(
                    "verminderd_zelfredzaam", need -> need % Pace.GROUPS == Pace.WEAK, people.totalLessSelfReliant()));
            NavigableSet<String> areas = new TreeSet<>();
            IntStream.range(0, people.size()).mapToObj(region::areaName).forEach(areas::add);
            areas.remove("");
            for (String area : areas) {
                IntPredicate isIn = need -> region.areaName(need / Pace.GROUPS).equals(area);
                groups.add(group(area, isIn, served.residents(isIn)));
            }
            return groups;
        }

        private Group group(String name, IntPredicate isIn, Interval all) {
            double persons = 0;
            double reached = 0;
            double places = 0;
            double walked = 0;
            double walkers = 0;
            for (int need = 0; need < access.length; need++) {
                if (isIn.test(need)) {
                    double own = people(need);
                    persons += own;
                    reached += served.isServed(need) ? own : 0;
                    places += own * access[need];
                    double minutes = served.near().minutes()[need];
                    walked += Double.isFinite(minutes) ? own * minutes : 0;
                    walkers += Double.isFinite(minutes) ? own : 0;
                }
            }
            return new Group(
                    name,
                    all,
                    persons > 0 ? 1000 * places / persons : Double.NaN,
                    persons > 0 ? reached / persons : Double.NaN,
                    walkers > 0 ? walked / walkers : Double.NaN);
        }

        private double people(int need) {
            int square = need / Pace.GROUPS;
            return need % Pace.GROUPS == Pace.WEAK
                    ? people.lessSelfReliant().get(square).mid()
                    : people.selfReliant(square).mid();
        }
    }
}
