// SPDX-License-Identifier: EUPL-1.2
/** Base maps for browsers, out of archives in the data folder; no other server is asked. Doors: {@code MapArchives}. */
@NullMarked
package nl.noaber.app.tiles;

import org.jspecify.annotations.NullMarked;
