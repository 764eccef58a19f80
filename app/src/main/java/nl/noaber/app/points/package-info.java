// SPDX-License-Identifier: EUPL-1.2
/**
 * The register of noodsteunpunten: what people state about each. Doors: {@link nl.noaber.app.points.Points}, {@link nl.noaber.app.points.Point}. It is the
 * pattern of all registers.
 */
@NullMarked
package nl.noaber.app.points;

import org.jspecify.annotations.NullMarked;
