// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.time.Instant;

/**
 * A file that someone brought.
 *
 * @param organisation id of the owner
 * @param name as it was called there
 * @param roles what a region can use it for, in words; empty: nothing
 */
public record Dataset(
        String id,
        String organisation,
        String name,
        long bytes,
        String sha256,
        String roles,
        Instant addedAt,
        String addedBy) {
    /** What sharing and messages call it. */
    public static final String KIND = "bestand";
}
