// SPDX-License-Identifier: EUPL-1.2
/** Where support points should be, how good that plan is, and a proof of how far it is from the best. */
@NullMarked
package nl.noaber.core.siting;

import org.jspecify.annotations.NullMarked;
