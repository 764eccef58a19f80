// SPDX-License-Identifier: EUPL-1.2
/** Where high figures lie together more than chance would put them: Getis-Ord, Moran, and how sure that is. */
@NullMarked
package nl.noaber.core.hotspots;

import org.jspecify.annotations.NullMarked;
