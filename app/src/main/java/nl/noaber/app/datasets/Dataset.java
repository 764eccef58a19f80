// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that someone brought, or that was fetched for someone.
 *
 * @param organisation id of the owner
 * @param name as it was called there
 * @param roles what a region can use it for, in words; empty: nothing
 * @param addedBy id of the user who brought it, or asked for it
 * @param origin absent when someone brought it
 */
public record Dataset(
        String id,
        String organisation,
        String name,
        long bytes,
        String sha256,
        String roles,
        Instant addedAt,
        String addedBy,
        @Nullable Origin origin) {
    /** What sharing and messages call it. */
    public static final String KIND = "bestand";
}
