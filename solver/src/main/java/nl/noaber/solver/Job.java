// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import nl.noaber.core.siting.IntegerProgram;
import org.jspecify.annotations.Nullable;

/**
 * What the child is asked, as it goes over the pipe.
 *
 * @param start by column; null when there are none
 * @param nodes at most so many nodes of the tree
 */
record Job(Engine engine, IntegerProgram program, double @Nullable [] start, double relativeGap, long nodes, int seed) {
    private static final int MARK = 0x4e4f4152;

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeUTF(engine.name());
        out.writeDouble(relativeGap);
        out.writeLong(nodes);
        out.writeInt(seed);
        out.writeBoolean(program.maximise());
        Wire.write(out, program.cost());
        Wire.write(out, program.lower());
        Wire.write(out, program.upper());
        Wire.write(out, program.integer());
        Wire.write(out, program.rowStart());
        Wire.write(out, program.column());
        Wire.write(out, program.value());
        Wire.write(out, program.rowLower());
        Wire.write(out, program.rowUpper());
        out.writeBoolean(start != null);
        if (start != null) {
            Wire.write(out, start);
        }
    }

    static Job read(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("This is not a job for a solver.");
        }
        Engine engine = Engine.valueOf(in.readUTF());
        double relativeGap = in.readDouble();
        long nodes = in.readLong();
        int seed = in.readInt();
        IntegerProgram program = new IntegerProgram(
                in.readBoolean(),
                Wire.doubles(in),
                Wire.doubles(in),
                Wire.doubles(in),
                Wire.booleans(in),
                Wire.ints(in),
                Wire.ints(in),
                Wire.doubles(in),
                Wire.doubles(in),
                Wire.doubles(in));
        return new Job(engine, program, in.readBoolean() ? Wire.doubles(in) : null, relativeGap, nodes, seed);
    }
}
