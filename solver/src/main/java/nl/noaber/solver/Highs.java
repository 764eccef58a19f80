// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import nl.noaber.core.siting.IntegerProgram;
import org.jspecify.annotations.Nullable;

/** One model in HiGHS: passed, solved, read. One thread and a fixed seed, so that the same model gives the same answer. */
final class Highs {
    private static final int BY_ROW = 2;
    private static final int MINIMISE = 1;
    private static final int MAXIMISE = -1;
    private static final int ERROR = -1;
    private static final int FEASIBLE = 2;

    private final HighsLibrary library;
    private final Arena arena;
    private final MemorySegment highs;
    private final IntegerProgram program;

    private Highs(HighsLibrary library, Arena arena, IntegerProgram program) throws Throwable {
        this.library = library;
        this.arena = arena;
        this.program = program;
        this.highs = (MemorySegment) library.create().invokeExact();
    }

    static Message solve(Job job, Listener listener) throws IOException {
        HighsLibrary library = HighsLibrary.load();
        try (Arena arena = Arena.ofShared()) {
            Highs model = new Highs(library, arena, job.program());
            model.options(job);
            model.pass(job.program());
            if (job.start() != null) {
                model.begin(job.start());
            }
            new HighsCallback(library, listener, job.program().columns()).attach(model.highs, arena);
            return model.run(library, listener);
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(e);
        }
    }

    private void options(Job job) throws Throwable {
        set("output_flag", false);
        set("threads", 1);
        set("random_seed", job.seed());
        set("mip_max_nodes", (int) Math.min(job.nodes(), Integer.MAX_VALUE));
        set("mip_rel_gap", job.relativeGap());
    }

    private void pass(IntegerProgram p) throws Throwable {
        int[] integrality = new int[p.columns()];
        for (int j = 0; j < integrality.length; j++) {
            integrality[j] = p.integer()[j] ? 1 : 0;
        }
        check(
                (int) library.passMip()
                        .invokeExact(
                                highs,
                                p.columns(),
                                p.rows(),
                                p.column().length,
                                BY_ROW,
                                p.maximise() ? MAXIMISE : MINIMISE,
                                0.0,
                                doubles(p.cost()),
                                doubles(p.lower()),
                                doubles(p.upper()),
                                doubles(p.rowLower()),
                                doubles(p.rowUpper()),
                                arena.allocateFrom(JAVA_INT, p.rowStart()),
                                arena.allocateFrom(JAVA_INT, p.column()),
                                doubles(p.value()),
                                arena.allocateFrom(JAVA_INT, integrality)),
                "take the model");
    }

    private void begin(double[] start) throws Throwable {
        // A start that HiGHS cannot use is told by a warning; it then begins from nothing.
        check(
                (int) library.setSolution()
                        .invokeExact(highs, doubles(start), MemorySegment.NULL, MemorySegment.NULL, MemorySegment.NULL),
                "take the start");
    }

    private Message run(HighsLibrary used, Listener listener) throws Throwable {
        int result = (int) used.run().invokeExact(highs);
        int status = (int) used.modelStatus().invokeExact(highs);
        double[] values = findValues();
        if (values != null) {
            listener.incumbent(clean(values));
        }
        return switch (status) {
            // A model without columns is solved by having none.
            case 6 -> end(Message.Ending.OPTIMAL, new double[0], listener);
            case 7 ->
                values == null
                        ? new Message.Failure("it says that it is optimal, and gives no values")
                        : new Message.End(Message.Ending.OPTIMAL, bound(Message.Ending.OPTIMAL, values));
            case 8 -> new Message.End(Message.Ending.INFEASIBLE, Double.NaN);
            case 9, 10 -> new Message.End(Message.Ending.UNBOUNDED, Double.NaN);
            case 11, 12, 13, 14, 16, 17 ->
                new Message.End(Message.Ending.STOPPED, bound(Message.Ending.STOPPED, values));
            default -> new Message.Failure("HiGHS returned %d with model status %d".formatted(result, status));
        };
    }

