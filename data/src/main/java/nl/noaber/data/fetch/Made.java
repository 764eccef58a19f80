// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is complete and looked at, but not yet in its place.
 *
 * @param name file name it will have
 * @param beside where it is now
 * @param role as in a passport
 * @param referenceDate what moment it describes; null when the service does not say
 * @param address where it came from
 * @param note what was left out of it, one sentence; empty when nothing was
 */
record Made(String name, Path beside, String role, @Nullable String referenceDate, String address, String note) {
    Made(String name, Path beside, String role, @Nullable String referenceDate, String address) {
        this(name, beside, role, referenceDate, address, "");
    }
}
