// SPDX-License-Identifier: EUPL-1.2
/** Tables of Statistics Netherlands, with their codes for missing figures. */
@NullMarked
package nl.noaber.data.cbs;

import org.jspecify.annotations.NullMarked;
