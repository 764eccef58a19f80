// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

/** Why a figure is covered. For our own account only: written outside, it would tell which figures are small. */
public enum Reason {
    /** It is shown. */
    NONE,
    /** It is about too few people. */
    SMALL,
    /** With it shown, a small figure could be computed by subtraction. */
    PARTNER,
    /** It is used for totals only. */
    TOTALS_ONLY
}
