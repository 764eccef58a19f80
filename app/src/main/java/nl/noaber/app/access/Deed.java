// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done, as far as rights make a difference. */
public enum Deed {
    @JsonProperty("lezen")
    READ,
    @JsonProperty("wijzigen")
    WRITE,
    @JsonProperty("delen")
    SHARE,
    @JsonProperty("gebruikersBeheren")
    MANAGE_USERS,
    @JsonProperty("organisatieBeheren")
    MANAGE_ORGANISATION,
    @JsonProperty("installatieBeheren")
    MANAGE_INSTALLATION,
    @JsonProperty("auditLezen")
    READ_AUDIT
}
