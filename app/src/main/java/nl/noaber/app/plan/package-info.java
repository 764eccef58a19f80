// SPDX-License-Identifier: EUPL-1.2
/** From a region folder to a plan of support points, and plans side by side. */
@NullMarked
package nl.noaber.app.plan;

import org.jspecify.annotations.NullMarked;
