// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.util.List;

/**
 * What a run brought.
 *
 * @param parts each part that was asked for, in order
 * @param next the command to run next, as it stands in the README of the folder
 */
public record Fetched(List<Outcome> parts, String next) {
    /** How a part ended. */
    public enum State {
        /** Asked for now, complete and in place. */
        FETCHED,
        /** Complete since an earlier run; not asked for again. */
        KEPT,
        /** The hosts name no address for it. */
        NOT_OFFERED,
        /** Not there; the other parts are. */
        FAILED
    }

    /**
     * @param files names in the folder
     * @param bytes of these files together
     * @param fact why it failed; empty when it did not
     * @param maybe what may be wrong; empty when it did not fail
     */
    public record Outcome(Part part, State state, List<String> files, long bytes, String fact, String maybe) {
        public Outcome {
            files = List.copyOf(files);
        }
    }

    public Fetched {
        parts = List.copyOf(parts);
    }

    public List<Outcome> failures() {
        return parts.stream().filter(part -> part.state() == State.FAILED).toList();
    }
}
