// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import nl.noaber.core.evidence.Interval;

/** A figure as it may be shown: known with its interval, or why it is not there. What is missing is never zero. */
public sealed interface Figure {
    /** It may be shown. */
    record Known(Interval value) implements Figure {}

    /** More than none, but fewer than so many: the figure itself would tell too much about too few people. */
    record Fewer(int than) implements Figure {}

    /** Why there is no figure. */
    enum Missing implements Figure {
        /** It would tell too much about too few people. */
        COVERED,
        /** Nobody knows it. */
        UNKNOWN
    }

    static Figure known(Interval value) {
        return new Known(value);
    }

    /** A figure known exactly; NaN is unknown. */
    static Figure exactly(double value) {
        return Double.isNaN(value) ? Missing.UNKNOWN : new Known(Interval.exactly(value));
    }

    static Figure covered() {
        return Missing.COVERED;
    }

    static Figure unknown() {
        return Missing.UNKNOWN;
    }

    /** The best guess; NaN when there is none to show. */
    default double mid() {
        return this instanceof Known known ? known.value().mid() : Double.NaN;
    }
}
