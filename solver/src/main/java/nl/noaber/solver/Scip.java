// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.io.IOException;
import nl.noaber.core.siting.IntegerProgram;

/** One model in SCIP, through OR-Tools. Nodes are not limited: OR-Tools has no such setting. */
final class Scip {
    private static final int LOOK_MILLIS = 20;

    private Scip() {}

    static Message solve(Job job, Listener listener) throws IOException {
        Loader.loadNativeLibraries();
        MPSolver solver = MPSolver.createSolver("SCIP");
        if (solver == null) {
            throw new IOException("OR-Tools has no SCIP on this system.");
        }
        MPVariable[] columns = build(solver, job.program());
        if (job.start() != null) {
            solver.setHint(columns, job.start());
        }
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, job.relativeGap());
        Thread.ofPlatform().daemon().start(() -> watch(solver, listener));
        MPSolver.ResultStatus status = solver.solve(parameters);
        if (status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE) {
            double[] values = new double[columns.length];
            for (int j = 0; j < values.length; j++) {
                values[j] = columns[j].solutionValue();
            }
            listener.incumbent(values);
        }
        return switch (status) {
            case OPTIMAL ->
                new Message.End(Message.Ending.OPTIMAL, solver.objective().bestBound());
            case FEASIBLE ->
                new Message.End(Message.Ending.STOPPED, solver.objective().bestBound());
            case INFEASIBLE -> new Message.End(Message.Ending.INFEASIBLE, Double.NaN);
            case UNBOUNDED -> new Message.End(Message.Ending.UNBOUNDED, Double.NaN);
            default ->
                listener.isStopped()
                        ? new Message.End(Message.Ending.STOPPED, Double.NaN)
                        : new Message.Failure("SCIP ended with " + status);
        };
    }

    private static void watch(MPSolver solver, Listener listener) {
        try {
            while (!listener.isStopped()) {
                Thread.sleep(LOOK_MILLIS);
            }
            // Before SCIP is under way it does not hear: it is told until the process ends.
            while (true) {
                solver.interruptSolve();
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static MPVariable[] build(MPSolver solver, IntegerProgram p) {
        MPVariable[] columns = new MPVariable[p.columns()];
        MPObjective objective = solver.objective();
        objective.setOptimizationDirection(p.maximise());
        for (int j = 0; j < columns.length; j++) {
            columns[j] = solver.makeVar(p.lower()[j], p.upper()[j], p.integer()[j], "");
            objective.setCoefficient(columns[j], p.cost()[j]);
        }
        for (int r = 0; r < p.rows(); r++) {
            MPConstraint row = solver.makeConstraint(p.rowLower()[r], p.rowUpper()[r]);
            for (int k = p.rowStart()[r]; k < p.rowStart()[r + 1]; k++) {
                MPVariable column = columns[p.column()[k]];
                row.setCoefficient(column, row.getCoefficient(column) + p.value()[k]);
            }
        }
        return columns;
    }
}
