// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.siting.Reach;
import nl.noaber.core.siting.access.Nearness;

/**
 * Who reaches a list of open sites, in figures that are not protected. Needs are numbered by square and group:
 * {@code 2 * square + group}. Sites are numbered by their place in the list.
 */
final class Served {
    private static final double HALF_SQUARE_METRES = 50;

    private final People people;
    private final Pace pace;
    private final Reach reach;
    private final Nearness near;
    private final List<Open> open;

    /**
     * @param walks from the open sites, in their order, without a limit
     */
    Served(People people, List<Open> open, WalkTable walks, Pace pace) {
        this.people = people;
        this.pace = pace;
        this.open = List.copyOf(open);
        this.reach = reach(walks, pace);
        this.near = Nearness.of(
                Pace.GROUPS * people.size(),
                reach,
                java.util.stream.IntStream.range(0, open.size()).toArray());
    }

    private static Reach reach(WalkTable walks, Pace pace) {
        int[] start = Arrays.stream(walks.start()).map(s -> Pace.GROUPS * s).toArray();
        int[] need = new int[Pace.GROUPS * walks.square().length];
        float[] minutes = new float[need.length];
        for (int k = 0; k < walks.square().length; k++) {
            for (int group = 0; group < Pace.GROUPS; group++) {
                need[Pace.GROUPS * k + group] = Pace.GROUPS * walks.square()[k] + group;
                minutes[Pace.GROUPS * k + group] = pace.narrowed(walks.metres()[k], group);
            }
        }
        return new Reach(start, need, minutes);
    }

    People people() {
        return people;
    }

    Pace pace() {
        return pace;
    }

    List<Open> open() {
        return open;
    }

    Reach reach() {
        return reach;
    }

    Nearness near() {
        return near;
    }

    static int need(int square, int group) {
        return Pace.GROUPS * square + group;
    }

    double minutes(int square, int group) {
        return near.minutes()[need(square, group)];
    }

    boolean isServed(int square, int group) {
        return pace.reaches(minutes(square, group), group);
    }

    boolean isServed(int need) {
        return pace.reaches(near.minutes()[need], need % Pace.GROUPS);
    }

    /**
     * Whether the limit lies within half a square of walking: where in the square somebody lives decides whether a site is within
     * the limit.
     */
    boolean isUncertain(int square) {
        return isNearLimit(square, Pace.MANAGE) || isNearLimit(square, Pace.WEAK);
    }

    private boolean isNearLimit(int square, int group) {
        return Math.abs(minutes(square, group) - pace.limitMinutes()[group])
                <= pace.minutesOf(HALF_SQUARE_METRES, group);
    }

    /** Whether a second site is within the limit. */
    boolean isServedTwice(int need) {
        return pace.reaches(near.secondMinutes()[need], need % Pace.GROUPS);
    }

    /** Residents of needs for which something holds, both groups. */
    Interval residents(IntPredicate ofNeed) {
        return people.residents(
                square -> ofNeed.test(need(square, Pace.MANAGE)), square -> ofNeed.test(need(square, Pace.WEAK)));
    }

    /** Less self-reliant residents of needs for which something holds. */
    Interval lessSelfReliant(IntPredicate ofNeed) {
        return people.lessSelfReliant(square -> ofNeed.test(need(square, Pace.WEAK)));
    }

    Interval residents() {
        return residents(this::isServed);
    }

    Interval lessSelfReliant() {
        return lessSelfReliant(this::isServed);
    }

    Interval shareOfResidents() {
        return share(residents(), residents(need -> !isServed(need)));
    }

    Interval shareOfLessSelfReliant() {
        return share(lessSelfReliant(), lessSelfReliant(need -> !isServed(need)));
    }

    /** Of people who are in or out: the lowest share is when those within are few and those without many. */
    static Interval share(Interval in, Interval out) {
        double mid = part(in.mid(), out.mid());
        return Interval.of(Math.min(mid, part(in.low(), out.high())), mid, Math.max(mid, part(in.high(), out.low())));
    }

    private static double part(double in, double out) {
        return in + out > 0 ? in / (in + out) : 0;
    }

    /** Share of the less self-reliant that is reached, when they are counted by this figure; NaN when there are none. */
    double shareOfLessSelfReliant(Terms.Figure figure) {
        double in = 0;
        double all = 0;
        for (int square = 0; square < people.size(); square++) {
            double own = figure.of(people.lessSelfReliant().get(square));
            all += own;
            in += isServed(square, Pace.WEAK) ? own : 0;
        }
        return all > 0 ? in / all : Double.NaN;
    }

    /** Mean walk of the residents who have a way to a site, best guess; NaN when nobody has. */
    double meanMinutes(boolean onlyWeak) {
        double sum = 0;
        double persons = 0;
        for (int square = 0; square < people.size(); square++) {
            double weak = people.lessSelfReliant().get(square).mid();
            double manage = onlyWeak ? 0 : people.selfReliant(square).mid();
            if (Double.isFinite(minutes(square, Pace.WEAK))) {
                sum += weak * minutes(square, Pace.WEAK) + manage * minutes(square, Pace.MANAGE);
                persons += weak + manage;
            }
        }
        return persons > 0 ? sum / persons : Double.NaN;
    }

    /** The longest walk of anyone who has a way, minutes at the own speed; NaN when nobody has. */
    double farthestMinutes() {
        double farthest = Double.NaN;
        for (int square = 0; square < people.size(); square++) {
            boolean lived = people.residents().get(square).mid() > 0;
            int group = people.lessSelfReliant().get(square).mid() > 0 ? Pace.WEAK : Pace.MANAGE;
            double minutes = minutes(square, group);
            if (lived && Double.isFinite(minutes) && !(minutes <= farthest)) {
                farthest = minutes;
            }
        }
        return farthest;
    }
}
