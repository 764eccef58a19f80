// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Our own solver of small integer programs: depth-first branch and bound on the linear relaxation (Land and Doig 1960). For
 * when there is no other solver, and as a second opinion on it. A round is one node.
 */
public final class BranchAndBound implements IntegerProgramSolver {
    private static final double WHOLE = 1e-7;

    /** Above so many numbers in the tableau it does not fit. */
    private static final long MOST_CELLS = 2_000_000;

    /** Whether the program is small enough. */
    public static boolean fits(IntegerProgram program) {
        return (long) program.columns() * program.rows() <= MOST_CELLS;
    }

    @Override
    public Outcome solve(IntegerProgram program, double @Nullable [] start, double relativeGap, Effort effort) {
        return new Tree(program, start, relativeGap, effort).solve();
    }

    /** Bounds of the whole-number columns that differ from those of the program: a chain from the leaf to the root. */
    private record Node(@Nullable Node parent, int column, double lower, double upper, double bound) {}

    private static final class Tree {
        private final IntegerProgram program;
        private final double relativeGap;
        private final Effort effort;
        private final Simplex simplex;
        private final int sign;
        private double @Nullable [] best;

        /** Always to be maximised. */
        private double bestValue = Double.NEGATIVE_INFINITY;

        Tree(IntegerProgram program, double @Nullable [] start, double relativeGap, Effort effort) {
            this.program = program;
            this.relativeGap = relativeGap;
            this.effort = effort;
            simplex = new Simplex(program);
            sign = program.maximise() ? 1 : -1;
            if (start != null) {
                best = start.clone();
                bestValue = sign * objective(start);
            }
        }

        private double objective(double[] values) {
            double sum = 0;
            for (int j = 0; j < values.length; j++) {
                sum += program.cost()[j] * values[j];
            }
            return sum;
        }

        Outcome solve() {
            Deque<Node> open = new ArrayDeque<>();
            open.push(new Node(null, -1, 0, 0, Double.POSITIVE_INFINITY));
            long nodes = 0;
            while (!open.isEmpty()) {
                if (nodes++ >= effort.rounds() || effort.isOver()) {
                    double bound = open.stream().mapToDouble(Node::bound).max().orElseThrow();
                    return outcome(Status.STOPPED, Math.max(bound, bestValue));
                }
                Node node = open.pop();
                if (!closes(node.bound)) {
                    branch(node, open);
                }
            }
            return best == null
                    ? new Outcome(Status.INFEASIBLE, null, Double.NaN, sign * Double.NEGATIVE_INFINITY)
                    : outcome(Status.OPTIMAL, bestValue + relativeGap * Math.abs(bestValue));
        }

        private Outcome outcome(Status status, double bound) {
            return new Outcome(status, best, best == null ? Double.NaN : sign * bestValue, sign * bound);
        }

        private boolean closes(double bound) {
            double slack = Math.max(relativeGap, 1e-10) * Math.abs(bestValue);
            return best != null && bound <= bestValue + slack;
        }

        private void branch(Node node, Deque<Node> open) {
            for (int j = 0; j < program.columns(); j++) {
                if (program.integer()[j]) {
                    simplex.bounds(j, program.lower()[j], program.upper()[j]);
                }
            }
            apply(node);
            if (!simplex.solve()) {
                return;
            }
            double bound = sign * simplex.objective();
            if (closes(bound)) {
                return;
            }
            double[] values = simplex.values();
            int column = mostDivided(values);
            if (column < 0) {
                best = values;
                bestValue = bound;
                return;
            }
            double floor = Math.floor(values[column]);
            Node down = new Node(node, column, lowerOf(node, column), floor, bound);
            Node up = new Node(node, column, floor + 1, upperOf(node, column), bound);
            boolean upFirst = values[column] - floor >= 0.5;
            open.push(upFirst ? down : up);
            open.push(upFirst ? up : down);
        }

        /** From the leaf to the root, so the first change seen of a column is the strictest; the others are passed over. */
        private void apply(Node leaf) {
            boolean[] seen = new boolean[program.columns()];
            for (Node node = leaf; node != null && node.column >= 0; node = node.parent) {
                if (!seen[node.column]) {
                    seen[node.column] = true;
                    simplex.bounds(node.column, node.lower, node.upper);
                }
            }
        }

        private double lowerOf(Node leaf, int column) {
            for (Node node = leaf; node != null && node.column >= 0; node = node.parent) {
                if (node.column == column) {
                    return node.lower;
                }
            }
            return program.lower()[column];
        }

        private double upperOf(Node leaf, int column) {
            for (Node node = leaf; node != null && node.column >= 0; node = node.parent) {
                if (node.column == column) {
                    return node.upper;
                }
            }
            return program.upper()[column];
        }

        private int mostDivided(double[] values) {
            int most = -1;
            double divided = WHOLE;
            for (int j = 0; j < values.length; j++) {
                double part = Math.abs(values[j] - Math.rint(values[j]));
                if (program.integer()[j] && part > divided) {
                    most = j;
                    divided = part;
                }
            }
            return most;
        }
    }
}
