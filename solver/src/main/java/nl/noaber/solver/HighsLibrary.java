// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The functions of HiGHS's C interface that are used. Arguments and meaning: {@code highs_c_api.h} of HiGHS 1.11.0. */
final class HighsLibrary {
    private static final String RESOURCE = "/ortools-linux-x86-64/libhighs.so.1";

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup library;

    private HighsLibrary(SymbolLookup library) {
        this.library = library;
    }

    /** Takes the library out of its jar: one file of 5 MB, gone again once it is loaded. */
    @SuppressWarnings("restricted")
    static HighsLibrary load() throws IOException {
        try (InputStream in = HighsLibrary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("HiGHS is not on the class path for this system: " + RESOURCE);
            }
            Path file = Files.createTempFile("highs", ".so");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return new HighsLibrary(SymbolLookup.libraryLookup(file, Arena.global()));
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }

    @SuppressWarnings("restricted")
    private MethodHandle function(String name, @Nullable MemoryLayout result, MemoryLayout... arguments) {
        FunctionDescriptor shape =
                result == null ? FunctionDescriptor.ofVoid(arguments) : FunctionDescriptor.of(result, arguments);
        return linker.downcallHandle(library.findOrThrow(name), shape);
    }

    MethodHandle create() {
        return function("Highs_create", ADDRESS);
    }

    MethodHandle passMip() {
        return function(
                "Highs_passMip",
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_DOUBLE,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS);
    }

    MethodHandle run() {
        return function("Highs_run", JAVA_INT, ADDRESS);
    }

    MethodHandle modelStatus() {
        return function("Highs_getModelStatus", JAVA_INT, ADDRESS);
    }

    MethodHandle solution() {
        return function("Highs_getSolution", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    MethodHandle setSolution() {
        return function("Highs_setSolution", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    MethodHandle intInfo() {
        return function("Highs_getIntInfoValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
    }

    MethodHandle doubleInfo() {
        return function("Highs_getDoubleInfoValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
    }

    MethodHandle setBool() {
        return function("Highs_setBoolOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    MethodHandle setInt() {
        return function("Highs_setIntOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    MethodHandle setDouble() {
        return function("Highs_setDoubleOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE);
    }

    MethodHandle setCallback() {
        return function("Highs_setCallback", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
    }

    MethodHandle startCallback() {
        return function("Highs_startCallback", JAVA_INT, ADDRESS, JAVA_INT);
    }

    /** Finds a field of what a callback is given by its name, so that the layout of the struct need not be known. */
    MethodHandle callbackItem() {
        return function("Highs_getCallbackDataOutItem", ADDRESS, ADDRESS, ADDRESS);
    }

    @SuppressWarnings("restricted")
    MemorySegment upcall(MethodHandle target) {
        return linker.upcallStub(
                target, FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS), Arena.global());
    }
}
