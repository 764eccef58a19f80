// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The p-center by halving (Minieka 1970): for a longest walk, is there a plan in which everyone who can be reached at all walks no
 * farther? Each is a question of least cost with pairs that are too far taken out.
 */
final class CenterSolver {
    private final Question question;
    private final Optional<IntegerProgramSolver> solver;
    private final Effort effort;
    private final Valuation valuation;
    private final boolean[] reachable;
    private final float[] lengths;
    private double shortPeople;
    private Proof proof = Proof.NONE;

    private CenterSolver(Question question, Optional<IntegerProgramSolver> solver, Effort effort) {
        this.question = question;
        this.solver = solver;
        this.effort = effort;
        valuation = new Valuation(question);
        reachable = reachable(valuation);
        lengths = Seating.distinct(valuation.serving.minutes);
    }

    static Plan solve(Question question, Optional<IntegerProgramSolver> solver, Effort effort) {
        return new CenterSolver(question, solver, effort).solve();
    }

    /** Needs of people that an option reaches which may be open. */
    static boolean[] reachable(Valuation valuation) {
        Question question = valuation.question;
        Serving serving = valuation.serving;
        boolean[] reachable = new boolean[question.needs().size()];
        for (int i = 0; i < reachable.length; i++) {
            for (int p = serving.start[i];
                    p < serving.start[i + 1] && question.needs().people()[i] > 0;
                    p++) {
                reachable[i] |= mayServe(valuation, serving.site[p], i);
            }
        }
        return reachable;
    }

    /** Everyone within so many minutes, at least cost. */
    static Question within(Question question, boolean[] reachable, float longestMinutes) {
        Reach reach = question.reach();
        int[] start = new int[reach.sites() + 1];
        int[] need = new int[reach.pairs()];
        float[] minutes = new float[reach.pairs()];
        int n = 0;
        for (int s = 0; s < reach.sites(); s++) {
            for (int p = reach.start()[s]; p < reach.start()[s + 1]; p++) {
                if (reach.minutes()[p] <= longestMinutes) {
                    need[n] = reach.need()[p];
                    minutes[n++] = reach.minutes()[p];
                }
            }
            start[s + 1] = n;
        }
        List<Rule> rules = new ArrayList<>(question.rules());
        rules.add(new Rule.Reaches("everyone goes somewhere", reachable));
        return new Question(
                question.sites(),
                question.options(),
                question.needs(),
                new Reach(start, Arrays.copyOf(need, n), Arrays.copyOf(minutes, n)),
                new Goal.LeastCost(),
                rules);
    }

    private Plan solve() {
        Attempt all = attempt(lengths.length - 1, Translation.Demands.KEPT);
        boolean proven = false;
        Translation.Demands demands = Translation.Demands.KEPT;
        if (all.status == IntegerProgramSolver.Status.INFEASIBLE) {
            Attempt least = attempt(lengths.length - 1, Translation.Demands.SHORT_LEAST);
            if (least.outcome.isEmpty()) {
                boolean none = least.status == IntegerProgramSolver.Status.INFEASIBLE;
                return PlanSolver.none(Contradictions.together(question, none));
            }
            demands = Translation.Demands.SHORT_CAPPED;
            shortPeople = least.outcome.orElseThrow().shortPeople();
            proven = least.status == IntegerProgramSolver.Status.OPTIMAL;
            all = least;
        }
        return halve(demands, all.outcome.orElseThrow(), proven);
    }

    private Plan halve(Translation.Demands demands, Valuation.Outcome widest, boolean proven) {
        Valuation.Outcome best = widest;
        int low = -1;
        int high = indexOf(farthest(best));
        int unknown = high;
        while (high - low > 1) {
            int middle = (low + Math.min(high, unknown)) >>> 1;
            if (middle <= low) {
                break;
            }
            Attempt attempt = attempt(middle, demands);
            if (attempt.outcome.isPresent()) {
                best = attempt.outcome.get();
                high = Math.min(middle, indexOf(farthest(best)));
                unknown = Math.min(unknown, high);
            } else if (attempt.status == IntegerProgramSolver.Status.INFEASIBLE) {
                low = middle;
            } else {
                unknown = middle;
            }
        }
        Shortfall shortfall = demands == Translation.Demands.KEPT
                ? new Shortfall.None()
                : valuation.demands.unmet(best.allotments().getLast(), proven);
        double bound = low + 1 < lengths.length && low + 1 <= high ? lengths[low + 1] : 0;
        double objective = farthest(best);
        return new Plan(
                PlanSolver.openings(best.phaseByOption()),
                objective,
                Math.min(bound, objective),
                proof,
                shortfall.isNone() ? certain() : 0,
                Optional.empty(),
                best.allotments(),
                0,
                shortfall);
    }

    /** Everybody walks at least to the nearest option there is. */
    private double certain() {
        double far = 0;
        Serving serving = valuation.serving;
        for (int i = 0; i < reachable.length; i++) {
            for (int p = serving.start[i]; reachable[i] && p < serving.start[i + 1]; p++) {
                if (mayServe(valuation, serving.site[p], i)) {
                    far = Math.max(far, serving.minutes[p]);
                    break;
                }
            }
        }
        return far;
    }

    private static boolean mayServe(Valuation valuation, int site, int i) {
        Question question = valuation.question;
        int tier = question.needs().service()[i];
        for (int o = valuation.serving.optionStart[site]; o < valuation.serving.optionStart[site + 1]; o++) {
            Option option = question.options().get(o);
            if (option.tier() >= tier && valuation.limits.allows(option)) {
                return true;
            }
        }
        return false;
    }

    private double farthest(Valuation.Outcome outcome) {
        return valuation.objective(new int[0], outcome.allotments().getLast());
    }

    private int indexOf(double minutes) {
        return Math.max(0, Arrays.binarySearch(lengths, (float) minutes));
    }

    private record Attempt(IntegerProgramSolver.Status status, Optional<Valuation.Outcome> outcome) {}

    private Attempt attempt(int length, Translation.Demands demands) {
        float longest = length < 0 ? 0 : lengths[length];
        Question sub = within(question, reachable, longest);
        Valuation its = new Valuation(sub);
        Clients clients = new Clients(sub, its.limits, its.serving);
        double may = demands == Translation.Demands.KEPT ? 0 : shortPeople;
        if (demands != Translation.Demands.SHORT_LEAST && clients.lostPeople > may * (1 + 1e-7) + 1e-7) {
            proof = Proof.OWN_SEARCH;
            return new Attempt(IntegerProgramSolver.Status.INFEASIBLE, Optional.empty());
        }
        double cap = (shortPeople - clients.lostPeople) * (1 + 1e-7) + 1e-7;
        Exact exact = new Exact(its, clients, solver, effort);
        // A plan is enough, unless the least shortfall is sought.
        double gap = demands == Translation.Demands.SHORT_LEAST ? 0 : 1e6;
        Exact.Found found = exact.solve(demands, cap, gap);
        proof = found.proof();
        boolean keeps = found.outcome().isPresent()
                && (demands != Translation.Demands.KEPT || found.outcome().get().shortPeople() == 0);
        return new Attempt(found.status(), keeps ? found.outcome() : Optional.empty());
    }
}
