// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The streets of a neighbourhood: a weave laid in its {@link Frame}, swayed, with gaps and cul-de-sacs as its time had them,
 * cut to its shape and coming out in the main roads around it.
 */
final class Fabric {
    private static final double MARGIN = 24;
    private static final double STEP = 22;
    /** How much further than its own weave a street may go to reach a main road. */
    private static final double BEYOND = 45;

    private final Style style;
    private final Chance chance;
    private final Frame frame;
    private final Sway sway;
    private final Mains mains;
    private final PreparedGeometry inside;
    private final int reach;
    private final int rows;
    private final Coordinate[][] nodes;
    private final boolean[][] usable;
    private final double[][][] jitter;
    private final Chains chains;

    private Fabric(Quarter quarter, Plan plan, long seed) {
        style = quarter.style();
        chance = new Chance(seed, "streets of " + quarter.code());
        frame = Frame.of(quarter, plan, chance);
        sway = new Sway(style.bend, chance);
        Envelope box = quarter.shape().getEnvelopeInternal();
        mains = new Mains(plan.roads, box);
        inside = PreparedGeometryFactory.prepare(quarter.shape().buffer(-MARGIN));
        double radius = Math.hypot(box.getWidth(), box.getHeight()) / 2 + 100;
        reach = (int) Math.ceil(radius / style.along);
        rows = (int) Math.ceil(radius / style.across);
        nodes = new Coordinate[2 * reach + 1][2 * rows + 1];
        usable = new boolean[2 * reach + 1][2 * rows + 1];
        jitter = new double[2 * reach + 1][2 * rows + 1][2];
        chains = new Chains(style, chance);
    }

    /** Streets and paths; those that touch no main road, not even by way of others, are left out. */
    static List<Way> of(Quarter quarter, Plan plan, long seed) {
        if (quarter.style().along == 0 || quarter.isWater()) {
            return List.of();
        }
        Fabric fabric = new Fabric(quarter, plan, seed);
        fabric.nodes();
        for (int j = 0; j < 2 * fabric.rows + 1; j++) {
            for (int i = 0; i < 2 * fabric.reach; i++) {
                fabric.stretch(i, j, i + 1, j, fabric.style.longGaps);
            }
            fabric.chains.end();
        }
        for (int i = 0; i < 2 * fabric.reach + 1; i++) {
            for (int j = 0; j < 2 * fabric.rows; j++) {
                fabric.stretch(i, j, i, j + 1, fabric.style.sideGaps);
            }
            fabric.chains.end();
        }
        return Islands.connected(fabric.chains.ways(), fabric.mains, fabric.style.street);
    }

    private void nodes() {
        for (int i = 0; i < nodes.length; i++) {
            for (int j = 0; j < nodes[i].length; j++) {
                jitter[i][j][0] = chance.around(0, style.jitter);
                jitter[i][j][1] = chance.around(0, style.jitter * 0.6);
                Coordinate node = place(i, j, jitter[i][j][0], jitter[i][j][1]);
                nodes[i][j] = node;
                usable[i][j] = inside.contains(Curve.SHAPES.createPoint(node)) && mains.metresTo(node) > MARGIN;
            }
        }
    }

    private Coordinate place(double i, double j, double alongMore, double acrossMore) {
        Coordinate at =
                sway.of(frame.at((i - reach) * style.along + alongMore, (j - rows + 0.5) * style.across + acrossMore));
        return Curve.at(at.x, at.y);
    }

    /** From one crossing to the next. */
    private List<Coordinate> curve(int i, int j, int i2, int j2) {
        int steps = Math.max(1, (int) Math.round(nodes[i][j].distance(nodes[i2][j2]) / STEP));
        List<Coordinate> line = new ArrayList<>();
        for (int s = 0; s <= steps; s++) {
            double t = (double) s / steps;
            line.add(place(
                    i + (i2 - i) * t,
                    j + (j2 - j) * t,
                    jitter[i][j][0] * (1 - t) + jitter[i2][j2][0] * t,
                    jitter[i][j][1] * (1 - t) + jitter[i2][j2][1] * t));
        }
        return line;
    }

    private void stretch(int i, int j, int i2, int j2, double gaps) {
        if (!usable[i][j] && !usable[i2][j2]) {
            chains.end();
        } else if (usable[i][j] && usable[i2][j2]) {
            between(curve(i, j, i2, j2), gaps);
        } else {
            mouth(curve(i, j, i2, j2), usable[i][j]);
        }
    }

    private void between(List<Coordinate> line, double gaps) {
        boolean gap = chance.happens(gaps);
        Mains.Meeting meeting = mains.first(line);
        if (meeting != null) {
            if (gap || !mains.open(meeting)) {
                chains.end();
                return;
            }
            line.add(meeting.segment() + 1, meeting.at());
        }
        if (!gap) {
            chains.add(line);
        } else if (chance.happens(style.culDeSacs)) {
            chains.culDeSac(line, chance.happens(0.5));
        } else if (style == Style.FLATS) {
            chains.path(line);
        } else {
            chains.end();
        }
    }

    /** A street that comes out in a main road, or does not. */
    private void mouth(List<Coordinate> line, boolean outwards) {
        List<Coordinate> out = new ArrayList<>(outwards ? line : line.reversed());
        Coordinate last = out.getLast();
        Coordinate before = out.get(out.size() - 2);
        out.add(Curve.between(before, last, 1 + BEYOND / before.distance(last)));
        Mains.@Nullable Meeting meeting = chance.happens(style.mouths) ? mains.first(out) : null;
        if (meeting == null || !mains.open(meeting)) {
            chains.end();
            return;
        }
        List<Coordinate> cut = new ArrayList<>(out.subList(0, meeting.segment() + 1));
        cut.add(meeting.at());
        if (outwards) {
            chains.add(cut);
            chains.end();
        } else {
            chains.end();
            chains.add(cut.reversed());
        }
    }
}
