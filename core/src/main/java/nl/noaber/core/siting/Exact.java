// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Solves the integer program of a question, and reads the plan from it. */
final class Exact {
    private final Valuation valuation;
    private final Clients clients;
    private final Optional<IntegerProgramSolver> given;
    private final Effort effort;

    Exact(Valuation valuation, Clients clients, Optional<IntegerProgramSolver> given, Effort effort) {
        this.valuation = valuation;
        this.clients = clients;
        this.given = given;
        this.effort = effort;
    }

    /**
     * @param outcome empty when nothing was found
     * @param value of the program, for what was found; NaN when nothing was
     * @param score proven: no plan has a higher one; infinite when nothing was proven
     * @param status of the solver; INFEASIBLE is proven
     */
    record Found(
            Optional<Valuation.Outcome> outcome,
            IntegerProgramSolver.Status status,
            double value,
            double score,
            Proof proof) {
        static Found nothing() {
            return new Found(
                    Optional.empty(),
                    IntegerProgramSolver.Status.STOPPED,
                    Double.NaN,
                    Double.POSITIVE_INFINITY,
                    Proof.NONE);
        }
    }

    /** @param shortCapPeople with {@link Translation.Demands#SHORT_CAPPED} only */
    Found solve(Translation.Demands demands, double shortCapPeople) {
        return solve(demands, shortCapPeople, effort.gap());
    }

    /** What is asked is kept; begins from a plan that keeps it, where there is one. */
    Found solveKept(Optional<Valuation.Outcome> start) {
        return solve(Translation.Demands.KEPT, 0, effort.gap(), start);
    }

    Found solve(Translation.Demands demands, double shortCapPeople, double relativeGap) {
        return solve(demands, shortCapPeople, relativeGap, Optional.empty());
    }

    private Found solve(
            Translation.Demands demands, double shortCapPeople, double relativeGap, Optional<Valuation.Outcome> start) {
        Translation translation = new Translation(clients, demands, shortCapPeople);
        IntegerProgram program = translation.program();
        Optional<IntegerProgramSolver> solver = solverOf(program);
        if (solver.isEmpty() || effort.isOver()) {
            return Found.nothing();
        }
        double @Nullable [] begin = start.map(plan -> translation.values(plan.phaseByOption(), going(plan)))
                .orElse(null);
        IntegerProgramSolver.Outcome out = solver.get().solve(program, begin, relativeGap, effort);
        Proof proof = given.isPresent() ? Proof.INTEGER_PROGRAM : Proof.OWN_SEARCH;
        double[] values = out.values();
        if (values == null) {
            return new Found(Optional.empty(), out.status(), out.objective(), out.bound(), proof);
        }
        return new Found(Optional.of(outcome(translation, values)), out.status(), out.objective(), out.bound(), proof);
    }

    /** By phase and arc, the part of its client that the plan sends there. */
    private double[][] going(Valuation.Outcome plan) {
        double[][] going = new double[plan.allotments().size()][clients.option.length];
        for (int h = 0; h < going.length; h++) {
            Allotment allotment = plan.allotments().get(h);
            for (int n = 0; n < allotment.size(); n++) {
                int k = clients.client[allotment.need()[n]];
                for (int a = k < 0 ? 0 : clients.start[k];
                        k >= 0 && clients.seated[k] && a < clients.start[k + 1];
                        a++) {
                    if (clients.option[a] == allotment.option()[n]) {
                        going[h][a] += allotment.people()[n] / clients.people[k];
                    }
                }
            }
        }
        return going;
    }

    private Optional<IntegerProgramSolver> solverOf(IntegerProgram program) {
        if (given.isPresent()) {
            return given;
        }
        return BranchAndBound.fits(program) ? Optional.of(new BranchAndBound()) : Optional.empty();
    }

    private Valuation.Outcome outcome(Translation translation, double[] values) {
        int[] opened = translation.opened(values);
        Valuation.Outcome best = valuation.outcome(opened);
        boolean split = valuation.limits.anySeats() && valuation.limits.anyDemands();
        if (!split) {
            return best;
        }
        // Under capacity and demands together our own seating is not always the best one; the program's is.
        Valuation.Outcome read = valuation.outcome(opened, allotments(translation, values, opened));
        if (Demands.differ(read.shortPeople(), best.shortPeople())) {
            return read.shortPeople() < best.shortPeople() ? read : best;
        }
        boolean better = valuation.goal.countsServing() && valuation.goal.isBetter(read.objective(), best.objective());
        return better ? read : best;
    }

    private List<Allotment> allotments(Translation translation, double[] values, int[] opened) {
        List<Allotment> allotments = new ArrayList<>();
        for (int h = 0; h < valuation.limits.phases(); h++) {
            int[] open = Valuation.open(opened, h);
            double[] going = translation.going(h, values);
            for (int a = 0; a < going.length; a++) {
                // What is below the solver's tolerance may be sent to a closed site.
                going[a] = Arrays.binarySearch(open, clients.option[a]) < 0 ? 0 : going[a];
            }
            allotments.add(allotment(going, new Nearest(valuation.question, open)));
        }
        return allotments;
    }

    private Allotment allotment(double[] going, Nearest nearest) {
        Needs needs = valuation.question.needs();
        int[] need = new int[needs.size() + 16];
        int[] option = new int[need.length];
        double[] people = new double[need.length];
        int n = 0;
        double[] load = new double[valuation.question.options().size() * clients.circumstances.count];
        for (int i = 0; i < needs.size(); i++) {
            int k = clients.client[i];
            boolean seated = valuation.limits.seated[i];
            int from = seated && k >= 0 ? clients.start[k] : 0;
            int to = seated ? (k >= 0 ? clients.start[k + 1] : 0) : 1;
            double left = needs.people()[i];
            for (int a = from; a < to; a++) {
                int o = seated ? clients.option[a] : nearest.option[i];
                double go = seated ? Math.min(left, needs.people()[i] * going[a]) : left;
                if (seated) {
                    int hall = o * clients.circumstances.count + clients.circumstances.of[i];
                    double room = valuation.question.options().get(o).capacity() - load[hall];
                    go = Math.min(go, room / needs.load()[i]);
                    load[hall] += Math.max(0, go) * needs.load()[i];
                }
                if (o >= 0 && go > 1e-9) {
                    if (n == need.length) {
                        need = Arrays.copyOf(need, 2 * n);
                        option = Arrays.copyOf(option, 2 * n);
                        people = Arrays.copyOf(people, 2 * n);
                    }
                    need[n] = i;
                    option[n] = o;
                    people[n++] = go;
                    left -= go;
                }
            }
        }
        return sorted(Arrays.copyOf(need, n), Arrays.copyOf(option, n), Arrays.copyOf(people, n));
    }

    /** Within a need by rising option; arcs are by part. */
    private static Allotment sorted(int[] need, int[] option, double[] people) {
        Integer[] order = new Integer[need.length];
        Arrays.setAll(order, n -> n);
        Arrays.sort(order, (a, b) -> need[a] != need[b] ? need[a] - need[b] : option[a] - option[b]);
        return new Allotment(
                Arrays.stream(order).mapToInt(n -> need[n]).toArray(),
                Arrays.stream(order).mapToInt(n -> option[n]).toArray(),
                Arrays.stream(order).mapToDouble(n -> people[n]).toArray());
    }
}
