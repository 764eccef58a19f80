// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Locale;

/** How a place is shown: hot or cold at 99, 95 or 90 %, after false discovery control. */
public enum HotspotClass {
    HOT99,
    HOT95,
    HOT90,
    NONE,
    COLD90,
    COLD95,
    COLD99,
    /** The class depends on where in its interval the figure lies. */
    UNCERTAIN;

    /**
     * The class of a score.
     *
     * @param direction more than zero is hot, less is cold
     * @param q false discovery rate; NaN is none
     */
    public static HotspotClass of(double direction, double q) {
        if (!(q <= 0.10) || direction == 0) {
            return NONE;
        }
        if (q <= 0.01) {
            return direction > 0 ? HOT99 : COLD99;
        }
        if (q <= 0.05) {
            return direction > 0 ? HOT95 : COLD95;
        }
        return direction > 0 ? HOT90 : COLD90;
    }

    public boolean isHot() {
        return this == HOT99 || this == HOT95 || this == HOT90;
    }

    /** As files have it: hot99. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
