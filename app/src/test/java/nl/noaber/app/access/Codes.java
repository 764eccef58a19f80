// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.Instant;

/** The authenticator app of tests. */
public final class Codes {
    private Codes() {}

    public static String of(String key, Instant now) {
        return Totp.code(key, Totp.stepOf(now));
    }
}
