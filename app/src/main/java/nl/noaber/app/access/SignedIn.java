// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * What a session holds: which account, and since when. All else is read anew for each request, so that a blocked user is out at once.
 *
 * @param account id
 * @param stamp of the account when it signed in
 */
record SignedIn(String account, int stamp, Instant at) implements Principal, Serializable {
    @Override
    public String getName() {
        return account;
    }
}
