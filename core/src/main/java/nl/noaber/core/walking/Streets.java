// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

/**
 * Streets as they are read, before they become a {@link StreetGraph}: nodes, and links between two nodes with their length,
 * attributes and the points in between. Coordinates are WGS84 in units of 1e-7 degree (about 1 cm). Immutable by habit: do
 * not write into the arrays.
 */
public final class Streets {
    public static final double UNITS_PER_DEGREE = 1e7;

    final int[] lon;
    final int[] lat;
    final int[] from;
    final int[] to;
    final int[] millimetres;
    final byte[] flags;
    final int[] pointStart;
    final int[] pointLon;
    final int[] pointLat;

    private Streets(Builder b) {
        lon = b.lon.toArray();
        lat = b.lat.toArray();
        from = b.from.toArray();
        to = b.to.toArray();
        millimetres = b.millimetres.toArray();
        int[] wide = b.flags.toArray();
        flags = new byte[wide.length];
        for (int i = 0; i < wide.length; i++) {
            flags[i] = (byte) wide[i];
        }
        b.pointStart.add(b.pointLon.size());
        pointStart = b.pointStart.toArray();
        pointLon = b.pointLon.toArray();
        pointLat = b.pointLat.toArray();
    }

    public int nodes() {
        return lon.length;
    }

    public int links() {
        return from.length;
    }

    public int from(int link) {
        return from[link];
    }

    public int to(int link) {
        return to[link];
    }

    public int millimetres(int link) {
        return millimetres[link];
    }

    /** @return bits of {@link EdgeFlags} */
    public int flags(int link) {
        return flags[link];
    }

    public double lon(int node) {
        return lon[node] / UNITS_PER_DEGREE;
    }

    public double lat(int node) {
        return lat[node] / UNITS_PER_DEGREE;
    }

    static int units(double degrees) {
        return (int) Math.round(degrees * UNITS_PER_DEGREE);
    }

    /** Takes nodes and links in any order of place. Not for use by several threads. */
    public static final class Builder {
        private final Ints lon = new Ints();
        private final Ints lat = new Ints();
        private final Ints from = new Ints();
        private final Ints to = new Ints();
        private final Ints millimetres = new Ints();
        private final Ints flags = new Ints();
        private final Ints pointStart = new Ints();
        private final Ints pointLon = new Ints();
        private final Ints pointLat = new Ints();

        /** @return the number of the node, from 0 */
        public int node(double lonDegrees, double latDegrees) {
            lon.add(units(lonDegrees));
            lat.add(units(latDegrees));
            return lon.size() - 1;
        }

        /**
         * @param lengthMillimetres 0 or more; a one-way link at least 1, so that its ends differ
         * @param edgeFlags bits of {@link EdgeFlags}
         * @param between points between the two nodes: lon, lat, lon, lat, ... degrees
         */
        public Builder link(int fromNode, int toNode, int lengthMillimetres, int edgeFlags, double... between) {
            int nodes = lon.size();
            int shortest = (edgeFlags & EdgeFlags.ONE_WAY) == 0 ? 0 : 1;
            if (fromNode < 0 || toNode < 0 || fromNode >= nodes || toNode >= nodes || lengthMillimetres < shortest) {
                throw new IllegalArgumentException("A link from node %d to %d of %d mm does not fit %d nodes."
                        .formatted(fromNode, toNode, lengthMillimetres, nodes));
            }
            pointStart.add(pointLon.size());
            from.add(fromNode);
            to.add(toNode);
            millimetres.add(lengthMillimetres);
            flags.add(edgeFlags);
            for (int i = 0; i < between.length; i += 2) {
                pointLon.add(units(between[i]));
                pointLat.add(units(between[i + 1]));
            }
            return this;
        }

        public Streets build() {
            return new Streets(this);
        }
    }
}
