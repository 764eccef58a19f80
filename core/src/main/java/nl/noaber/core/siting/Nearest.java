// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/** By need, the nearest open option that meets it, and how far the second is. Of equals the site with the lowest number. */
final class Nearest {
    /** -1 when none is reached. */
    final int[] option;

    /** Infinite when none is reached. */
    final float[] minutes;

    final float[] secondMinutes;

    Nearest(Question question, int[] open) {
        Needs needs = question.needs();
        Reach reach = question.reach();
        option = new int[needs.size()];
        minutes = new float[needs.size()];
        secondMinutes = new float[needs.size()];
        Arrays.fill(option, -1);
        Arrays.fill(minutes, Float.POSITIVE_INFINITY);
        Arrays.fill(secondMinutes, Float.POSITIVE_INFINITY);
        int[] service = needs.service();
        for (int o : open) {
            int tier = question.options().get(o).tier();
            int site = question.options().get(o).site();
            for (int p = reach.start()[site]; p < reach.start()[site + 1]; p++) {
                int i = reach.need()[p];
                if (service[i] <= tier) {
                    take(i, o, reach.minutes()[p]);
                }
            }
        }
    }

    private void take(int i, int o, float far) {
        if (far < minutes[i]) {
            secondMinutes[i] = minutes[i];
            minutes[i] = far;
            option[i] = o;
        } else if (far < secondMinutes[i]) {
            secondMinutes[i] = far;
        }
    }
}
