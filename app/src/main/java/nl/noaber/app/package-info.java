// SPDX-License-Identifier: EUPL-1.2
/** The building: maps the outside world to the sums and back. */
@NullMarked
package nl.noaber.app;

import org.jspecify.annotations.NullMarked;
