// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.Square;

/** From residents by square and district to all figures by square: ages fitted to both, households, intervals. */
final class SpreadFigures {
    private static final int BANDS = Columns.BANDS.size();
    private static final double NINETY_PERCENT = 1.645;
    /** Shops stand together: likeness between the addresses of a square, assumed. */
    private static final double SHOP_LIKENESS = 0.1;
    /** People of one age live together more than chance would have it (flats, new streets), assumed: variance times this. */
    private static final double AGE_CLUSTERING = 3;

    private final SquareTally tally;
    private final SortedMap<String, District> districts;
    private final AreaFigures figures;
    private final AreaFigures postcodes;
    private final Published published;
    private final List<Square> squares;
    private final Grounds grounds;
    private final SortedMap<String, Members> byDistrict;
    private final double[] variance;
    private final double[] rounding;

    SpreadFigures(
            SquareTally tally,
            SortedMap<String, District> districts,
            AreaFigures figures,
            AreaFigures postcodes,
            Published published) {
        this.tally = tally;
        this.districts = districts;
        this.figures = figures;
        this.postcodes = postcodes;
        this.published = published;
        this.squares = List.copyOf(tally.cells.keySet());
        List<String> areas = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        tally.cells.values().forEach(cell -> {
            areas.add(cell.area());
            codes.add(cell.postcode());
        });
        this.grounds = new Grounds(squares, areas, codes);
        this.byDistrict = byDistrict();
        this.variance = new double[squares.size()];
        this.rounding = new double[squares.size()];
    }

    Population build(List<String> notes) {
        grounds.notes.addAll(notes);
        addResidents();
        addBands();
        addShare(Columns.HOUSEHOLDS, figures::households);
        addShare(Columns.SINGLES, figures::singles);
        grounds.addOldest(published);
        return grounds.done();
    }

    private static double[] zeros(int n) {
        return new double[n];
    }

    private void addResidents() {
        Bounds residents = new Bounds(squares.size());
        int i = 0;
        for (SquareTally.Cell cell : tally.cells.values()) {
            for (var part : cell.parts.entrySet()) {
                District district = district(part.getKey());
                variance[i] += variance(part.getValue(), district);
                rounding[i] += part.getValue().persons * district.rounding();
            }
            double width = NINETY_PERCENT * Math.sqrt(variance[i]) + rounding[i];
            double persons = cell.persons();
            residents.set(i, persons - width, persons, persons + width);
            i++;
        }
        grounds.figures.put(Columns.RESIDENTS, residents.done());
        districts.forEach((code, d) -> grounds.accounts.add(
                new AreaAccount(code, Columns.RESIDENTS, d.residents(), d.placed(), d.outside(), 0)));
    }

    private District district(String code) {
        return java.util.Objects.requireNonNull(districts.get(code), code);
    }

    /** Of the number of persons: is it a dwelling, and how large is the household. */
    private static double variance(SquareTally.Part part, District district) {
        double chance = district.dwellingChance();
        double size = district.householdSize();
        double alike = 1 + SHOP_LIKENESS * Math.max(0, part.unknown - 1);
        double shops = part.unknown * chance * (1 - chance) * alike * size * size;
        return shops + (part.dwellings + part.unknown * chance) * district.householdVariance();
    }

    /** Rows of the squares that have residents of the district, and how many. */
    private record Members(int[] rows, double[] persons) {}

    private Members members(String district) {
        return byDistrict.getOrDefault(district, new Members(new int[0], new double[0]));
    }

    private SortedMap<String, Members> byDistrict() {
        SortedMap<String, List<Integer>> rows = new TreeMap<>();
        SortedMap<String, List<Double>> persons = new TreeMap<>();
        int i = 0;
        for (SquareTally.Cell cell : tally.cells.values()) {
            for (var part : cell.parts.entrySet()) {
                rows.computeIfAbsent(part.getKey(), code -> new ArrayList<>()).add(i);
                persons.computeIfAbsent(part.getKey(), code -> new ArrayList<>())
                        .add(part.getValue().persons);
            }
            i++;
        }
        SortedMap<String, Members> members = new TreeMap<>();
        rows.forEach((code, list) -> members.put(
                code,
                new Members(
                        list.stream().mapToInt(Integer::intValue).toArray(),
                        persons.getOrDefault(code, List.of()).stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray())));
        return members;
    }

