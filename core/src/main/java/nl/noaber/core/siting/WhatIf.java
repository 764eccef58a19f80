// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Opening and closing by hand: holds a set of open options and tells what it means after every change. Rules that limit what
 * may be open (numbers, budget) are not applied here; capacity is. The pairs of open sites are so few that every change is
 * worked out anew, which leaves nothing to go out of step. Not safe for use by several threads.
 */
public final class WhatIf {
    private final Valuation valuation;
    private final boolean[] open;

    /** @param openOptions of a site at most one */
    public WhatIf(Question question, int[] openOptions) {
        valuation = new Valuation(question);
        open = new boolean[question.options().size()];
        for (int option : openOptions) {
            open(option);
        }
    }

    private int siteOf(int option) {
        return valuation.question.options().get(option).site();
    }

    /** Opens this option; another option of the same site closes. */
    public void open(int option) {
        closeSite(siteOf(option));
        open[option] = true;
    }

    /** Closes the site, whatever option is open there. */
    public void closeSite(int site) {
        Arrays.fill(open, valuation.serving.optionStart[site], valuation.serving.optionStart[site + 1], false);
    }

    /** Numbers of the open options, rising. */
    public int[] options() {
        return java.util.stream.IntStream.range(0, open.length)
                .filter(o -> open[o])
                .toArray();
    }

    public Figures figures() {
        return Figures.of(valuation, options());
    }

    /** What is open as a plan of one step, everyone sent where it is best; nothing is proven of it. */
    public Plan plan() {
        int[] phase = new int[open.length];
        for (int o = 0; o < phase.length; o++) {
            phase[o] = open[o] ? 0 : -1;
        }
        return PlanSolver.unproven(valuation.outcome(phase));
    }

    /** Of every open option, what it adds to the others. */
    public List<Marginal> marginals() {
        Figures now = figures();
        List<Marginal> all = new ArrayList<>();
        for (int option : options()) {
            Figures without = without(siteOf(option));
            all.add(new Marginal(option, without.leftOut() - now.leftOut(), now.objective() - without.objective()));
        }
        return all;
    }

    /** Who would go where if this site failed, and who would be left out. */
    public Figures without(int site) {
        int[] others = Arrays.stream(options()).filter(o -> siteOf(o) != site).toArray();
        return Figures.of(valuation, others);
    }

    /**
     * What one open option adds.
     *
     * @param lostPeople served within their limit now, and not when only this one closes
     * @param lostObjective objective now minus the objective without it
     */
    public record Marginal(int option, double lostPeople, double lostObjective) {}
}
