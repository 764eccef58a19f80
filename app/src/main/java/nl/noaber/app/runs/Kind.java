// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a task makes. */
public enum Kind {
    @JsonProperty("regio")
    REGION("regio", 14),
    @JsonProperty("plan")
    PLAN("plan", 13),
    @JsonProperty("vergelijking")
    COMPARE("vergelijking", 8),
    /** Files, not a result of its own. */
    @JsonProperty("ophalen")
    FETCH("ophalen", 11);

    private final String word;
    private final int usualSteps;

    Kind(String word, int usualSteps) {
        this.word = word;
        this.usualSteps = usualSteps;
    }

    /** As sharing, messages and the API call it. */
    public String word() {
        return word;
    }

    /** How many steps it told in a town of usual size: for the bar, until one was done here. */
    int usualSteps() {
        return usualSteps;
    }
}
