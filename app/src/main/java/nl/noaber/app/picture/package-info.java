// SPDX-License-Identifier: EUPL-1.2
/** Draws a region as a map for a council paper: A4 landscape, SVG and PNG, without any font of the machine. */
@NullMarked
package nl.noaber.app.picture;

import org.jspecify.annotations.NullMarked;
