// SPDX-License-Identifier: EUPL-1.2
/** Addresses, where people may live. */
@NullMarked
package nl.noaber.data.addresses;

import org.jspecify.annotations.NullMarked;
