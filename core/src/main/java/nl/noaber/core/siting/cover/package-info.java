// SPDX-License-Identifier: EUPL-1.2
/**
 * Coverage: the most weight that so many sites cover (MCLP, Church and ReVelle 1974), and the fewest sites that cover enough
 * (LSCP, Toregas et al. 1971), each with a bound and a proof that an independent checker can walk. See docs/method/coverage.md.
 */
@NullMarked
package nl.noaber.core.siting.cover;

import org.jspecify.annotations.NullMarked;
