// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;

/**
 * A siting question: ways to open sites, who needs what, who reaches what, what is sought and what must hold. One question
 * type for all models; see docs/method/siting.md.
 *
 * @param sites how many there are
 * @param options at least one for each site that may be open, by rising site
 */
public record Question(int sites, List<Option> options, Needs needs, Reach reach, Goal goal, List<Rule> rules) {
    public Question {
        options = List.copyOf(options);
        rules = List.copyOf(rules);
        if (reach.sites() != sites) {
            throw new IllegalArgumentException(
                    "There are %d sites, but the reach is of %d.".formatted(sites, reach.sites()));
        }
    }

    public Question withRules(List<Rule> others) {
        return new Question(sites, options, needs, reach, goal, others);
    }

    public Question withGoal(Goal other) {
        return new Question(sites, options, needs, reach, other, rules);
    }
}
