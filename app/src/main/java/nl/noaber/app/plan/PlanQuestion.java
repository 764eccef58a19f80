// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.noaber.core.siting.Needs;
import nl.noaber.core.siting.Option;
import nl.noaber.core.siting.Question;
import nl.noaber.core.siting.Rule;
import nl.noaber.data.norms.Norms;
import nl.noaber.data.norms.Prices;

/**
 * The question that the solver gets, and what its numbers stand for. Site numbers are positions in the allowed sites. Needs are
 * numbered by square, in each square those who manage first, then the less self-reliant; with tiers the less self-reliant have a
 * second need, for a full point. Each is there for every circumstance, dry weather first.
 */
record PlanQuestion(SiteChoice choice, Terms terms, Question question) {
    /** A point of information and water: service and tier. */
    static final int LIGHT = 0;
    /** A point with everything: service and tier. */
    static final int FULL = 1;

    static PlanQuestion of(PlanRegion region, SiteChoice choice, WalkTable walks, Terms terms) {
        NeedRows needs = new NeedRows(region.people(), terms);
        Needs rows = needs.needs();
        List<Option> options = options(choice.allowed(), terms);
        Question question = new Question(
                choice.allowed().size(),
                options,
                rows,
                needs.reach(walks, choice.allowed()),
                new Sought(terms).goal(),
                rules(choice, rows, region, terms));
        return new PlanQuestion(choice, terms, question);
    }

    private static List<Option> options(List<Site> sites, Terms terms) {
        List<Option> options = new ArrayList<>();
        for (int s = 0; s < sites.size(); s++) {
            Site site = sites.get(s);
            double capacity = terms.capacity() ? Capacity.residents(site, terms.norms()) : Double.POSITIVE_INFINITY;
            if (terms.tiers()) {
                options.add(new Option(s, LIGHT, cost(site, Prices.What.LIGHT, terms), capacity));
                options.add(new Option(s, FULL, cost(site, Prices.What.FULL, terms), capacity));
            } else {
                options.add(new Option(s, LIGHT, cost(site, Prices.What.FULL, terms), capacity));
            }
        }
        return options;
    }

    /** With a wanted coverage and no prices of one's own every point counts for one: the fewest points. */
    private static double cost(Site site, Prices.What what, Terms terms) {
        return terms.isCoverage() && !terms.isInEuro()
                ? 1
                : terms.prices().of(what, site.kind(), site.group()).mid();
    }

    private static List<Rule> rules(SiteChoice choice, Needs needs, PlanRegion region, Terms terms) {
        List<Rule> rules = new ArrayList<>();
        switch (terms.ask()) {
            case PlanWish.Ask.Sites(int most) -> rules.add(new Rule.AtMost(most));
            case PlanWish.Ask.Budget(double euro) -> rules.add(new Rule.Budget(euro));
            case PlanWish.Ask.Coverage(double share) -> rules.addAll(coverage(share, needs, terms));
        }
        for (int s = 0; s < choice.allowed().size(); s++) {
            if (choice.fixed().contains(choice.allowed().get(s))) {
                rules.add(new Rule.Stays(s, LIGHT));
            }
        }
        if (terms.tiers() && terms.ask() instanceof PlanWish.Ask.Sites) {
            rules.add(new Rule.AtMostOfTier(FULL, fullPointsMost(region, terms.norms())));
        }
        terms.equity().ifPresent(share -> rules.addAll(Equity.rules(region.people(), needs, terms, share)));
        if (terms.capacity()) {
            rules.add(new Rule.Capacity(LIGHT));
        }
        if (!terms.phases().isEmpty()) {
            double[] alike = new double[terms.phases().size()];
            Arrays.fill(alike, 1);
            rules.add(new Rule.Phases(
                    terms.phases().stream().mapToInt(Integer::intValue).toArray(), alike));
        }
        return rules;
    }

    /** In every circumstance. */
    private static List<Rule> coverage(double share, Needs needs, Terms terms) {
        List<Rule> rules = new ArrayList<>();
        for (int c = 0; c < terms.circumstances(); c++) {
            int own = c;
            String when = c == 0 ? "" : " bij " + terms.hazards().get(c - 1);
            if (terms.weigh() != PlanWish.Weigh.LESS_SELF_RELIANT) {
                rules.add(serves("inwoners" + when, share, needs, i -> needs.circumstance()[i] == own));
            }
            if (terms.weigh() != PlanWish.Weigh.RESIDENTS) {
                rules.add(serves(
                        "verminderd zelfredzame inwoners" + when,
                        share,
                        needs,
                        i -> needs.circumstance()[i] == own && needs.group()[i] == Pace.WEAK));
            }
        }
        return rules;
    }

    private static Rule serves(String name, double share, Needs needs, IntPredicate isMarked) {
        boolean[] marked = new boolean[needs.size()];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = isMarked.test(i);
        }
        return new Rule.Serves(name, marked, share);
    }

    static int fullPointsMost(PlanRegion region, Norms norms) {
        double residents = region.people().totalResidents().mid();
        return (int) Math.max(1, Math.round(residents / norms.mid(Norms.RESIDENTS_PER_MAIN_POINT)));
    }

    /** What all people together would be in the unit of the goal. */
    double total() {
        double total = 0;
        for (int i = 0; i < question.needs().size(); i++) {
            total += question.needs().worth(i);
        }
        return total;
    }

    /**
     * The need of {@link Served} that a pair of the reach is about; -1 when it walks farther than the limit, or is not
     * told ({@link #isTold}).
     */
    int servedNeed(int pair) {
        int need = question.reach().need()[pair];
        Needs needs = question.needs();
        boolean isNear = question.reach().minutes()[pair] <= needs.limitMinutes()[need];
        return isNear && isTold(need) ? Served.need(needs.place()[need], needs.group()[need]) : -1;
    }

    /** Whether a need is one that figures of people are about: a light point in dry weather. */
    boolean isTold(int need) {
        return question.needs().service()[need] == LIGHT && question.needs().circumstance()[need] == 0;
    }

    Site site(Option option) {
        return choice.allowed().get(option.site());
    }
}
