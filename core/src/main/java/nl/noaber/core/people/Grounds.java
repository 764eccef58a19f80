// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.Square;

/** A population in the making: its squares, where they lie, and what has been found out so far. */
final class Grounds {
    final List<Square> squares;
    final List<String> areas;
    final List<String> postcodes;
    final SortedMap<String, Estimate> figures = new TreeMap<>();
    final List<AreaAccount> accounts = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    Grounds(List<Square> squares, List<String> areas, List<String> postcodes) {
        this.squares = squares;
        this.areas = areas;
        this.postcodes = postcodes;
    }

    /** Squares laid over polygons. */
    static Grounds over(List<Square> squares, List<Area> areas, List<Area> postcodes) {
        return new Grounds(squares, codes(squares, areas), codes(squares, postcodes));
    }

    private static List<String> codes(List<Square> squares, List<Area> areas) {
        AreaFinder finder = new AreaFinder(areas);
        return squares.stream().map(finder::of).toList();
    }

    /** Row numbers of the squares by area, without those in none. */
    SortedMap<String, int[]> byArea() {
        SortedMap<String, List<Integer>> lists = new TreeMap<>();
        for (int i = 0; i < areas.size(); i++) {
            if (!areas.get(i).isEmpty()) {
                lists.computeIfAbsent(areas.get(i), code -> new ArrayList<>()).add(i);
            }
        }
        SortedMap<String, int[]> rows = new TreeMap<>();
        lists.forEach((code, list) ->
                rows.put(code, list.stream().mapToInt(Integer::intValue).toArray()));
        return rows;
    }

    /** The oldest: a share of those of 65 and older, where these are known. */
    void addOldest(Published published) {
        addOldest(Columns.AGE_75_PLUS, OldAge.seventyFive(published.ages()));
        addOldest(Columns.AGE_80_PLUS, OldAge.eighty(published.ages()));
    }

    private void addOldest(String column, OldAge shares) {
        Estimate elderly = figures.get(Columns.AGE_65_PLUS);
        if (elderly == null) {
            return;
        }
        Bounds oldest = Bounds.missing(squares.size());
        int unknown = 0;
        for (int i = 0; i < squares.size(); i++) {
            Interval share = shares.share(postcodes.get(i));
            unknown += shares.knows(postcodes.get(i)) ? 0 : 1;
            if (elderly.has(i)) {
                oldest.set(
                        i, elderly.low(i) * share.low(), elderly.mid(i) * share.mid(), elderly.high(i) * share.high());
            }
        }
        figures.put(column, oldest.done());
        if (shares.assumed()) {
            notes.add(
                    Columns.words(column)
                            + ": aangenomen volgens het landelijke deel van de 65-plussers, want er zijn geen leeftijden per postcode.");
        } else if (unknown > 0) {
            notes.add(
                    "%s: %d vierkanten liggen in geen postcode met leeftijden; daar geldt het deel van alle postcodes samen."
                            .formatted(Columns.words(column), unknown));
        }
    }

    Population done() {
        accounts.sort(java.util.Comparator.comparing(AreaAccount::area).thenComparing(AreaAccount::column));
        return new Population(squares, areas, postcodes, figures, accounts, notes);
    }
}
