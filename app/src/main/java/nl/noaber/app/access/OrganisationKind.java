// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an organisation is. It gives no rights by itself: a region or the national level sees what is shared with it. */
public enum OrganisationKind {
    @JsonProperty("gemeente")
    MUNICIPALITY,
    @JsonProperty("regio")
    REGION,
    @JsonProperty("landelijk")
    NATIONAL,
    @JsonProperty("partner")
    PARTNER
}
