// SPDX-License-Identifier: EUPL-1.2
/** The scales: Noaber beside its peers, results compared before time. */
@NullMarked
package nl.noaber.bench;

import org.jspecify.annotations.NullMarked;
