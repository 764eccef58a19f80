// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param page from 1
 * @param pageSize rows on a page, 1 to {@link #PAGE_SIZE_MAX}
 */
public record PageWish(int page, int pageSize) {
    public static final int PAGE_SIZE_MAX = 500;
    private static final int PAGE_SIZE_USUAL = 50;
    /** Further on, ask for something narrower. */
    private static final int PAGE_MAX = 100_000;

    public PageWish {
        if (page < 1 || page > PAGE_MAX) {
            throw outside("page", page, PAGE_MAX);
        }
        if (pageSize < 1 || pageSize > PAGE_SIZE_MAX) {
            throw outside("pageSize", pageSize, PAGE_SIZE_MAX);
        }
    }

    /** From the parameters of a request; absent ones get the usual value. */
    public static PageWish of(@Nullable Integer page, @Nullable Integer pageSize) {
        return new PageWish(page == null ? 1 : page, pageSize == null ? PAGE_SIZE_USUAL : pageSize);
    }

    /** How many rows come before this page. */
    public long offset() {
        return (page - 1L) * pageSize;
    }

    private static Refusal outside(String name, int value, int max) {
        return new Refusal(
                Refusal.Reason.INPUT,
                "%s is %d; het moet 1 tot en met %d zijn.".formatted(name, value, max),
                "%s is %d; it must be 1 to %d.".formatted(name, value, max));
    }
}
