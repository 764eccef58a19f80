// SPDX-License-Identifier: EUPL-1.2
/**
 * The p-median problem (Hakimi 1964; ReVelle and Swain 1970): p sites such that the weighted distance of all clients to the
 * nearest open one is least; with a proof. See docs/method/p-median.md.
 */
@NullMarked
package nl.noaber.core.siting.median;

import org.jspecify.annotations.NullMarked;
