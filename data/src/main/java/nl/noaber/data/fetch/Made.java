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
 */
record Made(String name, Path beside, String role, @Nullable String referenceDate, String address) {}
