// SPDX-License-Identifier: EUPL-1.2
/** Regions, plans and comparisons over HTTP, and trying other places in a plan. No doors: other rooms ask {@code runs}. */
@NullMarked
package nl.noaber.app.regions;

import org.jspecify.annotations.NullMarked;
