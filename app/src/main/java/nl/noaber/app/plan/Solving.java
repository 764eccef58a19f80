// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.Frontier;
import nl.noaber.core.siting.IntegerProgramSolver;
import nl.noaber.core.siting.Opening;
import nl.noaber.core.siting.Option;
import nl.noaber.core.siting.Plan;
import nl.noaber.core.siting.PlanSolver;
import nl.noaber.core.siting.SeatOrder;
import nl.noaber.core.siting.Shortfall;

/** Solves questions about one region. Holds the clock; walking distances of the last choice of sites are kept. */
final class Solving {
    private static final long NANOS = 1_000_000_000L;

    /** From so many pairs of a place and a group of people on, a plan is done when it is this near to the best. */
    private static final int LARGE_PAIRS = 100_000;

    private static final double NEAR = 0.0005;
    private static final double NEAR_AROUND = 0.002;

    /** What a less self-reliant resident counts more when seats are given out; any figure above 0 does the same. */
    private static final double WEAK_FIRST = 0.01;

    /** With seats, for each of the many questions about what else could be. */
    private static final long ROUNDS_AROUND = 1_000;

    private final PlanRegion region;
    private final Walking walking;
    private final Optional<IntegerProgramSolver> solver;
    private final PlanWish.Effort effort;
    private BooleanSupplier stop = () -> false;
    private boolean isLookingAround;
    private List<Site> walkedSites = List.of();
    private double walkedMetres = -1;
    private WalkTable walked = new WalkTable(new int[1], new int[0], new double[0]);

    Solving(PlanRegion region, Walking walking, Optional<IntegerProgramSolver> solver, PlanWish.Effort effort) {
        this.region = region;
        this.walking = walking;
        this.solver = solver;
        this.effort = effort;
    }

    PlanRegion region() {
        return region;
    }

    Walking walking() {
        return walking;
    }

    /** From now on there are so many seconds, when the wish limits them. */
    void startClock() {
        if (effort.seconds().isPresent()) {
            long end = System.nanoTime() + (long) (effort.seconds().getAsDouble() * NANOS);
            stop = () -> System.nanoTime() - end > 0;
        }
    }

    /** From here on it is about what else could be: a plan is near enough sooner. */
    void lookAround() {
        startClock();
        isLookingAround = true;
    }

    private Effort effort(PlanQuestion question) {
        boolean isLarge = question.question().reach().pairs() > LARGE_PAIRS
                || (isLookingAround && question.terms().capacity());
        long rounds = isLookingAround && question.terms().capacity() && !effort.isGiven()
                ? ROUNDS_AROUND
                : effort.roundsMost();
        double gap = !isLarge ? 0 : isLookingAround ? NEAR_AROUND : effort.isGiven() ? 0 : NEAR;
        return new Effort(rounds, stop, effort.threads(), effort.seed(), gap);
    }

    /** With seats, what else could be is left at the bound of the prices: a proof of each would take minutes. */
    private Optional<IntegerProgramSolver> solver(PlanQuestion question) {
        return isLookingAround && question.terms().capacity() ? Optional.empty() : solver;
    }

    PlanQuestion question(SiteChoice choice, Terms terms) {
        return PlanQuestion.of(region, choice, walks(choice.allowed(), new Sought(terms).metresMost()), terms);
    }

    private WalkTable walks(List<Site> sites, double metres) {
        if (!sites.equals(walkedSites) || metres != walkedMetres) {
            walked = walking.from(sites, metres, effort.threads());
            walkedSites = sites;
            walkedMetres = metres;
        }
        return walked;
    }

    /**
     * What no plan can keep is told in the plan, which then falls short least.
     *
     * @throws BadInput when rules contradict each other
     */
    Solved solve(SiteChoice choice, Terms terms) {
        PlanQuestion question = question(choice, terms);
        Plan plan = PlanSolver.solve(question.question(), solver(question), effort(question));
        return solved(
                question, terms.capacity() ? SeatOrder.favouring(question.question(), plan, favour(question)) : plan);
    }

    /** Where seats are short, who cannot manage is seated before who can. */
    static double[] favour(PlanQuestion question) {
        return Arrays.stream(question.question().needs().group())
                .mapToDouble(group -> group == Pace.WEAK ? WEAK_FIRST : 0)
                .toArray();
    }

    Solved solved(PlanQuestion question, Plan plan) {
        refuse(plan.shortfall());
        List<Open> open = open(question, plan);
        List<Site> sites = open.stream().map(Open::site).toList();
        WalkTable walks = walking.from(sites, nl.noaber.core.walking.Walks.NO_LIMIT, effort.threads());
        List<Integer> order = LetterOrder.of(open, walks, region.people(), question.terms());
        List<Open> ordered = order.stream().map(open::get).toList();
        return new Solved(question, plan, ordered, served(ordered, question.terms()));
    }

    /** Who reaches these, when they are open together. */
    Served served(List<Open> open, Terms terms) {
        List<Site> sites = open.stream().map(Open::site).toList();
        WalkTable walks = walking.from(sites, nl.noaber.core.walking.Walks.NO_LIMIT, effort.threads());
        return new Served(region.people(), open, walks, terms.pace());
    }

    private static List<Open> open(PlanQuestion question, Plan plan) {
        List<Open> open = new ArrayList<>();
        for (Opening opening : plan.openings()) {
            Option option = question.question().options().get(opening.option());
            Site site = question.site(option);
            boolean isFixed = question.choice().fixed().contains(site);
            int tier = question.terms().tiers() ? option.tier() : PlanQuestion.FULL;
            open.add(new Open(site, option.site(), tier, opening.phase(), isFixed));
        }
        return open;
    }

    private static void refuse(Shortfall shortfall) {
        if (shortfall instanceof Shortfall.Contradiction c) {
            throw new BadInput(c.fact(), c.maybe());
        }
    }

    /** The best plans for each number of points from one to another, both included. */
    Frontier byPoints(PlanQuestion question, int from, int to) {
        return Frontier.bySites(question.question(), from, to, solver(question), effort(question));
    }

    /** The best plans for each budget, rising. */
    Frontier byBudget(PlanQuestion question, double[] euro) {
        return Frontier.byBudget(question.question(), euro, solver(question), effort(question));
    }
}
