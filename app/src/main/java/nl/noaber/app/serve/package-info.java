// SPDX-License-Identifier: EUPL-1.2
/** The server as a whole: starts Spring with its settings, and stops it. */
@NullMarked
package nl.noaber.app.serve;

import org.jspecify.annotations.NullMarked;
