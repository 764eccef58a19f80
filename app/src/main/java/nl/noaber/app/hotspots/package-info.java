// SPDX-License-Identifier: EUPL-1.2
/** Hot spots of a table: from a file with places and figures to a file with scores and classes. */
@NullMarked
package nl.noaber.app.hotspots;

import org.jspecify.annotations.NullMarked;
