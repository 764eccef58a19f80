// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks at every way to open the options of a tiny question, phase by phase, and computes each from the definition of the goal
 * and the rules: the strongest test of the solver, which shares no code with it.
 */
final class BruteForce {
    /**
     * @param found false when the rules about numbers and money let nothing through
     * @param shortPeople the least that any plan falls short; 0 when all rules can be kept
     * @param objective the best among the plans that fall short least
     */
    record Best(boolean found, double shortPeople, double objective) {}

    private final Question q;
    private final int phases;
    private final int[] most;
    private final double[] weight;
    private Best best = new Best(false, Double.POSITIVE_INFINITY, Double.NaN);

    BruteForce(Question question) {
        q = question;
        Rule.Phases rule = (Rule.Phases) one(Rule.Phases.class).orElse(null);
        boolean whole = q.goal() instanceof Goal.LeastCost || q.goal() instanceof Goal.ShortestFarthest;
        int[] sites = rule == null ? new int[] {99} : rule.sites();
        most = whole ? new int[] {sites[sites.length - 1]} : sites;
        weight = rule == null || whole ? new double[] {1} : rule.weight();
        phases = most.length;
    }

    Best best() {
        int[] phase = new int[q.options().size()];
        visit(phase, 0);
        return best;
    }

    private Optional<Rule> one(Class<? extends Rule> kind) {
        return q.rules().stream().filter(kind::isInstance).findFirst();
    }

    private void visit(int[] phase, int o) {
        if (o == phase.length) {
            if (allowed(phase)) {
                look(phase);
            }
            return;
        }
        for (int h = -1; h < phases; h++) {
            phase[o] = h;
            visit(phase, o + 1);
        }
    }

    private List<Integer> open(int[] phase, int h) {
        List<Integer> open = new ArrayList<>();
        for (int o = 0; o < phase.length; o++) {
            if (phase[o] >= 0 && phase[o] <= h) {
                open.add(o);
            }
        }
        return open;
    }

