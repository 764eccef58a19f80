// SPDX-License-Identifier: EUPL-1.2
/** Vertex p-center: the shortest longest walk, with a proof. See docs/method/p-center.md. */
@NullMarked
package nl.noaber.core.siting.center;

import org.jspecify.annotations.NullMarked;
