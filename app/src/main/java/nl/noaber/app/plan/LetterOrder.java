// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** In which order points are told: by phase, and within a phase the one first that adds most people to those before it. */
final class LetterOrder {
    private LetterOrder() {}

    /**
     * @param walks from the open sites, in their order
     * @return the positions in the list, in order
     */
    static List<Integer> of(List<Open> open, WalkTable walks, People people, Terms terms) {
        boolean[] reached = new boolean[Pace.GROUPS * people.size()];
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            left.add(i);
        }
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer next = left.stream()
                    .min(Comparator.comparingInt((Integer i) -> open.get(i).phase())
                            .thenComparing(i -> -gain(i, walks, people, terms, reached))
                            .thenComparing(i -> open.get(i).site().id()))
                    .orElseThrow();
            mark(next, walks, terms.pace(), reached);
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    private static double gain(int i, WalkTable walks, People people, Terms terms, boolean[] reached) {
        double gain = 0;
        for (int k = walks.start()[i]; k < walks.start()[i + 1]; k++) {
            int square = walks.square()[k];
            for (int group = 0; group < Pace.GROUPS; group++) {
                if (!reached[Served.need(square, group)] && isNear(walks, k, group, terms.pace())) {
                    gain += group == Pace.WEAK
                            ? people.lessSelfReliant().get(square).mid()
                            : terms.weigh() == PlanWish.Weigh.LESS_SELF_RELIANT
                                    ? 0
                                    : people.selfReliant(square).mid();
                }
            }
        }
        return gain;
    }

    private static void mark(int i, WalkTable walks, Pace pace, boolean[] reached) {
        for (int k = walks.start()[i]; k < walks.start()[i + 1]; k++) {
            for (int group = 0; group < Pace.GROUPS; group++) {
                reached[Served.need(walks.square()[k], group)] |= isNear(walks, k, group, pace);
            }
        }
    }

    private static boolean isNear(WalkTable walks, int k, int group, Pace pace) {
        return pace.reaches(pace.narrowed(walks.metres()[k], group), group);
    }
}
