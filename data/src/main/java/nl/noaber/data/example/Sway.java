// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import org.locationtech.jts.geom.Coordinate;

/** Bends streets softly: places near each other are moved nearly alike, so that streets never cross by it. */
final class Sway {
    private static final int WAVES = 4;

    private final double[] kx = new double[WAVES];
    private final double[] ky = new double[WAVES];
    private final double[] phase = new double[2 * WAVES];
    private final double metres;

    Sway(double metres, Chance chance) {
        this.metres = metres;
        for (int i = 0; i < WAVES; i++) {
            double angle = chance.between(0, Math.TAU);
            double length = chance.between(420, 900);
            kx[i] = Math.cos(angle) * Math.TAU / length;
            ky[i] = Math.sin(angle) * Math.TAU / length;
            phase[2 * i] = chance.between(0, Math.TAU);
            phase[2 * i + 1] = chance.between(0, Math.TAU);
        }
    }

    Coordinate of(Coordinate p) {
        double dx = 0;
        double dy = 0;
        for (int i = 0; i < WAVES; i++) {
            double at = p.x * kx[i] + p.y * ky[i];
            dx += Math.sin(at + phase[2 * i]);
            dy += Math.sin(at + phase[2 * i + 1]);
        }
        return new Coordinate(p.x + metres * dx * 0.5, p.y + metres * dy * 0.5);
    }
}
