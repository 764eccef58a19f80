// SPDX-License-Identifier: EUPL-1.2
/** Files that say who is next to whom: GAL and GWT. */
@NullMarked
package nl.noaber.data.weights;

import org.jspecify.annotations.NullMarked;
