// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a task is. */
enum TaskState {
    @JsonProperty("wacht")
    WAITING,
    @JsonProperty("bezig")
    RUNNING,
    @JsonProperty("klaar")
    DONE,
    @JsonProperty("mislukt")
    FAILED,
    @JsonProperty("gestopt")
    STOPPED;

    boolean isEnded() {
        return this == DONE || this == FAILED || this == STOPPED;
    }
}
