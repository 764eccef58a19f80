// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import nl.noaber.app.plan.PlanWish;
import picocli.CommandLine.Option;

/** What counts beside people within the limit in dry weather. */
final class SeekOptions {
    @Option(
            names = "--gradual",
            description = "Who walks somewhat farther than the limit counts for a part (norms te_ver and veel_te_ver).")
    private boolean gradual;

    @Option(
            names = "--robust",
            description =
                    "The floods of --hazard count beside dry weather, all alike, and a point in the water serves nobody"
                            + " then; without it no point may stand in that water.")
    private boolean robust;

    PlanWish.Seek seek() {
        return new PlanWish.Seek(gradual, robust);
    }
}
