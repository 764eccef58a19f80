// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import nl.noaber.app.picture.Outline;
import nl.noaber.app.picture.StreetLine;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import org.locationtech.jts.geom.Geometry;

/**
 * What the maps of a plan are drawn from. Places are RD New metres.
 *
 * @param squares inhabited squares, each once
 * @param sites in the order of their letters
 * @param concentrations outlined, with their rank
 * @param leftOut outlines of the left-out places, with the rank of {@link PlanStory.LeftOut}; may be fewer than there are
 * @param areas districts or neighbourhoods under the map, made by {@link Outline#area}
 * @param areasAreBuurten else wijken
 * @param water polygons
 */
public record PlanMap(
        List<ReachedSquare> squares,
        List<MapSite> sites,
        List<Outline> concentrations,
        List<Outline> leftOut,
        List<Outline> areas,
        boolean areasAreBuurten,
        List<Geometry> water,
        List<StreetLine> roads) {
    public PlanMap {
        squares = List.copyOf(squares);
        sites = List.copyOf(sites);
        concentrations = List.copyOf(concentrations);
        leftOut = List.copyOf(leftOut);
        areas = List.copyOf(areas);
        water = List.copyOf(water);
        roads = List.copyOf(roads);
    }

    /** Whether the people of a square have a point within the limit. */
    public enum Reached {
        /** All of them, at their own speed. */
        YES,
        /** Only who walks at an ordinary pace; the less self-reliant not. */
        ONLY_FASTER,
        NO
    }

    /**
     * An inhabited square.
     *
     * @param uncertain whether it may as well be another class within the margins; drawn hatched
     */
    public record ReachedSquare(Square square, Reached reached, boolean uncertain) {}

    /** A point of the plan. */
    public record MapSite(String letter, RdPoint at, PlanStory.Tier tier, String name) {}
}
