// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.nio.file.Path;

/** Who is next to whom: one of the three. */
sealed interface Near {
    /** All within so many units. */
    record Band(double units) implements Near {}

    /** The k nearest. */
    record Nearest(int k) implements Near {}

    /** As a file says. */
    record Listed(Path file) implements Near {}
}
