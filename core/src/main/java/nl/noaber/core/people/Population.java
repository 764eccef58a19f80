// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.Square;

/**
 * Who lives where: squares of 100 m in order, the area and postcode in which each mostly lies, figures by name, and for
 * each area what became of its published totals. Made by {@link FromSquares} or {@link FromAddresses}.
 */
public final class Population {
    private final List<Square> squares;
    private final List<String> areas;
    private final List<String> postcodes;
    private final SortedMap<String, Estimate> figures;
    private final List<AreaAccount> accounts;
    private final List<String> notes;

    Population(
            List<Square> squares,
            List<String> areas,
            List<String> postcodes,
            SortedMap<String, Estimate> figures,
            List<AreaAccount> accounts,
            List<String> notes) {
        this.squares = List.copyOf(squares);
        this.areas = List.copyOf(areas);
        this.postcodes = List.copyOf(postcodes);
        this.figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        this.accounts = List.copyOf(accounts);
        this.notes = List.copyOf(notes);
        this.figures.forEach((name, figure) -> checkSize(name, figure));
    }

    private void checkSize(String name, Estimate figure) {
        if (figure.size() != squares.size()) {
            throw new IllegalArgumentException(
                    "There are %d squares and %d figures %s.".formatted(squares.size(), figure.size(), name));
        }
    }

    /** In the order of {@link Square}. */
    public List<Square> squares() {
        return squares;
    }

    public int size() {
        return squares.size();
    }

    /** Code of the area in which the square mostly lies; empty when in none. */
    public String area(int square) {
        return areas.get(square);
    }

    /** Postcode of four digits in which the square mostly lies; empty when unknown. */
    public String postcode(int square) {
        return postcodes.get(square);
    }

    public NavigableSet<String> columns() {
        return Collections.unmodifiableNavigableSet(new java.util.TreeSet<>(figures.keySet()));
    }

    /** @throws IllegalArgumentException when there is no such figure */
    public Estimate get(String column) {
        return find(column)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no figure %s; there are %s.".formatted(column, figures.keySet())));
    }

    public Optional<Estimate> find(String column) {
        return Optional.ofNullable(figures.get(column));
    }

    /** By area, then by column. Areas without any square are there too. */
    public List<AreaAccount> accounts() {
        return accounts;
    }

    /** What a reader must know, one Dutch sentence each: what was filled, assumed or left over. */
    public List<String> notes() {
        return notes;
    }

    /** The same with one figure more, e.g. residents of care homes. */
    public Population with(String column, Estimate figure) {
        SortedMap<String, Estimate> more = new TreeMap<>(figures);
        more.put(column, figure);
        return new Population(squares, areas, postcodes, more, accounts, notes);
    }
}
