// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import nl.noaber.core.evidence.Interval;

/**
 * People within reach of a plan.
 *
 * @param total of all people, reached or not
 * @param hard certain: people of areas that lie wholly within reach, the best guess, and those of areas that reach touches at all
 * @param likely nine times out of ten, by the errors that this way of spreading makes where the truth is known; equal to the hard
 *     interval when there is no truth to learn from
 */
record Figure(double total, Interval hard, Interval likely) {
    double people() {
        return hard.mid();
    }

    double share() {
        return people() / total;
    }
}
