// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import org.springframework.stereotype.Component;

/** What organisations are called, for people. */
@Component
public class OrganisationNames {
    private final Organisations organisations;

    OrganisationNames(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The present name; the id itself when there is no such organisation. */
    public String of(String id) {
        return organisations.find(id).map(Organisation::name).orElse(id);
    }
}
