// SPDX-License-Identifier: EUPL-1.2
/** Regions, plans and comparisons over HTTP, and trying other places in a plan. Door: {@link nl.noaber.app.regions.MapLayers}. */
@NullMarked
package nl.noaber.app.regions;

import org.jspecify.annotations.NullMarked;
