// SPDX-License-Identifier: EUPL-1.2
/** Single-source capacitated p-median: everybody served whole, no site over its capacity, with a proof. See docs/method/capacitated-p-median.md. */
@NullMarked
package nl.noaber.core.siting.capacitated;

import org.jspecify.annotations.NullMarked;
