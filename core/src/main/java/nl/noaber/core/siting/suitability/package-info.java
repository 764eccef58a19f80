// SPDX-License-Identifier: EUPL-1.2
/** How fit a building is to be a support point, as far as is known. See docs/method/suitability.md. */
@NullMarked
package nl.noaber.core.siting.suitability;

import org.jspecify.annotations.NullMarked;
