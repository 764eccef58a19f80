// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** What HiGHS tells while it works, and where it asks whether to go on. */
final class HighsCallback {
    private static final int SIMPLEX_INTERRUPT = 1;
    private static final int IPM_INTERRUPT = 2;
    private static final int MIP_IMPROVING_SOLUTION = 4;
    private static final int MIP_LOGGING = 5;
    private static final int MIP_INTERRUPT = 6;

    private final Listener listener;
    private final int columns;
    private final HighsLibrary library;
    private final MethodHandle item;
    private final MemorySegment solutionName = Arena.global().allocateFrom("mip_solution");
    private final MemorySegment boundName = Arena.global().allocateFrom("mip_dual_bound");

    HighsCallback(HighsLibrary library, Listener listener, int columns) {
        this.listener = listener;
        this.columns = columns;
        this.library = library;
        this.item = library.callbackItem();
    }

    void attach(MemorySegment highs, Arena arena) throws Throwable {
        MethodHandle target = MethodHandles.lookup()
                .bind(
                        this,
                        "called",
                        MethodType.methodType(
                                void.class,
                                int.class,
                                MemorySegment.class,
                                MemorySegment.class,
                                MemorySegment.class,
                                MemorySegment.class));
        int set = (int) library.setCallback().invokeExact(highs, library.upcall(target), arena.allocate(JAVA_INT));
        if (set != 0) {
            throw new IOException("HiGHS took no callback.");
        }
        for (int kind :
                new int[] {SIMPLEX_INTERRUPT, IPM_INTERRUPT, MIP_IMPROVING_SOLUTION, MIP_LOGGING, MIP_INTERRUPT}) {
            int started = (int) library.startCallback().invokeExact(highs, kind);
            if (started != 0) {
                throw new IOException("HiGHS took no callback of kind " + kind + ".");
            }
        }
    }

    /** Called by HiGHS. Whatever goes wrong here must not unwind through native code: it ends the process, and is told. */
    @SuppressWarnings("unused")
    private void called(int kind, MemorySegment text, MemorySegment out, MemorySegment in, MemorySegment own) {
        try {
            switch (kind) {
                case MIP_IMPROVING_SOLUTION ->
                    listener.incumbent(find(out, solutionName, columns).toArray(JAVA_DOUBLE));
                case MIP_LOGGING -> listener.bound(find(out, boundName, 1).get(JAVA_DOUBLE, 0));
                default -> interrupt(in);
            }
        } catch (Throwable e) {
            System.err.println(e);
            Runtime.getRuntime().halt(5);
        }
    }

    /** The first field is the wish to stop, in every version. */
    @SuppressWarnings("restricted")
    private void interrupt(MemorySegment in) {
        if (listener.isStopped() && in.address() != 0) {
            in.reinterpret(JAVA_INT.byteSize()).set(JAVA_INT, 0, 1);
        }
    }

    @SuppressWarnings("restricted")
    private MemorySegment find(MemorySegment out, MemorySegment name, int length) throws Throwable {
        MemorySegment found = (MemorySegment) item.invokeExact(out, name);
        if (found.address() == 0) {
            throw new IOException("HiGHS told nothing under this name.");
        }
        return found.reinterpret(JAVA_DOUBLE.byteSize() * length);
    }
}
