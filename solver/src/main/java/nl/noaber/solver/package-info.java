// SPDX-License-Identifier: EUPL-1.2
/**
 * Integer programs by HiGHS or SCIP (native code), in a process of their own that can be stopped. Its door is
 * {@link nl.noaber.solver.HighsProcess}.
 */
@NullMarked
package nl.noaber.solver;

import org.jspecify.annotations.NullMarked;
