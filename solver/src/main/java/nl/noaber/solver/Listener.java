// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

/** How an engine in the child tells what it finds, and hears that it must stop. */
interface Listener {
    /** A plan, by column. */
    void incumbent(double[] values);

    void bound(double bound);

    boolean isStopped();
}