    private static Message end(Message.Ending ending, double[] values, Listener listener) {
        listener.incumbent(values);
        return new Message.End(ending, 0);
    }

    private double @Nullable [] findValues() throws Throwable {
        if (intInfo("primal_solution_status") != FEASIBLE) {
            return null;
        }
        MemorySegment values = arena.allocate(JAVA_DOUBLE, Math.max(1, program.columns()));
        MemorySegment duals = arena.allocate(JAVA_DOUBLE, Math.max(1, program.columns()));
        MemorySegment rows = arena.allocate(JAVA_DOUBLE, Math.max(1, program.rows()));
        MemorySegment rowDuals = arena.allocate(JAVA_DOUBLE, Math.max(1, program.rows()));
        check((int) library.solution().invokeExact(highs, values, duals, rows, rowDuals), "give its values");
        return Arrays.copyOf(values.toArray(JAVA_DOUBLE), program.columns());
    }

    /** Where rounding breaks a row, the continuous columns are set right for the whole values. */
    private double[] clean(double[] values) throws Throwable {
        double[] whole = Feasibility.rounded(program, values);
        if (Feasibility.findFraction(program, values).isPresent()
                || Feasibility.findFault(program, whole).isEmpty()) {
            return values;
        }
        double[] lower = program.lower().clone();
        double[] upper = program.upper().clone();
        for (int j = 0; j < whole.length; j++) {
            if (program.integer()[j]) {
                lower[j] = whole[j];
                upper[j] = whole[j];
            }
        }
        IntegerProgram fixed = new IntegerProgram(
                program.maximise(),
                program.cost(),
                lower,
                upper,
                new boolean[whole.length],
                program.rowStart(),
                program.column(),
                program.value(),
                program.rowLower(),
                program.rowUpper());
        Highs linear = new Highs(library, arena, fixed);
        linear.set("output_flag", false);
        linear.set("threads", 1);
        linear.pass(fixed);
        check((int) library.run().invokeExact(linear.highs), "set the values right");
        double[] better = linear.findValues();
        return better == null ? values : better;
    }

    /** A linear program has no bound of a tree: when it is optimal, its own value is the bound. */
    private double bound(Message.Ending ending, double @Nullable [] values) throws Throwable {
        boolean linear = true;
        for (boolean integer : program.integer()) {
            linear &= !integer;
        }
        if (!linear) {
            return doubleInfo("mip_dual_bound");
        }
        return ending == Message.Ending.OPTIMAL && values != null ? Feasibility.objective(program, values) : Double.NaN;
    }

    private int intInfo(String name) throws Throwable {
        MemorySegment out = arena.allocate(JAVA_INT);
        check((int) library.intInfo().invokeExact(highs, arena.allocateFrom(name), out), "tell " + name);
        return out.get(JAVA_INT, 0);
    }

    private double doubleInfo(String name) throws Throwable {
        MemorySegment out = arena.allocate(JAVA_DOUBLE);
        check((int) library.doubleInfo().invokeExact(highs, arena.allocateFrom(name), out), "tell " + name);
        return out.get(JAVA_DOUBLE, 0);
    }

    private void set(String option, boolean value) throws Throwable {
        check((int) library.setBool().invokeExact(highs, arena.allocateFrom(option), value ? 1 : 0), option);
    }

    private void set(String option, int value) throws Throwable {
        check((int) library.setInt().invokeExact(highs, arena.allocateFrom(option), value), option);
    }

    private void set(String option, double value) throws Throwable {
        check((int) library.setDouble().invokeExact(highs, arena.allocateFrom(option), value), option);
    }

    private MemorySegment doubles(double[] array) {
        return arena.allocateFrom(JAVA_DOUBLE, array);
    }

    private static void check(int result, String what) throws IOException {
        if (result == ERROR) {
            throw new IOException("HiGHS could not " + what + ".");
        }
    }
}
