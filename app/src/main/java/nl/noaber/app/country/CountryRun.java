// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaber.app.cli.Progress;
import nl.noaber.app.country.BestPlans.Best;
import nl.noaber.app.country.Country.Account;
import nl.noaber.app.country.Country.Learned;
import nl.noaber.app.country.Country.Other;
import nl.noaber.app.country.Spreading.Shape;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.cover.Cover;

/** Computes the answer for a country: spreads, chooses, measures, checks. */
final class CountryRun {
    static final long SEED = 1;

    private final CountrySettings settings;
    private final Progress progress;
    private final Ground ground;
    private final Layers layers;
    private final Places places;
    private final Spreading.Result spread;
    private final Demand estimate;
    private final int[] rowOfCell;
    private final RealSquares squares;
    private final Demand demand;
    private final double[] published;

    private CountryRun(CountryFiles files, CountrySettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        progress.step("Reading the files");
        this.ground = GroundReader.read(files, settings.agesYear());
        this.published = ground.districtFigures().residents();
        progress.step("Spreading residents over cells of %d m".formatted(settings.cellMetres()));
        this.layers = Layers.of(ground, settings.cellMetres());
        this.places = PlacesOf.ground(ground, layers);
        this.spread = new Spreading(ground, layers).spread(Shape.SETTLEMENT, places.pollingAt());
        this.estimate = spread.demand();
        if (estimate.size() == 0) {
            throw new BadInput(
                    "No district has residents.", "Maybe the figures are of another year than the polygons.");
        }
        this.rowOfCell = estimate.rowOfCell();
        this.squares = ground.squares()
                .map(table -> RealSquares.of(table, layers, published))
                .orElse(RealSquares.none(layers.raster().cells(), published.length));
        this.demand = squares.in(estimate, published);
    }

    static Country of(CountryFiles files, CountrySettings settings, Progress progress) {
        return new CountryRun(files, settings, progress).country();
    }

    private Country country() {
        Calibration calibration = calibration(estimate, demand);
        HardBounds bounds = new HardBounds(
                estimate, demand, squares.isKnown(), ground.postcodes().size());
        Meter meter = new Meter(settings, places, demand, rowOfCell, bounds, calibration);
        progress.step("Who reaches which of %d places".formatted(places.size()));
        Cover cover = Siting.cover(demand, rowOfCell, places, settings.reachMetres(settings.norm()));
        Effort effort = new Effort(settings.rounds(), () -> false, settings.threads(), SEED);
        BestPlans best = new BestPlans(cover, demand.residents(), effort);
        BestPlans blind = new BestPlans(cover, estimate.residents(), effort);
        List<MeasuredPlan> plans = plans(meter, best, blind);
        List<MeasuredPlan> curve = new ArrayList<>();
        for (int size : settings.sizes()) {
            curve.add(
                    size == plans.get(1).plan().points() ? plans.get(1) : mix(size, "mix-" + size, meter, best, blind));
        }
        progress.step("Checking");
        CbsChecks checks = new CbsChecks(estimate, ground.districtFigures());
        int municipalities = ground.municipalities().size();
        return new Country(
                settings,
                ground,
                places,
                account(),
                plans,
                curve,
                best.order(),
                LocalNeeds.of(cover, demand, places, municipalities, settings.share()),
                Demand.sums(demand.residents(), demand.municipality(), municipalities),
                Demand.sums(demand.old(), demand.municipality(), municipalities),
                calibration.isPossible() ? Optional.of(learned(calibration)) : Optional.empty(),
                checks.density(),
                checks.distance(rowOfCell, places.at(places.stationSites())));
    }

    private Calibration calibration(Demand spreadOut, Demand real) {
        return new Calibration(
                spreadOut,
                real,
                squares.isKnown(),
                published,
                ground.districtFigures().addressDensity(),
                SEED);
    }

    private List<MeasuredPlan> plans(Meter meter, BestPlans best, BestPlans blind) {
        int[] stations = places.stationSites();
        int[] all = places.allSites();
        List<MeasuredPlan> plans = new ArrayList<>();
        plans.add(given("stations", "alleen brandweerkazernes", stations, meter));
        plans.add(mix(stations.length, "mix", meter, best, blind));
        plans.add(given("all", "alle kandidaten", all, meter));
        int most = settings.sizes().getLast();
        if (most > stations.length && most < all.length) {
            progress.step("The fire stations and the best %d others".formatted(most - stations.length));
            Best beside = best.best(most, stations);
            plans.add(meter.measure(
                    new Plan(
                            "stations-plus",
                            "kazernes en de beste andere plekken",
                            beside.sites(),
                            beside.coveredMax()),
                    blind.best(most, stations).sites()));
        }
        return plans;
    }

    private MeasuredPlan given(String key, String name, int[] sites, Meter meter) {
        MeasuredPlan measured = meter.measure(new Plan(key, name, sites, Double.NaN), sites);
        double covered = measured.norm().residents().people();
        return new MeasuredPlan(
                new Plan(key, name, sites, covered),
                measured.stations(),
                measured.byWalk(),
                measured.coveredInDistrict(),
                measured.load());
    }

    private MeasuredPlan mix(int size, String key, Meter meter, BestPlans best, BestPlans blind) {
        progress.step("The best %d points".formatted(size));
        Best found = best.best(Math.min(size, places.size()), new int[0]);
        return meter.measure(
                new Plan(key, "beste mix van %d".formatted(size), found.sites(), found.coveredMax()),
                blind.best(Math.min(size, places.size()), new int[0]).sites());
    }

    private Account account() {
        double all = java.util.Arrays.stream(published).sum();
        return new Account(
                demand.totalResidents(),
                demand.totalOld(),
                all,
                spread.misfit(),
                spread.unplaced(),
                squares.residentsKnown(demand),
                squares.districts());
    }

    private Learned learned(Calibration calibration) {
        List<Other> others = new ArrayList<>();
        for (Shape shape : List.of(Shape.EVEN_IN_POSTCODE, Shape.EVEN_IN_BOTH)) {
            Demand other =
                    new Spreading(ground, layers).spread(shape, List.of()).demand();
            others.add(other(shape, other));
        }
        return new Learned(calibration.mixture(), others);
    }

    private Other other(Shape shape, Demand other) {
        double limit = settings.reachMetres(settings.norm());
        int[] rows = other.rowOfCell();
        Calibration errors = calibration(other, squares.in(other, published));
        Near stations = Near.of(other, rows, places.at(places.stationSites()), limit);
        Near all = Near.of(other, rows, places.at(places.allSites()), limit);
        double within = 0;
        for (int i = 0; i < other.size(); i++) {
            within += stations.within(i, limit) ? other.residents()[i] : 0;
        }
        return new Other(
                shape, within / other.totalResidents(), errors.errors(stations, limit), errors.errors(all, limit));
    }
}
