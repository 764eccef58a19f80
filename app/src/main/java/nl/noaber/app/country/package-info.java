// SPDX-License-Identifier: EUPL-1.2
/** Assignment B5 for the whole country: can fire stations serve as support points? */
@NullMarked
package nl.noaber.app.country;

import org.jspecify.annotations.NullMarked;
