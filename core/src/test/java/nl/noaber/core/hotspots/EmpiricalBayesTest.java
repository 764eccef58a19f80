// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Smoothed rates equal R spdep within 1e-9 relative. */
class EmpiricalBayesTest {
    /**
     * Two places of 100 people with 10 and 30 cases: mean 0.2, spread 0.01, of which counting explains 0.2 / 100; so a is
     * 0.008 and each keeps 0.008 / (0.008 + 0.002) of its distance to the mean.
     */
    @Test
    void a01_twoPlacesByHand() {
        double[] cases = {10, 30};
        double[] base = {100, 100};
        assertThat(EmpiricalBayes.raw(cases, base)).containsExactly(0.1, 0.3);
        assertThat(EmpiricalBayes.global(cases, base)).containsExactly(new double[] {0.12, 0.28}, within(1e-15));
        assertThat(EmpiricalBayes.standardised(cases, base)).containsExactly(new double[] {-1, 1}, within(1e-12));
        Neighbours both = Neighbours.binary(new int[] {0, 1, 2}, new int[] {1, 0});
        assertThat(EmpiricalBayes.local(cases, base, both, EmpiricalBayes.LocalSpread.GEODA))
                .as("the neighbourhood of each is all there is")
                .containsExactly(new double[] {0.12, 0.28}, within(1e-15));
    }

    /** With less spread than counting alone would give, nothing is left but the mean; without cases the rate is zero. */
    @Test
    void a02_noSpreadAndNoCases() {
        assertThat(EmpiricalBayes.global(new double[] {1, 1, 2}, new double[] {10, 10, 20}))
                .containsExactly(new double[] {0.1, 0.1, 0.1}, within(1e-15));
        double[] none = new double[3];
        double[] base = {10, 5, 20};
        Neighbours alone = Neighbours.binary(new int[4], new int[0]);
        assertThat(EmpiricalBayes.global(none, base)).containsOnly(0);
        assertThat(EmpiricalBayes.standardised(none, base)).containsOnly(0);
        assertThat(EmpiricalBayes.local(none, base, alone, EmpiricalBayes.LocalSpread.BAILEY_GATRELL))
                .containsOnly(0);
    }

    @Test
    void a03_ratesOnAGridWithHolesEqualSpdep() {
        sameAs(Reference.of("rates_spdep.csv"));
    }

    /** The committed figures are what R gives today. */
    @Test
    void a04_rMakesTheSameReferenceAgain(@TempDir Path folder) throws IOException, InterruptedException {
        sameAs(Reference.byR("rates.R", folder));
    }

    private static void sameAs(Reference reference) {
        double[] cases = reference.column("cases");
        double[] base = reference.column("base");
        Neighbours near = PlanarNeighbours.within(reference.column("column"), reference.column("row"), 2);
        same(EmpiricalBayes.raw(cases, base), reference.column("raw"));
        double[] global = EmpiricalBayes.global(cases, base);
        same(global, reference.column("global"));
        same(
                EmpiricalBayes.local(cases, base, near, EmpiricalBayes.LocalSpread.BAILEY_GATRELL),
                reference.column("local"));
        same(
                EmpiricalBayes.local(cases, base, near, EmpiricalBayes.LocalSpread.GEODA),
                reference.column("local_geoda"));
        same(EmpiricalBayes.standardised(cases, base), reference.column("standardised"));
        same(LocalStatistic.GI_STAR.z(global, near), reference.column("GiStar_global"));
    }

    private static void same(double[] ours, double[] theirs) {
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i]).as("row %d", i).isCloseTo(theirs[i], within(1e-9 * Math.abs(theirs[i]) + 1e-12));
        }
    }
}
