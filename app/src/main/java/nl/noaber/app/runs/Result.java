// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What a task made.
 *
 * @param id that of the task
 * @param organisation id of the owner
 * @param region id of the region that it is of; empty for a region
 * @param referenceDate of the figures, as the region tells it
 * @param baseMap name of the archive of tiles; empty when there were no streets
 * @param request what was asked of a plan
 * @param folder where it is; never changes
 */
public record Result(
        String id,
        String organisation,
        Kind kind,
        String name,
        String region,
        String referenceDate,
        String baseMap,
        PlanRequest request,
        Instant madeAt,
        String madeBy,
        Path folder) {}
