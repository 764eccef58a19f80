// SPDX-License-Identifier: EUPL-1.2
/** Published location problems, solved and proven: where the problems of {@code data.location} meet the solvers of core. */
@NullMarked
package nl.noaber.app.locate;

import org.jspecify.annotations.NullMarked;
