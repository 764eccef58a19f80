// SPDX-License-Identifier: EUPL-1.2
/**
 * Residents of areas spread over the cells of a raster, where only the areas have figures: dasymetric mapping with two layers of
 * areas and signs of settlement. See docs/method/spread.md.
 */
@NullMarked
package nl.noaber.core.spread;

import org.jspecify.annotations.NullMarked;
