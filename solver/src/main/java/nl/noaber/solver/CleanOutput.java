// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Keeps the pipe to the parent clean. Native libraries print where they like on file descriptor 1, so that one is made a
 * second name of standard error, and the pipe lives on under a number that no library knows.
 */
final class CleanOutput {
    private static final int STDOUT = 1;
    private static final int STDERR = 2;

    private CleanOutput() {}

    /** To be called once, before any native library is loaded. */
    @SuppressWarnings("restricted")
    static OutputStream take() throws IOException {
        Linker linker = Linker.nativeLinker();
        MethodHandle dup = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("dup"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        MethodHandle dup2 = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("dup2"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            int kept = (int) dup.invokeExact(STDOUT);
            int moved = (int) dup2.invokeExact(STDERR, STDOUT);
            if (kept < 0 || moved < 0) {
                throw new IOException("The output of the process could not be moved.");
            }
            return new FileOutputStream("/proc/self/fd/" + kept);
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("The output of the process could not be moved.", e);
        }
    }
}
