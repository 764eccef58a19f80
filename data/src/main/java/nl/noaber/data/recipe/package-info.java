// SPDX-License-Identifier: EUPL-1.2
/** Reads the text that says who counts as less self-reliant, and has a standard one. */
@NullMarked
package nl.noaber.data.recipe;

import org.jspecify.annotations.NullMarked;
