// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.audit;

import java.util.Map;

/**
 * What is worth remembering.
 *
 * @param who id of the account; never a name, since entries cannot be erased
 * @param organisation of who
 * @param deed e.g. {@code signIn}, {@code change}
 * @param kind of what it was done to, e.g. {@code organisation}
 * @param id of what it was done to
 * @param from network address of the request
 * @param details more, e.g. the version; no personal data, no secrets
 */
public record Entry(
        String who,
        String organisation,
        String deed,
        String kind,
        String id,
        String from,
        Map<String, String> details) {}
