// SPDX-License-Identifier: EUPL-1.2
/** What the tests of several modules share. */
@NullMarked
package nl.noaber.testing;

import org.jspecify.annotations.NullMarked;
