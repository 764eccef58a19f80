// SPDX-License-Identifier: EUPL-1.2
/** How well people reach the open sites of a plan, and how evenly. See docs/method/plan.md. */
@NullMarked
package nl.noaber.core.siting.access;

import org.jspecify.annotations.NullMarked;
