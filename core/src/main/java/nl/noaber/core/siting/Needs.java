// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/**
 * Who needs what: a row for each place x group x service x circumstance that is asked for. Columns of equal length.
 *
 * @param place number of the place (a square), for people; rows of one place differ in the other columns
 * @param group number of the group (those who manage, the less self-reliant)
 * @param service the lowest tier that meets it
 * @param circumstance number of the circumstance (dry, or one of the hazards) in which it is asked
 * @param people how many, 0 or more
 * @param weight what one of them counts in the goal, 0 or more (the circumstance's likelihood is in it)
 * @param load what one of them takes of a site's capacity, 0 or more
 * @param limitMinutes within which a site must be walked to, at the group's own speed
 */
public record Needs(
        int[] place,
        int[] group,
        int[] service,
        int[] circumstance,
        double[] people,
        double[] weight,
        double[] load,
        double[] limitMinutes) {
    public Needs {
        int n = place.length;
        if (group.length != n
                || service.length != n
                || circumstance.length != n
                || people.length != n
                || weight.length != n
                || load.length != n
                || limitMinutes.length != n) {
            throw new IllegalArgumentException("The columns of the needs differ in length.");
        }
        for (int i = 0; i < n; i++) {
            if (!(people[i] >= 0) || !(weight[i] >= 0) || !(load[i] >= 0) || !(limitMinutes[i] >= 0)) {
                throw new IllegalArgumentException(
                        "Need %d has people %s, weight %s, load %s, limit %s; all must be zero or more."
                                .formatted(i, people[i], weight[i], load[i], limitMinutes[i]));
            }
        }
    }

    public int size() {
        return place.length;
    }

    /** What the whole row counts in the goal. */
    public double worth(int need) {
        return people[need] * weight[need];
    }
}
