// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Square;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.Numbers;

/** Collects the rows of a file of squares, whatever the format they come in. */
final class SquareRows {
    private static final int LARGER = 500;
    /** So many squares of 100 m do not all lie on the grid of 500 m by chance. */
    private static final int ENOUGH = 10;

    private final String name;
    private final int sizeMetres;
    private final Predicate<Square> wanted;
    private final Refusals refusals;
    private final List<Integer> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final FigureTable.Builder table;
    private final int year;
    private String firstBadId = "";
    private long badIds;
    private long goodIds;
    private long larger;

    SquareRows(Path file, List<String> header, String idColumn, Predicate<Square> wanted, Refusals refusals) {
        this.name = String.valueOf(file.getFileName());
        this.sizeMetres = SquareNames.idSize(idColumn);
        this.wanted = wanted;
        this.refusals = refusals;
        this.year = SquareFile.yearIn(name);
        for (int column = 0; column < header.size(); column++) {
            String spelling = SquareNames.of(header.get(column));
            boolean isFigure = spelling.matches("(aantal|percentage|gemiddel|omgevings|stedelijk|dichtst|gem_|afst).*");
            if (isFigure && !names.contains(spelling)) {
                columns.add(column);
                names.add(spelling);
            }
        }
        if (!names.contains("aantal_inwoners")) {
            throw new BadInput(
                    "The file %s has squares but no column aantal_inwoners.".formatted(name),
                    "Maybe it is an extract without the residents; take the whole file of CBS.");
        }
        table = FigureTable.builder(names);
    }

    void take(long number, String id, IntToDoubleFunction figureOf) {
        Optional<Square> square = Square.parse(id, sizeMetres);
        if (square.isEmpty()) {
            firstBadId = badIds++ == 0 ? id : firstBadId;
            refusals.add(name, number, "the id is no square of %d m".formatted(sizeMetres), id);
            return;
        }
        goodIds++;
        larger += square.get().west() % LARGER == 0 && square.get().south() % LARGER == 0 ? 1 : 0;
        if (wanted.test(square.get())) {
            if (table.knows(square.get().id())) {
                refusals.add(name, number, "the square is there twice", id);
                return;
            }
            int at = table.row(square.get().id());
            for (int c = 0; c < names.size(); c++) {
                table.set(at, names.get(c), figure(number, c, figureOf), year);
            }
        }
    }

    private double figure(long number, int c, IntToDoubleFunction figureOf) {
        double figure = figureOf.applyAsDouble(columns.get(c));
        boolean isPercentage = names.get(c).startsWith("percentage_");
        if ((figure < 0 && figure > -99_990) || (isPercentage && figure > 100)) {
            String what = figure < 0 ? " is below zero" : " is over 100 percent";
            refusals.add(name, number, names.get(c) + what + ", taken as missing", Numbers.text(figure));
            return Double.NaN;
        }
        return figure;
    }

    private void checkIds() {
        if (goodIds == 0 && badIds > 0) {
            throw new BadInput(
                    "None of the %d ids of %s is a square of %d m; the first is %s."
                            .formatted(badIds, name, sizeMetres, firstBadId),
                    "Maybe the column holds other codes, or squares of another size; E0975N4520 is how CBS writes them.");
        }
        if (sizeMetres < LARGER && larger == goodIds && goodIds >= ENOUGH) {
            throw new BadInput(
                    "All %d squares of %s lie on the grid of 500 m, not of %d m.".formatted(goodIds, name, sizeMetres),
                    "Maybe it is the file of 500 m under the name of the other.");
        }
    }

    /** Suppressed squares have fewer than five residents, which says something; blank ones say nothing. */
    private boolean saysNothing(FigureTable figures) {
        for (int row = 0; row < figures.rows(); row++) {
            short code = figures.code("aantal_inwoners", row);
            if (code == FigureTable.PRESENT || code == FigureTable.SUPPRESSED) {
                return false;
            }
        }
        return true;
    }

    SquareTable table() {
        checkIds();
        FigureTable figures = table.build();
        if (figures.rows() > 0 && saysNothing(figures)) {
            throw new BadInput(
                    "The file %s has no number of residents in any of its %d squares.".formatted(name, figures.rows()),
                    "Maybe the year is not published yet: take the year before.");
        }
        if (figures.rows() == 0) {
            throw new BadInput(
                    "The file %s has no square in the region.".formatted(name),
                    "Maybe it is about another part of the country.");
        }
        return new SquareTable(sizeMetres, figures);
    }
}
