// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.Numbers;

/** Reads the places and figures that the hot spots are computed of. */
final class ObservationFile {
    /** Beyond this sums of squares are no longer sure to be finite. */
    static final double FIGURE_MAX = 1e100;

    static final double COORDINATE_MAX = 1e12;
    private static final List<String> SQUARE_IDS = Stream.concat(
                    PlaceTable.SQUARE_CODES.stream(), Stream.of("vierkant"))
            .toList();

    /**
     * Which columns to read.
     *
     * @param low and {@code high}: both or neither
     * @param base people among whom the value was counted, when a rate is asked
     */
    record Columns(String value, Optional<String> low, Optional<String> high, Optional<String> base) {
        List<String> all() {
            return Stream.of(Optional.of(value), low, high, base)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private final PlaceTable table;
    private final Columns columns;
    private final Refusals refusals;
    private final Set<String> seenIds = new HashSet<>();
    private final Set<Square> seenSquares = new HashSet<>();

    private ObservationFile(PlaceTable table, Columns columns, Refusals refusals) {
        this.table = table;
        this.columns = columns;
        this.refusals = refusals;
    }

    /** CBS squares of 100 m or 500 m, CSV or GeoPackage; the id says where the square lies. */
    static Observations squares(Path path, Columns columns, Refusals refusals) {
        PlaceTable table = PlaceTable.squares(path);
        boolean hasAll = columns.all().stream().allMatch(name -> table.find(name) >= 0);
        boolean hasCode = table.find(PlaceTable.SQUARE_CODES.toArray(String[]::new)) >= 0;
        boolean isOlder = !hasAll
                && hasCode
                && table.header().stream().anyMatch(name -> name.matches("(?i)inw\\d{4}|inwoner|aantal_?inwoners"));
        PlaceTable named = isOlder ? PlaceTable.squaresOfAnyYear(path, refusals) : table;
        return new ObservationFile(named, columns, refusals).squares();
    }

    /** Points in planar units of any system; with {@code isRd} they are RD New and must lie in the Netherlands. */
    static Observations points(Path path, String x, String y, boolean isRd, Columns columns, Refusals refusals) {
        return new ObservationFile(PlaceTable.text(path), columns, refusals).points(x, y, isRd);
    }

    private Observations squares() {
        int code = table.find(PlaceTable.SQUARE_CODES.toArray(String[]::new));
        int square = code >= 0 ? code : table.idColumn(SQUARE_IDS);
        if (square < 0) {
            table.get("crs28992res100m");
        }
        int size = code < 0 ? sizeByCorners(square) : table.header().get(code).contains("500") ? 500 : 100;
        int id = table.idColumn(SQUARE_IDS);
        return rows(size, id, (number, cells) -> {
            String text = cells.apply(square);
            Optional<Square> found = Square.parse(text, size);
            if (found.isEmpty()) {
                refuse(number, "the id is no square of %d m".formatted(size), text);
            } else if (!seenSquares.add(found.get())) {
                refuse(number, "the square is there twice", text);
                return Optional.empty();
            }
            return found.map(s -> new double[] {s.west(), s.south()});
        });
    }

    /** A column that does not tell the size: 500 m when all corners lie on that grid, else 100 m. */
    private int sizeByCorners(int square) {
        long[] counts = new long[2];
        table.forEach((number, cells) -> {
            counts[0] += Square.parse(cells.apply(square), 100).isPresent() ? 1 : 0;
            counts[1] += Square.parse(cells.apply(square), 500).isPresent() ? 1 : 0;
        });
        return counts[0] > 0 && counts[1] == counts[0] ? 500 : 100;
    }

    private Observations points(String xName, String yName, boolean isRd) {
        int x = table.get(xName);
        int y = table.get(yName);
        return rows(0, table.idColumn(List.of()), (number, cells) -> {
            double[] at = {coordinate(cells.apply(x)), coordinate(cells.apply(y))};
            String both = cells.apply(x) + " " + cells.apply(y);
            if (!(Math.abs(at[0]) <= COORDINATE_MAX && Math.abs(at[1]) <= COORDINATE_MAX)) {
                refuse(number, "x or y is missing, no number, or beyond 1e12", both);
                return Optional.empty();
            }
            if (isRd && !new RdPoint(at[0], at[1]).inTheNetherlands()) {
                refuse(number, "it lies outside the Netherlands", both);
                return Optional.empty();
            }
            return Optional.of(at);
        });
    }

    private static double coordinate(String text) {
        try {
            return Numbers.parse(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Where a row lies; empty, and refused, when it has no place. */
    private interface Where {
        Optional<double[]> of(long number, IntFunction<String> cells);
    }

    private Observations rows(int squareMetres, int idColumn, Where where) {
        int[] figures = Stream.of(Optional.of(columns.value()), columns.low(), columns.high(), columns.base())
                .mapToInt(name -> name.map(table::get).orElse(-1))
                .toArray();
        Observations.Builder result = new Observations.Builder();
        table.forEach((number, cells) -> {
            String id = idColumn < 0 ? Long.toString(number) : cells.apply(idColumn);
            result.row(id);
            Optional<double[]> at = where.of(number, cells);
            if (at.isEmpty() || !isNewId(number, id)) {
                return;
            }
            figures(number, cells, figures).ifPresent(read -> result.place(at.get(), read));
        });
        Observations observations = result.build(squareMetres);
        checkEnough(observations);
        return observations;
    }

    private boolean isNewId(long number, String id) {
        if (id.isEmpty()) {
            refuse(number, "the id is empty", id);
            return false;
        }
        if (!seenIds.add(id)) {
            refuse(number, "the id is there twice", id);
            return false;
        }
        return true;
    }

    private void checkEnough(Observations observations) {
        int present = observations.present().length;
        if (present < 3) {
            String why = refusals.counts().stream()
                    .map(count -> "; %d rows: %s".formatted(count.rows(), count.reason()))
                    .collect(Collectors.joining());
            throw new BadInput(
                    "The file %s has %d rows with a figure in column %s; at least 3 are needed%s."
                            .formatted(table.name(), present, columns.value(), why),
                    "Maybe the column holds no numbers, or all of them are suppressed.");
        }
    }

    /** Columns of value, low, high and base (-1: none). A row that contradicts itself is refused. */
    private Optional<Observations.Figures> figures(long number, IntFunction<String> cells, int[] columnOf) {
        double value = figure(number, cells, columnOf[0]);
        double low = columnOf[1] < 0 ? value : figure(number, cells, columnOf[1]);
        double high = columnOf[2] < 0 ? value : figure(number, cells, columnOf[2]);
        double base = columnOf[3] < 0 ? 1 : figure(number, cells, columnOf[3]);
        if (!Double.isNaN(value) && !(low <= value && value <= high)) {
            boolean isMissing = Double.isNaN(low) || Double.isNaN(high);
            refuse(
                    number,
                    isMissing ? "there is a value, but low or high is missing" : "low, value and high are not in order",
                    low + " " + value + " " + high);
            return Optional.empty();
        }
        if (columnOf[3] >= 0 && (value < 0 || base < 0)) {
            refuse(number, "a count of people is below zero", value + " of " + base);
            return Optional.empty();
        }
        return Optional.of(new Observations.Figures(value, low, high, base));
    }

    /** NaN when missing or suppressed by CBS, also when it is no usable number: then it is listed too. */
    private double figure(long number, IntFunction<String> cells, int column) {
        double figure;
        try {
            figure = Numbers.parse(cells.apply(column));
        } catch (NumberFormatException e) {
            refuse(
                    number,
                    "%s is not a number, taken as missing"
                            .formatted(table.header().get(column)),
                    cells.apply(column));
            return Double.NaN;
        }
        if (Math.abs(figure) > FIGURE_MAX) {
            refuse(
                    number,
                    "%s is beyond %.0e, taken as missing"
                            .formatted(table.header().get(column), FIGURE_MAX),
                    cells.apply(column));
            return Double.NaN;
        }
        return FigureTable.codeOf(figure) == FigureTable.PRESENT ? figure : Double.NaN;
    }

    private void refuse(long number, String reason, String value) {
        refusals.add(table.name(), number, reason, value);
    }
}
