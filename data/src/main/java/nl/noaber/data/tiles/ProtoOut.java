// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The few kinds of protocol buffer fields that a vector tile needs, and the variable-length numbers of PMTiles. */
final class ProtoOut {
    private static final int LENGTH_DELIMITED = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Seven bits a byte, the lowest first; read as unsigned. */
    ProtoOut varint(long value) {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            bytes.write((int) ((left & 0x7f) | 0x80));
            left >>>= 7;
        }
        bytes.write((int) left);
        return this;
    }

    /** A number as a field. */
    ProtoOut number(int field, long value) {
        return varint((long) field << 3).varint(value);
    }

    ProtoOut text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtoOut bytes(int field, byte[] value) {
        varint(((long) field << 3) | LENGTH_DELIMITED).varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    /** Fields that were written elsewhere. */
    ProtoOut append(ProtoOut other) {
        bytes.writeBytes(other.toBytes());
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** Small numbers of either sign as small unsigned ones: 0, -1, 1, -2, ... */
    static int zigzag(int value) {
        return (value << 1) ^ (value >> 31);
    }
}
