// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

/** Which native solver does the work. */
public enum Engine {
    /** HiGHS 1.11.0, called directly: gives incumbents and bounds while it works. */
    HIGHS("HiGHS"),
    /** SCIP 9.2.2, through OR-Tools: gives its answer at the end, or when it is interrupted. */
    SCIP("SCIP");

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
