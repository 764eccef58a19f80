// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.util.Set;

/**
 * Who makes a request: signed in, and read from the rows for this request. As a parameter of a controller it means that the path is for signed-in users.
 *
 * @param id of the account
 * @param organisation id of the own organisation
 * @param keeper whether that organisation runs this installation
 * @param from network address of the request
 */
public record Person(
        String id,
        String name,
        String signInName,
        String organisation,
        OrganisationKind organisationKind,
        boolean keeper,
        Set<Role> roles,
        String from) {
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
