// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import org.jspecify.annotations.Nullable;

/**
 * A solver behind the port ended without an answer, or with one that is not true. Never a plan: whoever asked may go on with
 * what it knows itself, or tell. The message is a fact, then a line that begins with "Maybe".
 */
public final class SolverFault extends RuntimeException {
    public SolverFault(String fact, String maybe) {
        this(fact, maybe, null);
    }

    /** As {@link #SolverFault(String, String)}, keeping the fault that showed it. */
    public SolverFault(String fact, String maybe, @Nullable Throwable cause) {
        super(fact + "\nMaybe " + maybe, cause);
    }
}
