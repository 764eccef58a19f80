// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.noaber.app.page.PlanMap.Reached;
import nl.noaber.app.page.PlanStory.Why;
import nl.noaber.app.picture.Outline;
import nl.noaber.app.picture.StreetLine;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.evidence.Source;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Invented plans of an invented town, with figures like those of a real one. Sites lie on a ring of rings around the market;
 * squares within 900 m of a site are reached, to 1 100 m only by who walks faster.
 */
public final class PlanStories {
    private static final int MARKET_X = 190_500;
    private static final int MARKET_Y = 507_500;
    private static final int RESIDENTS = 56_175;
    private static final double NEAR = 900;
    private static final double NEARLY = 1_100;

    private final String town;
    private final int points;

    private PlanStories(String town, int points) {
        this.town = town;
        this.points = points;
    }

    /** A plan of so many points, with every part filled. */
    public static PlanStory plan(String town, int points) {
        return new PlanStories(town, points).story();
    }

    /** Six points in Voorbeeldstad. */
    public static PlanStory plan() {
        return plan("Voorbeeldstad", 6);
    }

    /** With as little known as can be: no prices, no curve, no names, nothing proven. */
    public static PlanStory bare(String town) {
        PlanStory full = plan(town, 1);
        PlanStory.Site site = full.sites().getFirst();
        return new PlanStory(
                full.about(),
                new PlanStory.Score(
                        Figure.unknown(),
                        Figure.unknown(),
                        Figure.unknown(),
                        Figure.covered(),
                        Double.NaN,
                        Double.NaN,
                        Figure.unknown(),
                        10,
                        Double.NaN),
                new PlanStory.Proof(PlanStory.Unit.RESIDENTS, 1, Double.NaN, Double.NaN),
                List.of(),
                List.of(new PlanStory.Site(
                        "A",
                        site.id(),
                        site.name(),
                        "unheard_of",
                        PlanStory.Tier.INFORMATION,
                        1,
                        List.of(Figure.unknown(), Figure.unknown(), Figure.covered()),
                        Figure.unknown(),
                        Figure.unknown(),
                        List.of(),
                        "",
                        Figure.unknown(),
                        List.of(),
                        Figure.unknown(),
                        Double.NaN,
                        Figure.unknown(),
                        Figure.unknown(),
                        List.of(Double.NaN),
                        Double.NaN,
                        Double.NaN,
                        "",
                        Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new PlanStory.Fairness(Double.NaN, Double.NaN, List.of()),
                List.of(),
                full.map(),
                full.passport(),
                full.command());
    }

    /** A plan that could not do what was asked. */
    public static PlanStory shortOf(String town) {
        PlanStory full = plan(town, 4);
        return new PlanStory(
                full.about(),
                full.score(),
                full.proof(),
                List.of(new PlanStory.Shortfall(
                        PlanStory.AskedRule.COVERAGE,
                        620,
                        PlanStory.Unit.RESIDENTS,
                        true,
                        List.of(
                                new PlanStory.Remedy(PlanStory.RemedyKind.POINTS, 9),
                                new PlanStory.Remedy(PlanStory.RemedyKind.LIMIT_MINUTES, 18)))),
                full.sites(),
                full.curves(),
                full.leftOut(),
                full.whatIfs(),
                full.floods(),
                full.fairness(),
                full.doubts(),
                full.map(),
                full.passport(),
                full.command());
    }

    /** A region in short. */
    public static RegionBrief region(String town) {
        return new RegionBrief(
                town,
                "2024",
                Figure.exactly(RESIDENTS),
                Figure.known(Interval.of(700, 2_700, 11_000)),
                List.of(
                        new RegionBrief.Concentration(
                                1, "Brunnebeek", Figure.known(Interval.of(50, 330, 2_100)), Figure.exactly(6_000)),
                        new RegionBrief.Concentration(2, "Binnenstad", Figure.covered(), Figure.exactly(8_400))),
                PlanPictures.leftOut(plan(town, 2), Language.NL));
    }

    /** The usual three side by side. */
    public static CompareStory compare(String town) {
        PlanStory best = plan(town, 6);
        PlanStory stations = plan(town, 2);
        PlanStory all = plan(town, 40);
        return new CompareStory(
                best.about(),
                List.of(
                        choice(CompareStory.Kind.FIRE_STATIONS_ONLY, stations),
                        choice(CompareStory.Kind.BEST_MIX, best),
                        choice(CompareStory.Kind.ALL_CANDIDATES, all)),
                best.doubts(),
                best.passport(),
                "noaber plan compare --region region --sites 6 --out compare");
    }

    private static CompareStory.Choice choice(CompareStory.Kind kind, PlanStory plan) {
        return new CompareStory.Choice(
                kind,
                plan.sites().size(),
                plan.score(),
                plan.proof(),
                plan.fairness(),
                plan.leftOut().stream().limit(3).toList(),
                plan.sites(),
                plan.map());
    }

    /** The letter of a point on the map: A to Z, AA to AZ, ... */
    static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : letter(index / 26 - 1) + (char) ('A' + index % 26);
    }

    private PlanStory story() {
        return new PlanStory(
                new PlanStory.About(
                        town,
                        "2024",
                        false,
                        PlanStory.Aim.RESIDENTS,
                        new PlanStory.Ask.Sites(points),
                        new PlanStory.Limit.Minutes(15),
                        91,
                        4,
                        List.of(5.0, 10.0, 15.0),
                        List.of("inundation_25m_max"),
                        List.of(),
                        List.of()),
                score(),
                new PlanStory.Proof(PlanStory.Unit.RESIDENTS, reached(points), bound(points), RESIDENTS),
                List.of(),
                sites(),
                List.of(curve()),
                leftOut(),
                whatIfs(),
                List.of(new PlanStory.Flood("inundation_25m_max", points / 2, 1, 0.62)),
                fairness(),
                doubts(),
                map(),
                passport(),
                "noaber plan --region region --sites %d --out plan".formatted(points));
    }

    /** Falling returns: 1 - 0.66^n of nearly all. */
    private static double reached(int n) {
        return Math.rint(0.985 * RESIDENTS * (1 - Math.pow(0.66, n)));
    }

    private static double bound(int n) {
        return Math.min(RESIDENTS, Math.rint(reached(n) * 1.012));
    }

    private PlanStory.Score score() {
        double share = reached(points) / RESIDENTS;
        return new PlanStory.Score(
                Figure.exactly(RESIDENTS),
                Figure.exactly(reached(points)),
                Figure.known(Interval.of(700, 2_700, 11_000)),
                Figure.known(Interval.of(600 * share, 2_450 * share, 10_000 * share)),
                share,
                2_450 * share / 2_700,
                cost(points),
                10,
                8.4);
    }

    private static Figure cost(int n) {
        return Figure.known(Interval.of(52_000.0 * n, 68_000.0 * n, 91_000.0 * n));
    }

    private List<PlanStory.Site> sites() {
        return IntStream.range(0, points).mapToObj(this::site).toList();
    }

    private PlanStory.Site site(int i) {
        double gain = reached(i + 1) - reached(i);
        String next = letter((i + 1) % points);
        boolean isKnown = i % 3 != 2;
        return new PlanStory.Site(
                letter(i),
                "S%02d".formatted(i + 1),
                List.of(
                                        "Brandweerkazerne Noord",
                                        "Sporthal De Beemd",
                                        "Buurthuis ’t Anker",
                                        "Basisschool De Wilgen",
                                        "Hervormde kerk",
                                        "Stadhuis")
                                .get(i % 6)
                        + (i < 6 ? "" : " " + (i / 6 + 1)),
                List.of("fire_station", "sports_hall", "community_centre", "school", "place_of_worship", "townhall")
                        .get(i % 6),
                PlanStory.Tier.FULL,
                1,
                List.of(
                        Figure.exactly(Math.rint(gain * 0.3)),
                        Figure.exactly(Math.rint(gain * 0.8)),
                        Figure.exactly(Math.rint(gain * 1.3 + 40))),
                Figure.exactly(gain),
                gain < 300
                        ? new Figure.Fewer(10)
                        : Figure.known(Interval.of(Math.rint(gain / 90), Math.rint(gain / 22), Math.rint(gain / 5))),
                i == 0
                        ? List.of(Why.STAYS, Why.MOST_NEW)
                        : i % 2 == 1 ? List.of(Why.MOST_NEW, Why.CONCENTRATION) : List.of(Why.ONLY_ONE_HERE),
                i % 2 == 1 ? "Brunnebeek" : "",
                Figure.exactly(Math.rint(gain * 0.7)),
                List.of(
                        new PlanStory.TakeOver(next, Figure.exactly(Math.rint(gain * 0.6))),
                        new PlanStory.TakeOver("", Figure.exactly(Math.rint(gain * 0.7)))),
                Figure.exactly(Math.rint(gain * 1.1)),
                isKnown ? 1_200 : Double.NaN,
                isKnown ? Figure.known(Interval.of(0.45, 0.6, 0.8)) : Figure.unknown(),
                cost(1),
                List.of(i == 3 ? Double.NaN : i % 2 * 1.2),
                i % 4 == 3 ? 0.55 : 0.96,
                0.97,
                i % 2 == 0 ? "West" : "Oost",
                i % 3 == 0
                        ? Optional.empty()
                        : Optional.of(new PlanStory.Alternative(
                                "C7",
                                i % 3 == 1 ? "Kulturhus" : "",
                                "school",
                                Figure.exactly(i % 3 == 1 ? 0 : Math.rint(gain * 0.1)))));
    }

    private PlanStory.Curve curve() {
        List<PlanStory.Step> steps = new ArrayList<>();
        int last = points + 4;
        for (int n = 1; n <= last; n++) {
            double gain = reached(n) - reached(n - 1);
            steps.add(new PlanStory.Step(
                    n,
                    n,
                    68_000.0 * n,
                    reached(n),
                    gain < 10 && gain > 0 ? new Figure.Fewer(10) : Figure.exactly(gain),
                    bound(n),
                    n == points));
        }
        return new PlanStory.Curve(PlanStory.Axis.POINTS, PlanStory.Unit.RESIDENTS, RESIDENTS, steps);
    }

    private static List<PlanStory.LeftOut> leftOut() {
        return List.of(
                new PlanStory.LeftOut(
                        1,
                        PlaceName.at("Zuidwolde"),
                        Figure.exactly(860),
                        Figure.known(Interval.of(10, 25, 115)),
                        41,
                        "B",
                        List.of("E1880N5085")),
                new PlanStory.LeftOut(
                        2,
                        new PlaceName("’s-Heerenbroek", PlaceName.Direction.SOUTHEAST, 1_200, 1),
                        Figure.exactly(610),
                        Figure.covered(),
                        52,
                        "A",
                        List.of("E1915N5050", "E1920N5050")),
                new PlanStory.LeftOut(
                        3,
                        new PlaceName("Kampereiland", PlaceName.Direction.NORTH, 700, 2),
                        Figure.exactly(240),
                        Figure.unknown(),
                        Double.NaN,
                        "",
                        List.of()));
    }

    private List<PlanStory.WhatIf> whatIfs() {
        return List.of(
                whatIf(PlanStory.Change.FIRE_STATIONS_ONLY, "", 2, 0.34, 1),
                whatIf(PlanStory.Change.LIMIT_MINUTES, "10", points, 0.71, 4),
                whatIf(PlanStory.Change.LIMIT_MINUTES, "20", points, 0.97, 3),
                whatIf(PlanStory.Change.WEIGH_LESS_SELF_RELIANT, "", points, 0.88, 5),
                whatIf(PlanStory.Change.ALL_CANDIDATES, "", 91, 0.985, -1));
    }

    private static PlanStory.WhatIf whatIf(PlanStory.Change change, String value, int n, double share, int same) {
        return new PlanStory.WhatIf(
                change,
                value,
                n,
                Figure.exactly(Math.rint(share * RESIDENTS)),
                share,
                Figure.known(Interval.of(650 * share, 2_500 * share, 10_100 * share)),
                share * 0.98,
                cost(n),
                same);
    }

    private static PlanStory.Fairness fairness() {
        return new PlanStory.Fairness(
                0.31,
                0.97,
                List.of(
                        new PlanStory.AccessClass("aantal_inwoners", Figure.exactly(RESIDENTS), 128, 0.91, 8.4),
                        new PlanStory.AccessClass(
                                "inwoners_75_plus", Figure.known(Interval.of(3_800, 4_300, 4_800)), 131, 0.9, 10.9),
                        new PlanStory.AccessClass(
                                "verminderd_zelfredzaam",
                                Figure.known(Interval.of(700, 2_700, 11_000)),
                                119,
                                0.88,
                                11.6)));
    }

    private static List<PlanStory.Doubt> doubts() {
        return List.of(
                new PlanStory.Doubt(PlanStory.DoubtKind.LESS_SELF_RELIANT_ESTIMATED, Double.NaN),
                new PlanStory.Doubt(PlanStory.DoubtKind.NOT_ON_THE_MAP, 1_024),
                new PlanStory.Doubt(PlanStory.DoubtKind.CAPACITY_UNKNOWN, 2),
                new PlanStory.Doubt(PlanStory.DoubtKind.SUITABILITY_UNKNOWN, 2),
                new PlanStory.Doubt(PlanStory.DoubtKind.PRICES_OF_EXAMPLE, 2025),
                new PlanStory.Doubt(PlanStory.DoubtKind.SQUARES_UNCERTAIN, 37),
                new PlanStory.Doubt(PlanStory.DoubtKind.NORM_NOT_DECIDED, 15),
                new PlanStory.Doubt(PlanStory.DoubtKind.OWNERS_NOT_ASKED, Double.NaN));
    }

    private RdPoint at(int i) {
        double angle = 2.4 * i;
        double distance = i == 0 ? 0 : 420 * Math.sqrt(i) * 1.35;
        return new RdPoint(MARKET_X + distance * Math.cos(angle), MARKET_Y + distance * Math.sin(angle));
    }

    private PlanMap map() {
        List<PlanMap.ReachedSquare> squares = new ArrayList<>();
        for (int row = -24; row < 24; row++) {
            for (int column = -24; column < 24; column++) {
                boolean isInhabited = column * column + row * row < 260 || (column * 7 + row * 13) % 17 == 0;
                if (isInhabited) {
                    squares.add(square(MARKET_X + 100 * column, MARKET_Y + 100 * row));
                }
            }
        }
        return new PlanMap(
                squares,
                IntStream.range(0, points)
                        .mapToObj(i -> new PlanMap.MapSite(letter(i), at(i), PlanStory.Tier.FULL, site(i).name()))
                        .toList(),
                List.of(
                        new Outline(box(-6, -4, 6, 5), 1, "Brunnebeek", "Brunnebeek, ca. 330 mensen"),
                        new Outline(box(5, 3, 5, 4), 2, "Binnenstad", "Binnenstad, ca. 440 mensen")),
                List.of(
                        new Outline(box(-23, 14, 5, 7), 1, "Zuidwolde", "Zuidwolde, 860 inwoners"),
                        new Outline(box(12, -22, 8, 6), 2, "’s-Heerenbroek", "’s-Heerenbroek, 610 inwoners")),
                List.of(Outline.area(box(-25, -25, 25, 50), "West"), Outline.area(box(0, -25, 25, 50), "Oost")),
                false,
                List.of(box(9, -25, 2, 50)),
                List.of(
                        new StreetLine(new double[] {MARKET_X - 2_400, MARKET_Y, MARKET_X + 2_400, MARKET_Y + 300}, 2),
                        new StreetLine(new double[] {MARKET_X, MARKET_Y - 2_400, MARKET_X, MARKET_Y + 2_400}, 1)));
    }

    private PlanMap.ReachedSquare square(int west, int south) {
        Square square = new Square(west, south, 100);
        double nearest = IntStream.range(0, points)
                .mapToDouble(i -> Math.hypot(
                        at(i).x() - square.centre().x(),
                        at(i).y() - square.centre().y()))
                .min()
                .orElse(Double.MAX_VALUE);
        Reached reached = nearest <= NEAR ? Reached.YES : nearest <= NEARLY ? Reached.ONLY_FASTER : Reached.NO;
        return new PlanMap.ReachedSquare(square, reached, Math.abs(nearest - NEAR) < 40);
    }

    private static Geometry box(int column, int row, int columns, int rows) {
        return new GeometryFactory()
                .toGeometry(new Envelope(
                        MARKET_X + 100.0 * column,
                        MARKET_X + 100.0 * (column + columns),
                        MARKET_Y + 100.0 * row,
                        MARKET_Y + 100.0 * (row + rows)));
    }

    private Passport passport() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("sites", String.valueOf(points));
        parameters.put("minutes", "15");
        parameters.put("weigh", "residents");
        return new Passport(
                "plan",
                town,
                "0.1.0",
                List.of(
                        new Source(
                                "squares",
                                "vierkanten_2024.csv",
                                "ab".repeat(32),
                                1_000,
                                "CC-BY-4.0",
                                "Centraal Bureau voor de Statistiek",
                                "2024"),
                        new Source(
                                "streets",
                                "straten.osm.pbf",
                                "cd".repeat(32),
                                1_000,
                                "ODbL-1.0",
                                "© OpenStreetMap contributors",
                                null),
                        new Source("candidates", "gebouwen.csv", "ef".repeat(32), 1_000, "unknown", "unknown", null)),
                parameters,
                OptionalLong.of(1),
                Passport.Disclosure.PROTECTED,
                List.of("De gebouwen komen uit een lijst van stemlokalen."));
    }
}
