// SPDX-License-Identifier: EUPL-1.2
/** The only writer of our own dataset files: beside, then moved into place, each with its passport. */
@NullMarked
package nl.noaber.data.store;

import org.jspecify.annotations.NullMarked;
