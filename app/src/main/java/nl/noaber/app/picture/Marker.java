// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import nl.noaber.core.geo.RdPoint;

/**
 * A place with a sign.
 *
 * @param name for people; may be empty
 */
public record Marker(RdPoint at, MarkerKind kind, String name) {}
