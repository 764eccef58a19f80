// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/** Who proved the bound of a plan. */
public enum Proof {
    /** Nothing better than what is always true. */
    NONE,
    /** The certificate in the plan, which {@link PlanChecker} computes again from the question. */
    CERTIFICATE,
    /** Our own branch and bound: every case was looked at. */
    OWN_SEARCH,
    /** The solver behind {@link IntegerProgramSolver}. */
    INTEGER_PROGRAM
}
