// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaber.app.country.MeasuredPlan.Reached;
import nl.noaber.core.evidence.Interval;

/** Measures plans: who is reached within each walk, with both intervals. */
final class Meter {
    private final CountrySettings settings;
    private final Places places;
    private final Demand demand;
    private final int[] rowOfCell;
    private final HardBounds bounds;
    private final Calibration calibration;

    Meter(
            CountrySettings settings,
            Places places,
            Demand demand,
            int[] rowOfCell,
            HardBounds bounds,
            Calibration calibration) {
        this.settings = settings;
        this.places = places;
        this.demand = demand;
        this.rowOfCell = rowOfCell;
        this.bounds = bounds;
        this.calibration = calibration;
    }

    /** @param blind sites of the same kind of plan, made without the real squares: its errors are honest ones */
    MeasuredPlan measure(Plan plan, int[] blind) {
        double limit = settings.walks().stream()
                        .mapToDouble(settings::reachMetres)
                        .max()
                        .orElseThrow()
                + demand.raster().cellMetres();
        Near near = Near.of(demand, rowOfCell, places.at(plan.sites()), limit);
        Near blindNear = blind == plan.sites() ? near : Near.of(demand, rowOfCell, places.at(blind), limit);
        List<Reached> byWalk = new ArrayList<>();
        for (CountrySettings.Walk walk : settings.walks()) {
            byWalk.add(reached(walk, near, blindNear));
        }
        int stations = 0;
        for (int site : plan.sites()) {
            stations += places.isStation(site) ? 1 : 0;
        }
        double norm = settings.reachMetres(settings.norm());
        return new MeasuredPlan(
                plan,
                stations,
                List.copyOf(byWalk),
                bounds.byDistrict(near, norm),
                PointLoad.of(demand, near, norm, plan.points()));
    }

    private Reached reached(CountrySettings.Walk walk, Near near, Near blind) {
        double limit = settings.reachMetres(walk);
        Optional<Calibration.Errors> errors =
                calibration.isPossible() ? Optional.of(calibration.errors(blind, limit)) : Optional.empty();
        return new Reached(
                walk,
                limit,
                figure(demand.totalResidents(), bounds.residents(near, limit), errors),
                figure(demand.totalOld(), bounds.old(near, limit), errors),
                errors);
    }

    private static Figure figure(double total, Interval hard, Optional<Calibration.Errors> errors) {
        Interval likely = errors.map(e -> Interval.of(
                        Math.max(hard.low(), hard.mid() - Math.max(0, e.high()) * total),
                        hard.mid(),
                        Math.min(hard.high(), hard.mid() - Math.min(0, e.low()) * total)))
                .orElse(hard);
        return new Figure(total, hard, likely);
    }
}
