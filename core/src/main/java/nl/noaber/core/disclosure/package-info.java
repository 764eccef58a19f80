// SPDX-License-Identifier: EUPL-1.2
/** What may leave the house: no figure about fewer than ten people, none that can be recomputed, all rounded. */
@NullMarked
package nl.noaber.core.disclosure;

import org.jspecify.annotations.NullMarked;
