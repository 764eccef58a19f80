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
        for (int o = 0; o < options.size(); o++) {
            int site = options.get(o).site();
            if (site >= sites || (o > 0 && site < options.get(o - 1).site())) {
                throw new IllegalArgumentException(
                        "Option %d is of site %d; sites must rise and be below %d.".formatted(o, site, sites));
            }
        }
        for (Rule rule : rules) {
            check(rule, sites, needs.size());
        }
    }

    private static void check(Rule rule, int sites, int needs) {
        switch (rule) {
            case Rule.Stays stays -> checkSite(stays.site(), sites);
            case Rule.Forbidden forbidden -> checkSite(forbidden.site(), sites);
            case Rule.Serves serves -> checkMarks(serves.name(), serves.marked(), needs);
            case Rule.Reaches reaches -> checkMarks(reaches.name(), reaches.marked(), needs);
            case Rule.AtMost most -> {}
            case Rule.AtMostOfTier most -> {}
            case Rule.Budget budget -> {}
            case Rule.Capacity capacity -> {}
            case Rule.Phases phases -> {}
        }
    }

    private static void checkSite(int site, int sites) {
        if (site < 0 || site >= sites) {
            throw new IllegalArgumentException(
                    "A rule is about site %d, but there are %d sites.".formatted(site, sites));
        }
    }

    private static void checkMarks(String name, boolean[] marked, int needs) {
        if (marked.length != needs) {
            throw new IllegalArgumentException(
                    "The rule %s marks %d needs, but there are %d.".formatted(name, marked.length, needs));
        }
    }

    public Question withRules(List<Rule> others) {
        return new Question(sites, options, needs, reach, goal, others);
    }

    public Question withGoal(Goal other) {
        return new Question(sites, options, needs, reach, other, rules);
    }
}
