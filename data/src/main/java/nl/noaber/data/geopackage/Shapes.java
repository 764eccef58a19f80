// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import nl.noaber.data.crs.RdNew;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** The geometry of GeoPackage: a header of its own before well-known binary (GeoPackage 1.3, clause 2.1.3). */
final class Shapes {
    private static final int HEADER_BYTES = 8;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};
    private static final int LITTLE_ENDIAN = 1;
    private static final int ENVELOPE_XY = 1 << 1;
    private static final int EMPTY = 1 << 4;

    private Shapes() {}

    /**
     * Reads a shape into RD New metres.
     *
     * @return empty when the shape is empty
     * @throws IllegalArgumentException when the bytes are broken
     */
    static Optional<Geometry> read(byte[] blob, boolean isRd) {
        if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
            throw new IllegalArgumentException("the bytes do not begin with GP");
        }
        int flags = blob[3];
        int envelope = (flags >> 1) & 7;
        if (envelope >= ENVELOPE_BYTES.length) {
            throw new IllegalArgumentException("the envelope has the unknown code " + envelope);
        }
        int start = HEADER_BYTES + ENVELOPE_BYTES[envelope];
        if ((flags & EMPTY) != 0) {
            return Optional.empty();
        }
        if (blob.length <= start) {
            throw new IllegalArgumentException("there is nothing after the header");
        }
        try {
            Geometry shape = new WKBReader().read(Arrays.copyOfRange(blob, start, blob.length));
            if (shape.isEmpty()) {
                return Optional.empty();
            }
            if (!isRd) {
                shape.apply(RdNew.filter());
                shape.geometryChanged();
            }
            return Optional.of(shape);
        } catch (ParseException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    /** @param shape in the coordinates of {@code srsId} */
    static byte[] write(Geometry shape, int srsId) {
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape);
        boolean hasEnvelope = !(shape instanceof Point) && !shape.isEmpty();
        ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES + (hasEnvelope ? ENVELOPE_BYTES[1] : 0) + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        int flags = LITTLE_ENDIAN | (hasEnvelope ? ENVELOPE_XY : 0) | (shape.isEmpty() ? EMPTY : 0);
        out.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) flags).putInt(srsId);
        if (hasEnvelope) {
            Envelope box = shape.getEnvelopeInternal();
            out.putDouble(box.getMinX()).putDouble(box.getMaxX());
            out.putDouble(box.getMinY()).putDouble(box.getMaxY());
        }
        return out.put(wkb).array();
    }
}
