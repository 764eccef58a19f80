// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.noaber.core.siting.Needs;
import nl.noaber.core.siting.Rule;

/**
 * The rule that the worst-off are not left for later: of the tenth of the inhabited squares with the most less self-reliant
 * residents (squares are equally large, so that is the highest density), a share of all residents is reached.
 */
final class Equity {
    private static final double DECILE = 0.1;

    private Equity() {}

    /** Of equals the square that comes first in the region. */
    static boolean[] mostVulnerable(People people, Terms.Figure figure) {
        int[] inhabited = IntStream.range(0, people.size())
                .filter(square -> people.residents().get(square).mid() > 0)
                .toArray();
        boolean[] is = new boolean[people.size()];
        Arrays.stream(inhabited)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer square) -> -figure.of(people.lessSelfReliant().get(square))))
                .limit((long) Math.ceil(DECILE * inhabited.length))
                .forEach(square -> is[square] = true);
        return is;
    }

    /**
     * One for each circumstance.
     *
     * @param needs as {@link NeedRows} numbers them
     */
    static List<Rule> rules(People people, Needs needs, Terms terms, double share) {
        boolean[] vulnerable = mostVulnerable(people, terms.figure());
        List<Rule> rules = new ArrayList<>();
        for (int c = 0; c < terms.circumstances(); c++) {
            boolean[] marked = new boolean[needs.size()];
            for (int i = 0; i < marked.length; i++) {
                marked[i] = vulnerable[needs.place()[i]]
                        && needs.service()[i] == PlanQuestion.LIGHT
                        && needs.circumstance()[i] == c;
            }
            String when = c == 0 ? "" : " bij " + terms.hazards().get(c - 1);
            rules.add(new Rule.Serves("inwoners van de kwetsbaarste vierkanten" + when, marked, share));
        }
        return rules;
    }
}
