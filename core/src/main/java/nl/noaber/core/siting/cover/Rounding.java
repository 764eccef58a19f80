// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

/**
 * Upper bounds as they may be told: where all weights are whole so is what a plan covers, and the bound rounds down; where
 * they are not, roundoff is allowed for.
 */
record Rounding(boolean whole) {
    double of(double bound) {
        double slack = Math.max(1e-6, 1e-12 * Math.abs(bound));
        return whole ? Math.floor(bound + slack) : bound + 1e-12 * Math.abs(bound);
    }
}
