// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;

/**
 * Opening and closing by hand: holds a set of open options and tells what it means after every change. Rules that limit what
 * may be open (numbers, budget) are not applied here; capacity is. Not safe for use by several threads.
 */
public final class WhatIf {
    public WhatIf(Question question, int[] openOptions) {
        throw new UnsupportedOperationException();
    }

    /** Opens this option; another option of the same site closes. */
    public void open(int option) {
        throw new UnsupportedOperationException();
    }

    /** Closes the site, whatever option is open there. */
    public void closeSite(int site) {
        throw new UnsupportedOperationException();
    }

    /** Numbers of the open options, rising. */
    public int[] options() {
        throw new UnsupportedOperationException();
    }

    public Figures figures() {
        throw new UnsupportedOperationException();
    }

    /** Of every open option, what it adds to the others. */
    public List<Marginal> marginals() {
        throw new UnsupportedOperationException();
    }

    /** Who would go where if this site failed, and who would be left out. */
    public Figures without(int site) {
        throw new UnsupportedOperationException();
    }

    /**
     * What one open option adds.
     *
     * @param lostPeople served now, and not when only this one closes
     * @param lostObjective objective now minus the objective without it
     */
    public record Marginal(int option, double lostPeople, double lostObjective) {}
}
