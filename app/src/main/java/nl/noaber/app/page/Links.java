// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

/**
 * Where the other pages are, seen from this one; empty for one that is not there.
 *
 * @param region e.g. {@code ../region/index.html}
 * @param plan e.g. {@code ../plan/plan.html}
 * @param compare e.g. {@code ../compare/compare.html}
 */
public record Links(String region, String plan, String compare) {
    public static final Links NONE = new Links("", "", "");
}
