// SPDX-License-Identifier: EUPL-1.2
/** Named points: candidates for support points, and facilities. */
@NullMarked
package nl.noaber.data.places;

import org.jspecify.annotations.NullMarked;
