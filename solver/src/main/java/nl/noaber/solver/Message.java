// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the child tells: on the way, and at the end. */
sealed interface Message {
    /** No plan is better than this. */
    record Bound(double bound) implements Message {}

    /** A plan, by column; not rounded or checked yet. */
    record Incumbent(double[] values) implements Message {}

    /**
     * The end. The values are those of the last incumbent that was sent.
     *
     * @param bound NaN when there is none
     */
    record End(Ending ending, double bound) implements Message {}

    /** The native solver says that it failed. */
    record Failure(String text) implements Message {}

    /** How it ended. */
    enum Ending {
        OPTIMAL,
        STOPPED,
        INFEASIBLE,
        UNBOUNDED
    }

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Bound(double bound) -> {
                out.writeByte('B');
                out.writeDouble(bound);
            }
            case Incumbent(double[] values) -> {
                out.writeByte('I');
                Wire.write(out, values);
            }
            case End(Ending ending, double bound) -> {
                out.writeByte('E');
                out.writeUTF(ending.name());
                out.writeDouble(bound);
            }
            case Failure(String text) -> {
                out.writeByte('F');
                out.writeUTF(text);
            }
        }
        out.flush();
    }

    /** @return null at the end of the pipe */
    static @Nullable Message find(DataInputStream in) throws IOException {
        int kind = in.read();
        return switch (kind) {
            case -1 -> null;
            case 'B' -> new Bound(in.readDouble());
            case 'I' -> new Incumbent(Wire.doubles(in));
            case 'E' -> new End(Ending.valueOf(in.readUTF()), in.readDouble());
            case 'F' -> new Failure(in.readUTF());
            default -> throw new IOException("The solver's process said something unknown: " + kind);
        };
    }
}
