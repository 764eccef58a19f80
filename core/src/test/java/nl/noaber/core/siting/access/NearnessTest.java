// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import nl.noaber.core.siting.Reach;
import org.junit.jupiter.api.Test;

/** Where people go, and where when that fails. */
class NearnessTest {
    private static final Reach REACH =
            new Reach(new int[] {0, 2, 4, 5}, new int[] {0, 1, 0, 1, 1}, new float[] {4, 9, 4, 2, 5});

    @Test
    void a01_theNearestAndTheSecond() {
        Nearness near = Nearness.of(3, REACH, new int[] {0, 1, 2});
        assertThat(near.site()).containsExactly(0, 1, Nearness.NONE);
        assertThat(near.second()).containsExactly(1, 2, Nearness.NONE);
        assertThat(near.minutes()).containsExactly(4, 2, Double.POSITIVE_INFINITY);
        assertThat(near.secondMinutes()).containsExactly(4, 5, Double.POSITIVE_INFINITY);
    }

    @Test
    void a02_closedSitesAreNotThere() {
        Nearness near = Nearness.of(3, REACH, new int[] {0, 2});
        assertThat(near.site()).containsExactly(0, 2, Nearness.NONE);
        assertThat(near.second()).containsExactly(Nearness.NONE, 0, Nearness.NONE);
    }

    /** Against looking at all sites one by one. */
    @Test
    void a03_asBySearchingAll() {
        SplittableRandom random = new SplittableRandom(3);
        int needs = 30;
        int sites = 8;
        float[][] all = new float[sites][needs];
        int[] start = new int[sites + 1];
        int[] need = new int[sites * needs];
        float[] minutes = new float[sites * needs];
        for (int k = 0; k < need.length; k++) {
            need[k] = k % needs;
            minutes[k] = random.nextInt(50);
            all[k / needs][k % needs] = minutes[k];
            start[k / needs + 1] = k + 1;
        }
        Nearness near = Nearness.of(needs, new Reach(start, need, minutes), new int[] {1, 2, 5, 7});
        for (int i = 0; i < needs; i++) {
            double[] walks = {all[1][i], all[2][i], all[5][i], all[7][i]};
            assertThat(near.minutes()[i]).isEqualTo(all[near.site()[i]][i]);
            assertThat(near.secondMinutes()[i]).isEqualTo(all[near.second()[i]][i]);
            java.util.Arrays.sort(walks);
            assertThat(near.minutes()[i]).isEqualTo(walks[0]);
            assertThat(near.secondMinutes()[i]).isEqualTo(walks[1]);
        }
    }
}
