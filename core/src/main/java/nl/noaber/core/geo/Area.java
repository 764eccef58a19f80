// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.geo;

import org.locationtech.jts.geom.Geometry;

/**
 * A neighbourhood, district, municipality or postcode area.
 *
 * @param code as published, trimmed: BU05990504, WK059905, GM0599, VR17 or a postcode of four digits
 * @param name for people; the code when none is given
 * @param municipality code of the municipality, GM and four digits; empty when not given
 * @param water whether the publisher says it is water, where no one is registered
 * @param shape polygon or multipolygon in RD New metres
 */
public record Area(String code, String name, String municipality, boolean water, Geometry shape) {
    public Area {
        if (code.isBlank() || !code.equals(code.strip())) {
            throw new IllegalArgumentException("The area code '%s' must be trimmed and not empty.".formatted(code));
        }
    }
}
