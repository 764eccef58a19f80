// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A file that went into a dataset.
 *
 * @param role what it was used for, e.g. {@code streets}, {@code squares}, {@code areas}
 * @param name file name without its folder: a passport names no path of a machine
 * @param sha256 lower-case hexadecimal, 64 characters
 * @param bytes length of the file
 * @param licence SPDX id or words, e.g. {@code CC-BY-4.0}; {@code unknown} when not stated
 * @param attribution what must be shown with results, e.g. "(c) OpenStreetMap contributors"
 * @param referenceDate what moment the figures describe, ISO 8601 (a year, a month or a day); null when not stated
 */
public record Source(
        String role,
        String name,
        String sha256,
        long bytes,
        String licence,
        String attribution,
        @Nullable String referenceDate) {
    public Source {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "The hash (%s) of %s must be 64 hexadecimal digits.".formatted(sha256, name));
        }
        if (name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException(
                    "The source name (%s) must be a file name without a folder.".formatted(name));
        }
    }
}
