// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import java.util.Optional;
import nl.noaber.core.evidence.Passport;

/**
 * What the page of a plan tells, in figures that may be shown and in no language: the pages find the words. Parts that were
 * not computed are empty lists, {@link Figure#unknown()} or NaN, and the page says that they are not known.
 *
 * @param shortfalls what was asked and cannot be; empty when all is kept
 * @param sites in the order of their letters
 * @param curves what one point, or a euro, more brings; one for each axis that was computed
 * @param leftOut places that the plan does not reach, the one with most people first
 * @param whatIfs other norms, recipes and choices, and what then comes out
 * @param floods what is left of the plan in each flood
 * @param doubts what is uncertain
 * @param passport of the plan
 * @param command with which it is computed again
 */
public record PlanStory(
        About about,
        Score score,
        Proof proof,
        List<Shortfall> shortfalls,
        List<Site> sites,
        List<Curve> curves,
        List<LeftOut> leftOut,
        List<WhatIf> whatIfs,
        List<Flood> floods,
        Fairness fairness,
        List<Doubt> doubts,
        PlanMap map,
        Passport passport,
        String command) {
    public PlanStory {
        shortfalls = List.copyOf(shortfalls);
        sites = List.copyOf(sites);
        curves = List.copyOf(curves);
        leftOut = List.copyOf(leftOut);
        whatIfs = List.copyOf(whatIfs);
        floods = List.copyOf(floods);
        doubts = List.copyOf(doubts);
    }

    /**
     * What was asked, of where.
     *
     * @param date which moment the figures of residents describe, e.g. "2024"
     * @param isFull whether nothing is covered
     * @param candidates how many places could be chosen
     * @param excluded how many more were known and could not be: forbidden, or in the water
     * @param bandMinutes rising; the last is the limit, or with a limit in metres what it takes at an ordinary pace. By these the
     *     people of a site are told
     * @param hazards names of the floods that count, for {@link Site#depthMetres}; empty when there are none
     * @param phases rising numbers of sites, the last the whole plan; empty without steps
     * @param counts what else counts in the choice
     */
    public record About(
            String region,
            String date,
            boolean isFull,
            Aim aim,
            Ask ask,
            Limit limit,
            int candidates,
            int excluded,
            List<Double> bandMinutes,
            List<String> hazards,
            List<Integer> phases,
            List<Counts> counts) {
        public About {
            bandMinutes = List.copyOf(bandMinutes);
            hazards = List.copyOf(hazards);
            phases = List.copyOf(phases);
            counts = List.copyOf(counts);
        }

        /** Whether the plan is best at more than the people within the limit when all is open. */
        boolean isAboutMore() {
            return counts.stream().anyMatch(count -> count != Counts.SEATS);
        }
    }

    /** What counts in the choice of a plan beside who lives within the limit. */
    public enum Counts {
        /** A point has room for so many; who finds no place is not reached. */
        SEATS,
        /** Full points are worth more than light ones to the less self-reliant. */
        TIERS,
        /** A second point in reach. */
        BACK_UP,
        /** Who walks somewhat too far counts for a part. */
        GRADUAL,
        /** Floods count beside dry weather. */
        FLOODS,
        /** Every step counts, not only the last. */
        STEPS
    }

    /** What the plan is best at. */
    public enum Aim {
        RESIDENTS,
        LESS_SELF_RELIANT,
        /** All residents for one half, the less self-reliant for the other. */
        BOTH,
        LEAST_WALKING,
        SHORTEST_FARTHEST,
        LEAST_COST
    }

    /** What was given. */
    public sealed interface Ask {
        record Sites(int most) implements Ask {}

        /** @param share of the people that must be reached, 0 to 1 */
        record Coverage(double share) implements Ask {}

        record Budget(double euro) implements Ask {}
    }

    /** How far is still near. */
    public sealed interface Limit {
        /** At the walker's own speed. */
        record Minutes(double minutes) implements Limit {}

        record Metres(double metres) implements Limit {}
    }

    /**
     * The three figures, and of how many.
     *
     * @param residents in the region
     * @param reachedResidents within the limit of a point of the plan
     * @param lessSelfReliant in the region
     * @param reachedLessSelfReliant within the limit, at their own speed
     * @param shareResidents 0 to 1; NaN unknown
     * @param shareLessSelfReliant 0 to 1; NaN unknown
     * @param euro to build and keep the points over {@code years}, without VAT unless the prices say so; unknown without prices
     * @param years over which the cost counts; 1 when it is a cost a year
     * @param meanMinutes mean walk of the residents to their nearest point, of those who have one; NaN unknown
     */
    public record Score(
            Figure residents,
            Figure reachedResidents,
            Figure lessSelfReliant,
            Figure reachedLessSelfReliant,
            double shareResidents,
            double shareLessSelfReliant,
            Figure euro,
            int years,
            double meanMinutes) {}

    /**
     * How far the plan is from the best at most.
     *
     * @param unit of the objective
     * @param objective of this plan
     * @param bound proven: no plan is better; NaN when nothing was proven
     * @param total what all people together would be, in the unit; NaN when a share says nothing
     */
    public record Proof(Unit unit, double objective, double bound, double total) {
        /** Whether no plan is better, as far as a double can tell. */
        public boolean isOptimal() {
            return Math.abs(objective - bound) <= 1e-9 * Math.max(1, Math.abs(objective));
        }

        public boolean isKnown() {
            return !Double.isNaN(bound);
        }
    }

    /** Of an objective. */
    public enum Unit {
        RESIDENTS,
        LESS_SELF_RELIANT,
        /** Half by the share of the residents, half by that of the less self-reliant; the total is what full reach would be. */
        BOTH,
        /** Mean minutes of a walk. */
        MEAN_MINUTES,
        /** Minutes of the longest walk. */
        FARTHEST_MINUTES,
        EURO,
        POINTS
    }

    /**
     * Something that was asked and that no plan keeps; this plan falls short least.
     *
     * @param rule what was asked
     * @param by how much it falls short, in the unit
     * @param isProven no plan falls short less
     * @param remedies what would do, each by itself
     */
    public record Shortfall(AskedRule rule, double by, Unit unit, boolean isProven, List<Remedy> remedies) {
        public Shortfall {
            remedies = List.copyOf(remedies);
        }
    }

    /** A rule that can be asked. */
    public enum AskedRule {
        COVERAGE,
        BUDGET,
        POINTS,
        CAPACITY,
        /** Points that must stay or may not be there contradict the rest. */
        FIXED_AND_FORBIDDEN,
        EVERYONE
    }

    /**
     * What would help.
     *
     * @param number as the kind says
     */
    public record Remedy(RemedyKind kind, double number) {}

    /** What is changed, and what the number is. */
    public enum RemedyKind {
        /** Points in all. */
        POINTS,
        /** Euro in all. */
        EURO,
        /** Places more than the buildings have. */
        EXTRA_SEATS,
        /** Minutes of the limit. */
        LIMIT_MINUTES,
        /** A coverage of 0 to 1. */
        COVERAGE
    }

    /** How much a point offers. Each serves what the one before serves, and more. */
    public enum Tier {
        INFORMATION,
        WATER,
        FULL,
        COORDINATION
    }

    /**
     * A point of the plan.
     *
     * @param letter on the map: A to Z, then AA
     * @param id in the table of candidates
     * @param kind as the source says: fire_station, school, ...
     * @param phase from 1
     * @param byBand residents for whom it is the nearest point, within each band of {@link About#bandMinutes}, rising: the
     *     last is all within the limit
     * @param newlyReached residents that no point with an earlier letter reaches
     * @param newlyLessSelfReliant as {@code newlyReached}
     * @param why it is in the plan, the strongest reason first
     * @param concentration where it stands or which it serves; empty when none
     * @param lostWithout residents whom no other point of the plan reaches
     * @param takeOver who serves its people when it fails, the one that takes most first
     * @param load people who would come here, being nearest
     * @param capacity people at once; NaN unknown, infinite without limit
     * @param suitability 0 to 1; {@link Figure#unknown()} when nothing is known
     * @param euro over the period
     * @param depthMetres by hazard, 0 dry, NaN unknown
     * @param chosenShare in which part of the trials with other weights and norms it was chosen too, 0 to 1; NaN not tried
     * @param chosenNearShare in which part it or a place so near that it serves the same neighbours
     * @param area where most of the people live who have it as their new point; empty when in none
     * @param alternative a place nearby that does nearly as well in its stead
     */
    public record Site(
            String letter,
            String id,
            String name,
            String kind,
            Tier tier,
            int phase,
            List<Figure> byBand,
            Figure newlyReached,
            Figure newlyLessSelfReliant,
            List<Why> why,
            String concentration,
            Figure lostWithout,
            List<TakeOver> takeOver,
            Figure load,
            double capacity,
            Figure suitability,
            Figure euro,
            List<Double> depthMetres,
            double chosenShare,
            double chosenNearShare,
            String area,
            Optional<Alternative> alternative) {
        /** Chosen in so many trials that it does not hang on one setting. */
        public static final double STABLE = 0.9;

        public Site {
            byBand = List.copyOf(byBand);
            why = List.copyOf(why);
            takeOver = List.copyOf(takeOver);
            depthMetres = List.copyOf(depthMetres);
        }

        public boolean isStable() {
            return chosenShare >= STABLE;
        }
    }

    /**
     * A place that is not in the plan.
     *
     * @param name empty when it has none
     * @param kind as of {@link Site}
     * @param fewer people of those who count who then have no point
     */
    public record Alternative(String id, String name, String kind, Figure fewer) {}

    /** Why a point is in the plan. */
    public enum Why {
        /** It was asked for. */
        STAYS,
        /** It adds most people to those that the others reach. */
        MOST_NEW,
        /** No other candidate reaches these people. */
        ONLY_ONE_HERE,
        /** It serves a concentration. */
        CONCENTRATION,
        /** Others nearby stand in the water. */
        DRY,
        /** It does the same as others for less. */
        CHEAPER,
        /** The others nearby would be full. */
        ROOM
    }

    /**
     * Part of the people of a point that failed.
     *
     * @param letter who takes them; empty for nobody
     */
    public record TakeOver(String letter, Figure residents) {}

    /**
     * What more brings.
     *
     * @param axis what grows: points or euro
     * @param unit what is gained: residents or less self-reliant
     * @param total of the unit in the region
     * @param steps rising
     */
    public record Curve(Axis axis, Unit unit, double total, List<Step> steps) {
        public Curve {
            steps = List.copyOf(steps);
        }
    }

    /** What grows along a curve. */
    public enum Axis {
        POINTS,
        EURO
    }

    /**
     * One step of a curve.
     *
     * @param at so many points, or euro
     * @param points open in it
     * @param euro of it; NaN unknown
     * @param reached people, in the unit of the curve
     * @param gain on the step before; for the first on nothing
     * @param bound no plan of this size reaches more; NaN when not proven
     * @param isPlan whether this is the plan of the page
     */
    public record Step(double at, int points, double euro, double reached, Figure gain, double bound, boolean isPlan) {}

    /**
     * A place where people live that the plan does not reach.
     *
     * @param rank from 1; its number on the map of the left-out
     * @param minutes to the nearest point, mean at their own pace; NaN when there is no way
     * @param nearest letter of that point; empty when there is no way
     * @param squares ids of the squares of 500 m that it is made of, for programs
     */
    public record LeftOut(
            int rank,
            PlaceName place,
            Figure residents,
            Figure lessSelfReliant,
            double minutes,
            String nearest,
            List<String> squares) {
        public LeftOut {
            squares = List.copyOf(squares);
        }
    }

    /**
     * The question once more with one thing else.
     *
     * @param value of the thing: minutes, metres, points, or the name of a recipe or flood; empty when it has none
     * @param samePoints how many points of this plan come back in it; -1 when that says nothing
     */
    public record WhatIf(
            Change change,
            String value,
            int points,
            Figure reachedResidents,
            double shareResidents,
            Figure reachedLessSelfReliant,
            double shareLessSelfReliant,
            Figure euro,
            int samePoints) {}

    /** What is else. */
    public enum Change {
        /** Value: minutes. */
        LIMIT_MINUTES,
        /** Value: metres. */
        LIMIT_METRES,
        /** Value: name. */
        RECIPE,
        /** Weighing all residents alike. */
        WEIGH_RESIDENTS,
        /** Weighing the less self-reliant only. */
        WEIGH_LESS_SELF_RELIANT,
        FIRE_STATIONS_ONLY,
        ALL_CANDIDATES,
        /** Value: kilometres an hour. */
        WALKING_SPEED,
        /** Value: name. */
        HAZARD,
        WITHOUT_CAPACITY,
        WITH_CAPACITY,
        /** Value: euro more or less, in words of the price file. */
        PRICES
    }

    /**
     * What is left of the plan when the water comes.
     *
     * @param hazard name of the flood
     * @param inWater points deeper than the norm; they serve nobody
     * @param unknown points of which the depth is not known; they count as open
     * @param shareLeft of the residents who still have a point, 0 to 1
     */
    public record Flood(String hazard, int inWater, int unknown, double shareLeft) {}

    /**
     * Who is better and who is worse off.
     *
     * @param gini of the minutes to the nearest point over the residents: 0 all alike, 1 one has all; NaN not computed
     * @param accessRatio share of the less self-reliant that is reached, divided by the share of all residents; NaN not computed
     * @param classes enhanced two-step floating catchment area (Luo and Qi 2009) by group; empty when not computed
     */
    public record Fairness(double gini, double accessRatio, List<AccessClass> classes) {
        public Fairness {
            classes = List.copyOf(classes);
        }
    }

    /**
     * Access of a group.
     *
     * @param group a column name of the region (aantal_inwoners_65_jaar_en_ouder), {@code verminderd_zelfredzaam}, or words of
     *     the region such as the name of a district
     * @param placesPer1000 E2SFCA: places in the points within reach, for each thousand who may come; NaN unknown
     * @param share reached, 0 to 1; NaN unknown
     * @param meanMinutes NaN unknown
     */
    public record AccessClass(String group, Figure people, double placesPer1000, double share, double meanMinutes) {}

    /**
     * What is uncertain.
     *
     * @param number that belongs to it; NaN when none does
     */
    public record Doubt(DoubtKind kind, double number) {}

    /** Kinds of uncertainty; what number belongs to each. */
    public enum DoubtKind {
        /** Nobody has counted who manages alone. */
        LESS_SELF_RELIANT_ESTIMATED,
        /** People in the region without a place on the map. */
        NOT_ON_THE_MAP,
        /** Part of the points, 0 to 1, that come back in nearly every trial. */
        STABLE_POINTS,
        /** Walking follows no streets: straight lines times this. */
        DETOUR,
        /** How many points of which the capacity is not known. */
        CAPACITY_UNKNOWN,
        /** How many points of which nobody knows whether they are suitable: power, keys, toilets. */
        SUITABILITY_UNKNOWN,
        /** Prices are of an example, of this year. */
        PRICES_OF_EXAMPLE,
        /** How many points of which the water depth is not known. */
        DEPTH_UNKNOWN,
        /** Inhabited squares of which it hangs on where in them people live whether these are reached. */
        SQUARES_UNCERTAIN,
        /** Nobody has decided the norm of so many minutes. */
        NORM_NOT_DECIDED,
        /** Whether the owners want it was not asked. */
        OWNERS_NOT_ASKED
    }
}
