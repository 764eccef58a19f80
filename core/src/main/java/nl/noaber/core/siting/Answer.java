// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Optional;

/**
 * An answer to a published location problem: a plan that can be carried out, and how far it is from the best at most.
 *
 * @param sites numbers of the open sites, rising
 * @param servedBy by client the site that serves it; -1 when none does
 * @param objective of this plan, computed from the problem
 * @param bound proven: no plan is better
 * @param certificate for the bound, or for a weaker one when another solver proved the rest
 * @param rounds used
 */
public record Answer(
        int[] sites, int[] servedBy, double objective, double bound, Optional<Certificate> certificate, long rounds) {
    /** |objective - bound| / objective; 0 when both are 0. */
    public double gap() {
        return objective == bound ? 0 : Math.abs(objective - bound) / Math.abs(objective);
    }

    public boolean isOptimal() {
        return gap() <= 1e-9;
    }
}
