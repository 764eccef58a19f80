// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.time.Duration;

/**
 * What we ask of a service at most, and how long we wait for it.
 *
 * @param connect to open a connection
 * @param answer until a page is there whole, or a file has begun
 * @param stall how long a file may stand still halfway
 * @param longestWait the longest {@code Retry-After} that is obeyed; a service that asks for more is left alone
 * @param featureRows features asked for at once from OGC services
 * @param tableRows rows asked for at once from StatLine, which refuses more than 10,000
 * @param pageBytesMax length of one page, unpacked
 * @param fileBytesMax length of one file
 * @param totalBytesMax length of all that is fetched in one run
 */
public record Limits(
        Duration connect,
        Duration answer,
        Duration stall,
        Duration longestWait,
        int featureRows,
        int tableRows,
        long pageBytesMax,
        long fileBytesMax,
        long totalBytesMax) {
    private static final long MEBIBYTE = 1L << 20;

    /** PDOK gives 1,000 features at most, StatLine 10,000 rows; the largest file is the BAG of the country, 7.8 GB. */
    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(20),
            Duration.ofSeconds(180),
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            1_000,
            10_000,
            64 * MEBIBYTE,
            10_240 * MEBIBYTE,
            20_480 * MEBIBYTE);

    public Limits {
        if (featureRows < 1 || tableRows < 1) {
            throw new IllegalArgumentException(
                    "The rows a page (%d, %d) must be at least 1.".formatted(featureRows, tableRows));
        }
    }
}
