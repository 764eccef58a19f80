// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.List;
import nl.noaber.app.picture.Outline;
import nl.noaber.app.picture.Patch;
import nl.noaber.app.picture.StreetLine;
import nl.noaber.core.geo.Place;

/**
 * What a map of a region is drawn from, whether the region was just built or is read from its folder.
 *
 * @param answer Dutch, the first sentence of the page
 * @param date what moment the figures describe, in words
 * @param owners whose data it is, with licences
 * @param isFull whether squares of 100 m have their own colour
 * @param places that may be drawn, by group
 */
public record MapMaterial(
        String name,
        String answer,
        String date,
        String owners,
        boolean isFull,
        List<Patch> patches,
        List<Outline> concentrations,
        List<Marked> places,
        List<Outline> areas,
        boolean areasAreBuurten,
        List<StreetLine> roads) {
    /** A place in the region and what it is to people. */
    public record Marked(Place place, PlaceGroup group) {}
}
