// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.cbs.SquareTable;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.geopackage.GeoPackage;
import nl.noaber.data.geopackage.Layer;
import nl.noaber.data.geopackage.Question;

/** Rows of text by column, whatever the format they come in: text file or GeoPackage. */
interface PlaceTable {
    /** Column names of the square's code, in the spellings of CBS. */
    List<String> SQUARE_CODES = List.of("crs28992res100m", "crs28992res500m", "C28992R100", "C28992R500");

    /** What is done with a row. */
    interface Taker {
        /**
         * @param number the first row is 1
         * @param cells text by column; empty when missing
         */
        void take(long number, IntFunction<String> cells);
    }

    /** File name, for messages. */
    String name();

    /** Column names as written. */
    List<String> header();

    void forEach(Taker taker);

    /** A text file. */
    static PlaceTable text(Path file) {
        CsvFile csv = CsvFile.open(file);
        return of(file, csv.header(), taker -> csv.forEach(row -> taker.take(row.number(), row::text)));
    }

    /** Squares: a text file, or a GeoPackage by its content. */
    static PlaceTable squares(Path file) {
        return isDatabase(file) ? geoPackage(file) : text(file);
    }

    /** Squares of CBS whose columns have the names of an older year: here they have those of 2024. */
    static PlaceTable squaresOfAnyYear(Path file, Refusals refusals) {
        SquareTable squares = SquareFile.read(file, square -> true, refusals);
        FigureTable figures = squares.figures();
        List<String> header = new ArrayList<>();
        header.add("crs28992res%dm".formatted(squares.sizeMetres()));
        header.addAll(figures.columns());
        return of(file, header, taker -> {
            for (int row = 0; row < figures.rows(); row++) {
                int at = row;
                taker.take(
                        at + 1,
                        column -> column == 0
                                ? figures.ids().get(at)
                                : Numbers.text(figures.value(header.get(column), at)));
            }
        });
    }

    private static boolean isDatabase(Path file) {
        return Looks.startsWith(Looks.start(file), "SQLite format 3");
    }

    private static PlaceTable geoPackage(Path file) {
        List<String> header;
        try (GeoPackage geoPackage = GeoPackage.open(file)) {
            header = layer(geoPackage).columns();
        }
        return of(file, header, taker -> {
            try (GeoPackage geoPackage = GeoPackage.open(file)) {
                geoPackage.forEach(
                        Question.attributes(layer(geoPackage), header), row -> taker.take(row.number(), row::text));
            }
        });
    }

    private static Layer layer(GeoPackage geoPackage) {
        List<String> codes = new ArrayList<>(SQUARE_CODES);
        codes.addAll(List.of("id", "vierkant"));
        return geoPackage.getWithAnyOf(codes);
    }

    private static PlaceTable of(Path file, List<String> header, java.util.function.Consumer<Taker> rows) {
        record Table(String name, List<String> header, java.util.function.Consumer<Taker> rows) implements PlaceTable {
            @Override
            public void forEach(Taker taker) {
                rows.accept(taker);
            }
        }
        return new Table(String.valueOf(file.getFileName()), header, rows);
    }

    /** Where the first of the names stands, letters small or large, with or without underscores; -1 when none does. */
    default int find(String... names) {
        for (String name : names) {
            for (int column = 0; column < header().size(); column++) {
                if (header().get(column).equalsIgnoreCase(name)) {
                    return column;
                }
            }
        }
        for (String name : names) {
            for (int column = 0; column < header().size(); column++) {
                if (plain(header().get(column)).equals(plain(name))) {
                    return column;
                }
            }
        }
        return -1;
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** As {@link #find}, but the column must be there. */
    default int get(String name) {
        int column = find(name);
        if (column < 0) {
            List<String> some = header().subList(0, Math.min(12, header().size()));
            throw new BadInput(
                    "The file %s has no column %s; it has %s%s."
                            .formatted(
                                    name(),
                                    name,
                                    String.join(", ", some),
                                    header().size() > 12 ? " and " + (header().size() - 12) + " more" : ""),
                    "Maybe the name is misspelt, or this is another file.");
        }
        return column;
    }

    /** The column id, else the first that ends in _id, else one of the codes, else -1: the row number. */
    default int idColumn(List<String> codes) {
        for (int column = 0; column < header().size(); column++) {
            if (header().get(column).equalsIgnoreCase("id")) {
                return column;
            }
        }
        for (int column = 0; column < header().size(); column++) {
            if (header().get(column).toLowerCase(Locale.ROOT).endsWith("_id")) {
                return column;
            }
        }
        return find(codes.toArray(String[]::new));
    }
}
