// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a point offers. */
public enum Tier {
    /** The region or municipality leads from here. */
    @JsonProperty("coordinatie")
    COORDINATION,
    /** Warmth, water, information, help. */
    @JsonProperty("volledig")
    FULL,
    @JsonProperty("informatie")
    INFORMATION,
    /** Drinking water is handed out. */
    @JsonProperty("water")
    WATER
}