    private boolean allowed(int[] phase) {
        List<Integer> all = open(phase, phases - 1);
        List<Option> options = all.stream().map(q.options()::get).toList();
        if (options.stream().map(Option::site).distinct().count() < options.size()) {
            return false;
        }
        for (int h = 0; h < phases; h++) {
            if (open(phase, h).size() > most[h]) {
                return false;
            }
        }
        for (Rule rule : q.rules()) {
            boolean kept =
                    switch (rule) {
                        case Rule.AtMost r -> options.size() <= r.sites();
                        case Rule.AtMostOfTier r ->
                            options.stream().filter(x -> x.tier() >= r.tier()).count() <= r.sites();
                        case Rule.Budget r ->
                            options.stream().mapToDouble(Option::cost).sum() <= r.euro() + 1e-9;
                        case Rule.Stays r ->
                            open(phase, 0).stream()
                                    .map(q.options()::get)
                                    .anyMatch(x -> x.site() == r.site() && x.tier() >= r.tier());
                        case Rule.Forbidden r -> options.stream().noneMatch(x -> x.site() == r.site());
                        default -> true;
                    };
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    private void look(int[] phase) {
        double objective = 0;
        double shortPeople = 0;
        for (int h = 0; h < phases; h++) {
            double[] result = value(open(phase, h), h == phases - 1);
            objective += weight[h] * result[1];
            shortPeople += result[0];
        }
        boolean shorter = shortPeople < best.shortPeople - 1e-6;
        boolean asShort = shortPeople < best.shortPeople + 1e-6;
        if (shorter || (asShort && better(objective, best.objective))) {
            best = new Best(true, shortPeople, objective);
        }
    }

    private boolean better(double a, double b) {
        Goal goal = q.goal() instanceof Goal.WorstCase worst ? worst.within() : q.goal();
        return goal instanceof Goal.MostPeople ? a > b : a < b;
    }

    private boolean seated(int i) {
        return q.needs().load()[i] > 0
                && q.rules().stream()
                        .anyMatch(r -> r instanceof Rule.Capacity c
                                && c.service() == q.needs().service()[i]);
    }

    private double minutes(int i, int o) {
        Option option = q.options().get(o);
        return option.tier() >= q.needs().service()[i] ? q.reach().minutes(option.site(), i) : Double.NaN;
    }

    private double part(double minutes, int i) {
        Goal goal = q.goal() instanceof Goal.WorstCase worst ? worst.within() : q.goal();
        return switch (goal) {
            case Goal.MostPeople m -> m.credit().at(minutes, q.needs().limitMinutes()[i]);
            case Goal.LeastWalking l -> Math.max(0, l.farMinutes() - minutes);
            default -> 0;
        };
    }

    /** Short people, objective; by a linear program over who goes where. */
    private double[] value(List<Integer> open, boolean last) {
        Needs needs = q.needs();
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            int nearest = -1;
            for (int o : open) {
                if (!Double.isNaN(minutes(i, o))) {
                    if (seated(i)) {
                        pairs.add(new int[] {i, o});
                    } else if (nearest < 0 || minutes(i, o) < minutes(i, nearest)) {
                        nearest = o;
                    }
                }
            }
            if (nearest >= 0) {
                pairs.add(new int[] {i, nearest});
            }
        }
        List<Rule> asking = last
                ? q.rules().stream()
                        .filter(r -> r instanceof Rule.Serves || r instanceof Rule.Reaches)
                        .toList()
                : List.of();
        if (q.goal() instanceof Goal.ShortestFarthest) {
            return farthest(pairs, asking);
        }
        double[] second = second(open);
        int[] circumstances = Arrays.stream(needs.circumstance()).distinct().toArray();
        Program program = new Program(pairs, asking, circumstances);
        double shortPeople = program.shortest();
        double objective = q.goal() instanceof Goal.LeastCost
                ? open.stream().mapToDouble(o -> q.options().get(o).cost()).sum()
                : program.best(shortPeople, second);
        return new double[] {shortPeople, objective};
    }

    private double[] second(List<Integer> open) {
        Goal goal = q.goal() instanceof Goal.WorstCase worst ? worst.within() : q.goal();
        double[] second = new double[q.needs().size()];
        if (goal instanceof Goal.MostPeople most) {
            for (int i = 0; i < second.length; i++) {
                int need = i;
                double[] parts = open.stream()
                        .mapToDouble(o -> minutes(need, o))
                        .filter(t -> !Double.isNaN(t))
                        .map(t -> part(t, need))
                        .sorted()
                        .toArray();
                second[i] = parts.length > 1 ? most.backUp() * q.needs().worth(i) * parts[parts.length - 2] : 0;
            }
        }
        return second;
    }

    /** Tries every length of walk, shortest first. */
    private double[] farthest(List<int[]> pairs, List<Rule> asking) {
        Needs needs = q.needs();
        boolean[] reachable = new boolean[needs.size()];
        for (int i = 0; i < needs.size(); i++) {
            for (int o = 0; o < q.options().size(); o++) {
                int site = q.options().get(o).site();
                boolean forbidden = q.rules().stream().anyMatch(r -> r instanceof Rule.Forbidden f && f.site() == site);
                int floor = q.rules().stream()
                        .filter(r -> r instanceof Rule.Stays s && s.site() == site)
                        .mapToInt(r -> ((Rule.Stays) r).tier())
                        .max()
                        .orElse(Integer.MIN_VALUE);
                reachable[i] |= !forbidden
                        && q.options().get(o).tier() >= floor
                        && needs.people()[i] > 0
                        && !Double.isNaN(minutes(i, o));
            }
        }
        List<Rule> all = new ArrayList<>(asking);
        all.add(new Rule.Reaches("everyone", reachable));
        double[] lengths = java.util.stream.DoubleStream.concat(
                        java.util.stream.DoubleStream.of(0), pairs.stream().mapToDouble(p -> minutes(p[0], p[1])))
                .distinct()
                .sorted()
                .toArray();
        int[] circumstances = Arrays.stream(needs.circumstance()).distinct().toArray();
        double least = new Program(pairs, all, circumstances).shortest();
        for (double far : lengths) {
            List<int[]> near =
                    pairs.stream().filter(p -> minutes(p[0], p[1]) <= far).toList();
            if (new Program(near, all, circumstances).shortest() <= least + 1e-7) {
                return new double[] {least, far};
            }
        }
        return new double[] {least, 0};
    }

    /** Variables: people of each pair, people short of each rule or need asked, and the worst case (shifted to be positive). */
    private final class Program {
        private final List<int[]> pairs;
        private final int[] circumstances;
        private final List<double[]> least = new ArrayList<>();
        private final List<Double> leastBound = new ArrayList<>();
        private final int shorts;
        private final int size;

        Program(List<int[]> pairs, List<Rule> asking, int[] circumstances) {
            this.pairs = pairs;
            this.circumstances = circumstances;
            Needs needs = q.needs();
            List<boolean[]> marks = new ArrayList<>();
            List<Boolean> within = new ArrayList<>();
            List<Double> wanted = new ArrayList<>();
            boolean[] done = new boolean[needs.size()];
            // Everybody within the limit; then everybody anywhere, unless the need is asked within its limit already.
            for (int pass = 0; pass < 2; pass++) {
                for (Rule rule : asking) {
                    boolean all = rule instanceof Rule.Serves s && s.share() == 1;
                    if (pass == 0 && rule instanceof Rule.Serves s && !all) {
                        marks.add(s.marked());
                        within.add(true);
                        wanted.add(s.share() * people(s.marked()));
                    }
                    boolean[] each = pass == 0 && all
                            ? ((Rule.Serves) rule).marked()
                            : pass == 1 && rule instanceof Rule.Reaches r ? r.marked() : new boolean[needs.size()];
                    for (int i = 0; i < needs.size(); i++) {
                        if (each[i] && !done[i]) {
                            done[i] = true;
                            boolean[] only = new boolean[needs.size()];
                            only[i] = true;
                            marks.add(only);
                            within.add(pass == 0);
                            wanted.add(needs.people()[i]);
                        }
                    }
                }
            }
            shorts = marks.size();
            size = pairs.size() + shorts + 1;
            for (int j = 0; j < shorts; j++) {
                double[] row = new double[size];
                for (int p = 0; p < pairs.size(); p++) {
                    int i = pairs.get(p)[0];
                    boolean near = minutes(i, pairs.get(p)[1]) <= needs.limitMinutes()[i];
                    row[p] = marks.get(j)[i] && (near || !within.get(j)) ? 1 : 0;
                }
                row[pairs.size() + j] = 1;
                least.add(row);
                leastBound.add(wanted.get(j));
            }
        }

        private double people(boolean[] marked) {
            double sum = 0;
            for (int i = 0; i < marked.length; i++) {
                sum += marked[i] ? q.needs().people()[i] : 0;
            }
            return sum;
        }

        private TextbookSimplex rows() {
            TextbookSimplex simplex = new TextbookSimplex(size);
            Needs needs = q.needs();
            for (int i = 0; i < needs.size(); i++) {
                double[] row = new double[size];
                for (int p = 0; p < pairs.size(); p++) {
                    row[p] = pairs.get(p)[0] == i ? 1 : 0;
                }
                simplex.atMost(row, needs.people()[i]);
                if (!seated(i)) {
                    // Who takes no seat goes to the nearest, whatever else.
                    simplex.atLeast(row, Arrays.stream(row).sum() > 0 ? needs.people()[i] : 0);
                }
            }
            for (int o = 0; o < q.options().size(); o++) {
                for (int c : circumstances) {
                    double[] row = new double[size];
                    for (int p = 0; p < pairs.size(); p++) {
                        int i = pairs.get(p)[0];
                        boolean counts = pairs.get(p)[1] == o && seated(i) && needs.circumstance()[i] == c;
                        row[p] = counts ? needs.load()[i] : 0;
                    }
                    if (Arrays.stream(row).sum() > 0
                            && !Double.isInfinite(q.options().get(o).capacity())) {
                        simplex.atMost(row, q.options().get(o).capacity());
                    }
                }
            }
            for (int j = 0; j < shorts; j++) {
                simplex.atLeast(least.get(j), leastBound.get(j));
            }
            return simplex;
        }

        double shortest() {
            double[] cost = new double[size];
            Arrays.fill(cost, pairs.size(), pairs.size() + shorts, -1);
            double result = -rows().maximum(cost).orElseThrow();
            return result < 1e-7 ? 0 : result;
        }

        double best(double shortPeople, double[] second) {
            Needs needs = q.needs();
            TextbookSimplex simplex = rows();
            double[] shortRow = new double[size];
            Arrays.fill(shortRow, pairs.size(), pairs.size() + shorts, 1);
            simplex.atMost(shortRow, shortPeople + 1e-8);
            double[] worth = new double[size];
            for (int p = 0; p < pairs.size(); p++) {
                int i = pairs.get(p)[0];
                worth[p] = needs.weight()[i] * part(minutes(i, pairs.get(p)[1]), i);
            }
            Goal goal = q.goal() instanceof Goal.WorstCase w ? w.within() : q.goal();
            double far = goal instanceof Goal.LeastWalking l ? l.farMinutes() : 0;
            if (!(q.goal() instanceof Goal.WorstCase)) {
                double sum = simplex.maximum(worth).orElseThrow()
                        + Arrays.stream(second).sum();
                double all = 0;
                for (int i = 0; i < needs.size(); i++) {
                    all += needs.worth(i);
                }
                return far > 0 ? far * all - sum : sum;
            }
            boolean any = false;
            for (int c : circumstances) {
                double all = 0;
                double fixed = 0;
                double[] row = new double[size];
                for (int i = 0; i < needs.size(); i++) {
                    all += needs.circumstance()[i] == c ? needs.worth(i) : 0;
                    fixed += needs.circumstance()[i] == c ? second[i] : 0;
                }
                if (all > 0) {
                    any = true;
                    for (int p = 0; p < pairs.size(); p++) {
                        row[p] = needs.circumstance()[pairs.get(p)[0]] == c ? -worth[p] / all : 0;
                    }
                    row[size - 1] = 1;
                    simplex.atMost(row, fixed / all);
                }
            }
            if (!any) {
                return 0;
            }
            double[] cost = new double[size];
            cost[size - 1] = 1;
            double worst = simplex.maximum(cost).orElseThrow();
            return far > 0 ? far - worst : worst;
        }
    }
}
