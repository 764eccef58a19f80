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

/** Collects the rows of a file of squares, whatever the format they come in. */
final class SquareRows {
    private final String name;
    private final int sizeMetres;
    private final Predicate<Square> wanted;
    private final Refusals refusals;
    private final List<Integer> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final FigureTable.Builder table;
    private final int year;

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
            refusals.add(name, number, "the id is no square of %d m".formatted(sizeMetres), id);
        } else if (wanted.test(square.get())) {
            if (table.knows(square.get().id())) {
                refusals.add(name, number, "the square is there twice", id);
                return;
            }
            int at = table.row(square.get().id());
            for (int c = 0; c < names.size(); c++) {
                table.set(at, names.get(c), figureOf.applyAsDouble(columns.get(c)), year);
            }
        }
    }

    SquareTable table() {
        FigureTable figures = table.build();
        if (figures.rows() == 0) {
            throw new BadInput(
                    "The file %s has no square in the region.".formatted(name),
                    "Maybe it is about another part of the country.");
        }
        return new SquareTable(sizeMetres, figures);
    }
}
