// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.util.Locale;
import java.util.function.Supplier;
import nl.noaber.core.hotspots.EmpiricalBayes;
import nl.noaber.core.hotspots.Neighbours;

/** What is made of counts and the people among whom they were counted. */
enum Smoothing {
    /** The counts themselves: no rate is asked. */
    COUNTS,
    /** The rate as it is. */
    NONE,
    GLOBAL,
    LOCAL,
    STANDARDISED;

    double[] figures(Observations seen, Supplier<Neighbours> neighbours) {
        return switch (this) {
            case COUNTS -> seen.value();
            case NONE -> EmpiricalBayes.raw(seen.value(), seen.base());
            case GLOBAL -> EmpiricalBayes.global(seen.value(), seen.base());
            case LOCAL ->
                EmpiricalBayes.local(
                        seen.value(), seen.base(), neighbours.get(), EmpiricalBayes.LocalSpread.BAILEY_GATRELL);
            case STANDARDISED -> EmpiricalBayes.standardised(seen.value(), seen.base());
        };
    }

    /** As the command line has it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
