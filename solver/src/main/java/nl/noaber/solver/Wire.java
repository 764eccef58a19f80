// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays over a pipe: their length, then their elements, big endian, in blocks. */
final class Wire {
    private static final int BLOCK = 8_192;

    private Wire() {}

    static void write(DataOutputStream out, double[] array) throws IOException {
        out.writeInt(array.length);
        ByteBuffer buffer = ByteBuffer.allocate(BLOCK * Double.BYTES);
        for (int at = 0; at < array.length; at += BLOCK) {
            int n = Math.min(BLOCK, array.length - at);
            buffer.clear().asDoubleBuffer().put(array, at, n);
            out.write(buffer.array(), 0, n * Double.BYTES);
        }
    }

    static void write(DataOutputStream out, int[] array) throws IOException {
        out.writeInt(array.length);
        ByteBuffer buffer = ByteBuffer.allocate(BLOCK * Integer.BYTES);
        for (int at = 0; at < array.length; at += BLOCK) {
            int n = Math.min(BLOCK, array.length - at);
            buffer.clear().asIntBuffer().put(array, at, n);
            out.write(buffer.array(), 0, n * Integer.BYTES);
        }
    }

    static void write(DataOutputStream out, boolean[] array) throws IOException {
        out.writeInt(array.length);
        for (boolean one : array) {
            out.writeBoolean(one);
        }
    }

    static double[] doubles(DataInputStream in) throws IOException {
        double[] array = new double[in.readInt()];
        byte[] bytes = new byte[BLOCK * Double.BYTES];
        for (int at = 0; at < array.length; at += BLOCK) {
            int n = Math.min(BLOCK, array.length - at);
            in.readFully(bytes, 0, n * Double.BYTES);
            ByteBuffer.wrap(bytes).asDoubleBuffer().get(array, at, n);
        }
        return array;
    }

    static int[] ints(DataInputStream in) throws IOException {
        int[] array = new int[in.readInt()];
        byte[] bytes = new byte[BLOCK * Integer.BYTES];
        for (int at = 0; at < array.length; at += BLOCK) {
            int n = Math.min(BLOCK, array.length - at);
            in.readFully(bytes, 0, n * Integer.BYTES);
            ByteBuffer.wrap(bytes).asIntBuffer().get(array, at, n);
        }
        return array;
    }

    static boolean[] booleans(DataInputStream in) throws IOException {
        boolean[] array = new boolean[in.readInt()];
        for (int i = 0; i < array.length; i++) {
            array[i] = in.readBoolean();
        }
        return array;
    }
}
