// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A municipality, region, national body or partner.
 *
 * @param version from 1
 * @param code in the registers of CBS, e.g. GM0166 or VR04; may be absent
 * @param keeper whether it runs this installation: its administrators add organisations
 * @param changedBy id of an account
 */
public record Organisation(
        String id,
        int version,
        String name,
        OrganisationKind kind,
        @Nullable String code,
        boolean keeper,
        Instant changedAt,
        String changedBy) {}
