// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/** The reach of a question by need, nearest site first (lowest number at equal minutes), and the options by site. */
final class Serving {
    /** By need, where its pairs begin; one longer than there are needs. */
    final int[] start;

    final int[] site;
    final float[] minutes;

    /** By site, where its options begin in the list of options; one longer than there are sites. */
    final int[] optionStart;

    Serving(Question question) {
        Reach reach = question.reach();
        int needs = question.needs().size();
        start = new int[needs + 1];
        for (int need : reach.need()) {
            start[need + 1]++;
        }
        for (int i = 0; i < needs; i++) {
            start[i + 1] += start[i];
        }
        long[] key = new long[reach.pairs()];
        int[] at = Arrays.copyOf(start, needs);
        for (int s = 0; s < reach.sites(); s++) {
            for (int p = reach.start()[s]; p < reach.start()[s + 1]; p++) {
                key[at[reach.need()[p]]++] = ((long) Float.floatToIntBits(reach.minutes()[p]) << 32) | s;
            }
        }
        site = new int[key.length];
        minutes = new float[key.length];
        for (int i = 0; i < needs; i++) {
            Arrays.sort(key, start[i], start[i + 1]);
        }
        for (int p = 0; p < key.length; p++) {
            site[p] = (int) key[p];
            minutes[p] = Float.intBitsToFloat((int) (key[p] >>> 32));
        }
        optionStart = optionStarts(question);
    }

    private static int[] optionStarts(Question question) {
        int[] starts = new int[question.sites() + 1];
        for (Option option : question.options()) {
            starts[option.site() + 1]++;
        }
        for (int s = 0; s < question.sites(); s++) {
            starts[s + 1] += starts[s];
        }
        return starts;
    }
}
