// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.page.PlanMap;
import nl.noaber.app.page.PlanStory;
import nl.noaber.app.picture.Outline;
import nl.noaber.core.geo.Square;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** What the maps of a plan are drawn from. Of squares of 100 m only whether they are reached is shown, no number of people. */
final class PlanMapMaker {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** CBS gives open water an area of its own, with this name. */
    private static final String WATER = "Groot water";

    private static final int LEFT_OUT_METRES = 500;

    private final PlanOutcome outcome;
    private final List<PlanStory.LeftOut> leftOut;

    PlanMapMaker(PlanOutcome outcome, List<PlanStory.LeftOut> leftOut) {
        this.outcome = outcome;
        this.leftOut = leftOut;
    }

    PlanMap map() {
        PlanRegion.Ground ground = outcome.region().ground();
        return new PlanMap(
                squares(),
                outcome.sites().stream()
                        .map(s -> new PlanMap.MapSite(
                                s.letter(),
                                s.open().site().at(),
                                outcome.terms().tiers() && s.open().tier() == PlanQuestion.LIGHT
                                        ? PlanStory.Tier.WATER
                                        : PlanStory.Tier.FULL,
                                s.open().site().label()))
                        .toList(),
                ground.concentrations(),
                outlines(),
                ground.areas().stream().filter(a -> !a.name().equals(WATER)).toList(),
                ground.areasAreBuurten(),
                ground.areas().stream()
                        .filter(a -> a.name().equals(WATER))
                        .map(Outline::shape)
                        .toList(),
                ground.roads());
    }

    /** Only squares of which somebody surely may live there: the inhabited ones of the map of the region. */
    private List<PlanMap.ReachedSquare> squares() {
        Served served = outcome.served();
        People people = served.people();
        List<PlanMap.ReachedSquare> squares = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (people.residents().get(i).high() > 0) {
                boolean manage = served.isServed(i, Pace.MANAGE);
                boolean weak = served.isServed(i, Pace.WEAK);
                PlanMap.Reached reached = weak && manage
                        ? PlanMap.Reached.YES
                        : manage ? PlanMap.Reached.ONLY_FASTER : PlanMap.Reached.NO;
                squares.add(new PlanMap.ReachedSquare(people.squares().get(i), reached, served.isUncertain(i)));
            }
        }
        return squares;
    }

    /** Named by the pages, in their language. */
    private List<Outline> outlines() {
        return leftOut.stream()
                .map(place -> new Outline(shape(place.squares()), place.rank(), "", ""))
                .toList();
    }

    private static Geometry shape(List<String> squares) {
        return OverlayNGRobust.union(squares.stream()
                .map(id -> shape(Square.parse(id, LEFT_OUT_METRES).orElseThrow()))
                .toList());
    }

    static Geometry shape(Square square) {
        return FACTORY.toGeometry(new Envelope(
                square.west(), square.west() + square.size(), square.south(), square.south() + square.size()));
    }
}
