// SPDX-License-Identifier: EUPL-1.2
/** Removes, once a day, the bytes that nothing refers to any more; rows stay. Doors: {@link nl.noaber.app.cleaning.Cleaning}. */
@NullMarked
package nl.noaber.app.cleaning;

import org.jspecify.annotations.NullMarked;
