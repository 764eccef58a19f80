// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaber.core.siting.Credit;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.Figures;
import nl.noaber.core.siting.Frontier;
import nl.noaber.core.siting.Goal;
import nl.noaber.core.siting.Plan;
import nl.noaber.core.siting.PlanChecker;
import nl.noaber.core.siting.PlanSolver;
import nl.noaber.core.siting.Question;
import nl.noaber.core.siting.Rule;
import nl.noaber.core.siting.WhatIf;
import nl.noaber.solver.HighsProcess;

/**
 * Plans of a real region by model, the frontier, and what one change by hand takes. Run with {@code bench/run
 * nl.noaber.bench.PlanBench REGION PLAN SITES [SECONDS]}, on a region folder and a plan folder of it that has
 * internal/reach.csv; figures stand in docs/method/siting.md.
 */
public final class PlanBench {
    private static final int CHANGES = 200;
    private static final Goal MOST = new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0);

    private final PlanTables tables;
    private final int sites;
    private final double seconds;

    private PlanBench(PlanTables tables, int sites, double seconds) {
        this.tables = tables;
        this.sites = sites;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) {
        double seconds = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 20;
        PlanTables tables = new PlanTables(Path.of(arguments[0]), Path.of(arguments[1]));
        PlanBench bench = new PlanBench(tables, Integer.parseInt(arguments[2]), seconds);
        bench.models();
        bench.whatIf(List.of(), "without capacity");
        bench.whatIf(List.of(new Rule.Capacity(0)), "with capacity");
        bench.frontier();
    }

    private Effort effort() {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return new Effort(20_000, () -> System.nanoTime() > end, 1, 1);
    }

    private void models() {
        Rule most = new Rule.AtMost(sites);
        Rule seats = new Rule.Capacity(0);
        model("MCLP", MOST, List.of(most));
        model(
                "gradual",
                new Goal.MostPeople(new Credit(new double[] {0.5, 1}, new double[] {1, 0.5}), 0),
                List.of(most));
        model("back-up 0.5", new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0.5), List.of(most));
        model("phases", MOST, List.of(new Rule.Phases(new int[] {Math.max(1, sites / 2), sites}, new double[] {1, 1})));
        model("p-median, F = 15", new Goal.LeastWalking(15), List.of(most));
        model("LSCP of 0.8", new Goal.LeastCost(), List.of(share(0.8)));
        model("capacitated MCLP", MOST, List.of(most, seats));
        model("capacitated p-median", new Goal.LeastWalking(15), List.of(most, seats));
        model("capacitated least cost of 0.5", new Goal.LeastCost(), List.of(share(0.5), seats));
    }

    private Rule share(double share) {
        boolean[] all = new boolean[tables.question(MOST, List.of()).needs().size()];
        Arrays.fill(all, true);
        return new Rule.Serves("all", all, share);
    }

    private void model(String name, Goal goal, List<Rule> rules) {
        Question question = tables.question(goal, rules);
        long wall = System.nanoTime();
        long cpu = cpu();
        Plan plan = PlanSolver.solve(question, Optional.of(new HighsProcess()), effort());
        double cpuSeconds = (cpu() - cpu) / 1e9;
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        List<String> faults = PlanChecker.faults(question, plan);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(name + ": " + faults.getFirst());
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %.3f %% | %.3f %% | %.1f | %.1f |%n",
                name,
                question.reach().pairs(),
                plan.objective(),
                100 * plan.gap(),
                100 * Math.abs(plan.certifiedBound() - plan.objective()) / Math.abs(plan.objective()),
                wallSeconds,
                cpuSeconds);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** One site opens or closes, and all figures are told. */
    private void whatIf(List<Rule> rules, String name) {
        List<Rule> all = new ArrayList<>(rules);
        all.add(new Rule.AtMost(sites));
        Question question = tables.question(MOST, all);
        int[] open = PlanSolver.solve(question, Optional.empty(), effort()).options();
        WhatIf whatIf = new WhatIf(question, open);
        double[] milliseconds = new double[CHANGES];
        double check = 0;
        for (int n = -50; n < CHANGES; n++) {
            int site = Math.floorMod(7 * n, question.sites());
            long start = System.nanoTime();
            if (Arrays.stream(whatIf.options()).anyMatch(o -> o == site)) {
                whatIf.closeSite(site);
            } else {
                whatIf.open(site);
            }
            Figures figures = whatIf.figures();
            check += figures.leftOut();
            if (n >= 0) {
                milliseconds[n] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "what-if %s: median %.2f ms, 95 %% within %.2f ms, longest %.2f ms (%d changes, mean left out %.1f)%n",
                name,
                milliseconds[CHANGES / 2],
                milliseconds[CHANGES * 95 / 100],
                milliseconds[CHANGES - 1],
                CHANGES,
                check / (CHANGES + 50));
    }

    private void frontier() {
        Question question = tables.question(MOST, List.of());
        int from = Math.max(1, sites - 20);
        int to = Math.min(question.sites(), sites + 5);
        long wall = System.nanoTime();
        Frontier frontier = Frontier.bySites(question, from, to, Optional.empty(), effort().withGap(0.002));
        double worst = frontier.points().stream()
                .mapToDouble(p -> p.plan().gap())
                .max()
                .orElse(0);
        System.out.printf(
                Locale.ROOT,
                "frontier of %d to %d sites: %.1f s, largest gap %.3f %%%n",
                from,
                to,
                (System.nanoTime() - wall) / 1e9,
                100 * worst);
    }
}
