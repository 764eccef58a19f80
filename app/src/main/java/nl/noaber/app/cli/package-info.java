// SPDX-License-Identifier: EUPL-1.2
/** The command line: one file a command, each a thin layer that reads arguments, calls the sums and writes the output. */
@NullMarked
package nl.noaber.app.cli;

import org.jspecify.annotations.NullMarked;
