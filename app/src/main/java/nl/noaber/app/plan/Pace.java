// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

/**
 * How fast each group walks, and how far is near. Group 0 are those who manage, group 1 the less self-reliant.
 *
 * @param kmPerHour by group
 * @param limitMinutes by group, at its own speed
 * @param isMetres whether the limit was given in metres, so that the minutes of the groups differ
 */
record Pace(double[] kmPerHour, double[] limitMinutes, boolean isMetres) {
    static final int MANAGE = 0;
    static final int WEAK = 1;
    static final int GROUPS = 2;

    static Pace minutes(double fitKmPerHour, double slowKmPerHour, double minutes) {
        return new Pace(new double[] {fitKmPerHour, slowKmPerHour}, new double[] {minutes, minutes}, false);
    }

    static Pace metres(double fitKmPerHour, double slowKmPerHour, double metres) {
        return new Pace(
                new double[] {fitKmPerHour, slowKmPerHour},
                new double[] {minutesOf(metres, fitKmPerHour), minutesOf(metres, slowKmPerHour)},
                true);
    }

    private static double minutesOf(double metres, double kmPerHour) {
        return metres * 60 / (kmPerHour * 1000);
    }

    double minutesOf(double metres, int group) {
        return minutesOf(metres, kmPerHour[group]);
    }

    double metresOf(double minutes, int group) {
        return minutes * kmPerHour[group] * 1000 / 60;
    }

    /** As the solver stores it: narrowed to a float, without crossing the limit by the rounding. */
    float narrowed(double metres, int group) {
        return narrowed(minutesOf(metres, group), limitMinutes[group]);
    }

    /** The nearest float on the same side of a bound. */
    static float narrowed(double minutes, double bound) {
        float near = (float) minutes;
        if (minutes <= bound && near > bound) {
            return Math.nextDown(near);
        }
        return minutes > bound && near <= bound ? Math.nextUp(near) : near;
    }

    double limitMetres(int group) {
        return metresOf(limitMinutes[group], group);
    }

    boolean reaches(double minutes, int group) {
        return minutes <= limitMinutes[group];
    }

    Pace withMinutes(double minutes) {
        return minutes(kmPerHour[MANAGE], kmPerHour[WEAK], minutes);
    }
}
