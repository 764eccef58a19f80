// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a fetched file came from.
 *
 * @param source whom to name with results
 * @param address that was asked
 * @param licence SPDX id or words; {@code unknown} when not stated
 * @param referenceDate what moment it describes; absent when not stated
 * @param task id of the task that fetched it
 */
public record Origin(
        String source,
        String address,
        String licence,
        @Nullable String referenceDate,
        Instant fetchedAt,
        String task) {}
