// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What someone does in the own organisation. A user may have several. */
public enum Role {
    /** Prepares decisions: keeps the registers, makes plans, shares them. */
    @JsonProperty("adviseur")
    ADVISER,
    /** Builds regions, runs analyses, keeps the registers. */
    @JsonProperty("analist")
    ANALYST,
    /** Decides: sees everything of the organisation, changes nothing. */
    @JsonProperty("bestuurder")
    BOARD,
    /** Is reached when something happens: sees, changes nothing. */
    @JsonProperty("contactpersoon")
    CONTACT,
    /** Manages the users of the organisation. */
    @JsonProperty("beheerder")
    ADMINISTRATOR
}
