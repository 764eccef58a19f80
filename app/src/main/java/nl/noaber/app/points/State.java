// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a point is. People state it; the program does not guard an order. */
public enum State {
    @JsonProperty("voorgesteld")
    PROPOSED,
    @JsonProperty("afgesproken")
    AGREED,
    @JsonProperty("ingericht")
    EQUIPPED,
    @JsonProperty("geoefend")
    EXERCISED,
    @JsonProperty("open")
    OPEN,
    @JsonProperty("gesloten")
    CLOSED,
    /** It is no point any more; its history stays. */
    @JsonProperty("ingetrokken")
    WITHDRAWN
}
