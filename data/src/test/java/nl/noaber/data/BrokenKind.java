// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A row of the table of broken inputs.
 *
 * @param name of the kind
 * @param file its name in the test's folder
 * @param maker makes it
 * @param door reads it
 * @param fact first line of the refusal, whole
 * @param maybe second line, whole
 */
record BrokenKind(String name, String file, Maker maker, Door door, String fact, String maybe) {
    /** Makes a file. */
    @FunctionalInterface
    interface Maker {
        void make(Path file) throws IOException;
    }

    /** Reads a file as one of the doors does. */
    @FunctionalInterface
    interface Door {
        void read(Path file, Refusals refusals);
    }

    @Override
    public String toString() {
        return name;
    }
}