    private void addBands() {
        double[][] mids = new double[BANDS][squares.size()];
        boolean[] unknown = new boolean[squares.size()];
        districts.forEach((code, district) -> {
            Members members = members(code);
            double[] shares = figures.bandShares(code).orElse(null);
            if (shares == null) {
                for (int row : members.rows) {
                    unknown[row] = true;
                }
                grounds.notes.add("Gebied %s heeft geen leeftijden: de vierkanten daarin ook niet.".formatted(code));
            } else {
                place(district, members, shares, mids);
            }
        });
        for (int b = 0; b < BANDS; b++) {
            grounds.figures.put(Columns.BANDS.get(b), withWidth(mids[b], unknown, AGE_CLUSTERING));
        }
    }

    private void place(District district, Members members, double[] shares, double[][] mids) {
        double[] totals = zeros(BANDS);
        for (int b = 0; b < BANDS; b++) {
            totals[b] = shares[b] * district.placed();
        }
        double[][] seed = new double[members.rows.length][];
        for (int k = 0; k < seed.length; k++) {
            seed[k] = seeds(grounds.postcodes.get(members.rows[k]), shares);
        }
        double[][] cells = ProportionalFitting.unbounded(seed.length, BANDS)
                .fit(seed, members.persons, totals)
                .cells();
        double[] sums = zeros(BANDS);
        for (int k = 0; k < cells.length; k++) {
            for (int b = 0; b < BANDS; b++) {
                mids[b][members.rows[k]] += cells[k][b];
                sums[b] += cells[k][b];
            }
        }
        for (int b = 0; b < BANDS; b++) {
            account(district, Columns.BANDS.get(b), figures.band(district.code(), b), shares[b], sums[b]);
        }
    }

    /** Those outside have the make-up of the whole district; what is left is the rounding of the published figure. */
    private void account(District district, String column, double total, double share, double placed) {
        double outside = share * district.outside();
        grounds.accounts.add(
                new AreaAccount(district.code(), column, total, placed, outside, total - placed - outside));
    }

    /** Ages of the postcode where published: they tell one part of a district from another. */
    private double[] seeds(String postcode, double[] otherwise) {
        double[] shares = postcodes.bandShares(postcode).orElse(otherwise);
        double[] seeds = zeros(BANDS);
        for (int b = 0; b < BANDS; b++) {
            seeds[b] = Math.max(1e-4, shares[b]);
        }
        return seeds;
    }

    /** Households and people alone: as many a resident as in the district. */
    private void addShare(String column, java.util.function.ToDoubleFunction<String> total) {
        double[] mids = zeros(squares.size());
        boolean[] unknown = new boolean[squares.size()];
        districts.forEach((code, district) -> {
            Members members = members(code);
            double share = total.applyAsDouble(code) / district.residents();
            for (int k = 0; k < members.rows.length; k++) {
                unknown[members.rows[k]] |= Double.isNaN(share);
                mids[members.rows[k]] += members.persons[k] * share;
            }
            if (!Double.isNaN(share)) {
                double sum = share * district.placed();
                account(district, column, total.applyAsDouble(code), share, sum);
            }
        });
        grounds.figures.put(column, withWidth(mids, unknown, AGE_CLUSTERING));
    }

    /** Uncertain as the residents are, and by which of them it concerns (binomial, times the clustering). */
    private Estimate withWidth(double[] mids, boolean[] unknown, double clustering) {
        Estimate residents = java.util.Objects.requireNonNull(grounds.figures.get(Columns.RESIDENTS));
        Bounds bounds = Bounds.missing(mids.length);
        for (int i = 0; i < mids.length; i++) {
            double persons = residents.mid(i);
            if (unknown[i] || !(persons > 0)) {
                continue;
            }
            double mid = Math.min(persons, mids[i]);
            double share = mid / persons;
            double spread = share * share * variance[i] + clustering * persons * share * (1 - share);
            double width = NINETY_PERCENT * Math.sqrt(spread) + share * rounding[i];
            bounds.set(i, mid - width, mid, Math.min(residents.high(i), mid + width));
        }
        return bounds.done();
    }
}
