// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import nl.noaber.app.analyses.Coarse;
import nl.noaber.app.page.Figure;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.evidence.Interval;

/**
 * What of a plan may be shown. Of the region as a whole: rounded to fives. Of anything smaller (who goes to a point, what it
 * adds, who is left out somewhere): two figures that count, and under ten people no figure at all. The edges of who goes where
 * cut through neighbourhoods whose totals are public; rounded so coarsely, no difference tells of fewer than ten people.
 *
 * @param isFull whether everything may be shown as it is
 */
record Shown(boolean isFull) {
    /** Of a part of the region. */
    Figure part(Interval people) {
        if (isFull || people.high() == 0) {
            return Figure.known(people);
        }
        return people.mid() < Rules.DEFAULT.fewest()
                ? new Figure.Fewer(Rules.DEFAULT.fewest())
                : Figure.known(Coarse.outwards(people));
    }

    /** Likewise, of a number without an interval. */
    Figure part(double people) {
        return switch (part(Interval.exactly(people))) {
            case Figure.Known known -> Figure.exactly(known.mid());
            case Figure other -> other;
        };
    }

    /** Of the whole region. */
    Figure whole(Interval people) {
        if (isFull) {
            return Figure.known(people);
        }
        return people.mid() < Rules.DEFAULT.fewest()
                ? new Figure.Fewer(Rules.DEFAULT.fewest())
                : Figure.known(Rules.DEFAULT.rounded(people));
    }

    /** A number of people of the whole region for a sum or a curve; NaN when it is too small to show. */
    double wholeNumber(double people) {
        return isFull ? people : whole(Interval.exactly(people)).mid();
    }

    /** A share of people, 0 to 1: of protected figures so that one step is at least ten people or a thousandth. */
    double share(double share, double people) {
        if (isFull || Double.isNaN(share)) {
            return share;
        }
        double step = Math.max(0.001, Rules.DEFAULT.fewest() / Math.max(1, people));
        return Math.clamp(Math.rint(Math.rint(share / step) * step * 1e4) / 1e4, 0, 1);
    }

    /** To six decimals: what is left of a product of rounded numbers. */
    static double round(double value) {
        return Double.isFinite(value) ? Math.rint(value * 1e6) / 1e6 : value;
    }

    /** Minutes to a tenth, as exact as walking is. */
    double minutes(double minutes) {
        return isFull || !Double.isFinite(minutes) ? minutes : Math.rint(minutes * 10) / 10;
    }

    /** A best guess that may be written in a table of sites; NaN when it is too small. */
    double partNumber(Interval people) {
        return part(people).mid();
    }
}
