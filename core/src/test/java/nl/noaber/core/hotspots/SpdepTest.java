// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every local statistic equals R spdep within 1e-9, on three data sets. */
class SpdepTest {
    private static final double RELATIVE = 1e-9;

    private static void same(double[] ours, double[] theirs) {
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.length; i++) {
            double scale = Math.max(Math.abs(theirs[i]), 1e-12);
            assertThat(Math.abs(ours[i] - theirs[i]) / scale)
                    .as("row %d: %s and %s", i, ours[i], theirs[i])
                    .isLessThan(RELATIVE);
        }
    }

    private static void sameAll(Reference reference, double[] values, Neighbours binary) {
        Neighbours standardised = binary.rowStandardised();
        same(GetisOrd.gi(values, binary), reference.column("Gi_B"));
        same(GetisOrd.giStar(values, binary, false), reference.column("GiStar_B"));
        same(GetisOrd.gi(values, standardised), reference.column("Gi_W"));
        same(GetisOrd.giStar(values, binary, true), reference.column("GiStar_W"));
        LocalMoran moran = LocalMoran.of(values, standardised);
        same(moran.statistic(), reference.column("Ii"));
        same(moran.expected(), reference.column("EIi"));
        same(moran.variance(), reference.column("VarIi"));
        same(moran.z(), reference.column("ZIi"));
        double[] p = new double[values.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Normal.twoSided(moran.z()[i]);
        }
        same(p, reference.column("p_two"));
    }

    @Test
    void a01_columbusEqualsSpdep() {
        Reference reference = Reference.of("columbus_local.csv");
        sameAll(reference, reference.column("CRIME"), Reference.gal("columbus_spdata.gal"));
    }

    @Test
    void a02_theSixPointsOfPysalEqualSpdep() {
        Reference reference = Reference.of("toy6_esda.csv");
        Neighbours band = PlanarNeighbours.within(reference.column("x"), reference.column("y"), 15);
        double[] values = reference.column("v");
        same(GetisOrd.gi(values, band), reference.column("Gi_B"));
        same(GetisOrd.giStar(values, band, false), reference.column("GiStar_B"));
        same(GetisOrd.gi(values, band.rowStandardised()), reference.column("Gi_W"));
    }

    @Test
    void a03_aGridWithHolesEqualsSpdep() {
        holes(Reference.of("holes_spdep.csv"));
    }

    private static void holes(Reference reference) {
        double[] values = reference.column("value");
        Neighbours band = PlanarNeighbours.within(reference.column("column"), reference.column("row"), 3);
        sameAll(reference, values, band);
        GlobalMoran global = GlobalMoran.of(values, band.rowStandardised());
        same(new double[] {global.statistic(), global.expected(), global.variance()}, new double[] {
            reference.column("moran_I")[0],
            reference.column("moran_E")[0],
            reference.column("moran_Var")[0]
        });
        same(BenjaminiHochberg.q(reference.column("p_two")), reference.column("q_two"));
    }

    /** The committed figures are what R gives today. */
    @Test
    void a04_rMakesTheSameReferenceAgain(@TempDir Path folder) throws IOException, InterruptedException {
        holes(Reference.byR("holes.R", folder));
    }
}
