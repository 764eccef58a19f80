// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Square;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;
import org.jspecify.annotations.Nullable;

/** Reads internal/squares.csv of a region folder. */
final class SquareRows {
    private static final int METRES = 100;
    private static final String RESIDENTS = "aantal_inwoners";
    private static final String WEAK = "verminderd_zelfredzaam";

    private final CsvFile csv;
    private final int[] residentColumns;
    private final int[] weakColumns;
    private final List<Square> squares = new ArrayList<>();
    private final Set<Square> seen = new HashSet<>();
    private final List<Interval> residents = new ArrayList<>();
    private final List<@Nullable Interval> weak = new ArrayList<>();
    private final List<String> area = new ArrayList<>();
    private final List<String> concentration = new ArrayList<>();
    private int withoutResidents;

    private SquareRows(CsvFile csv) {
        this.csv = csv;
        residentColumns = columns(csv, RESIDENTS);
        weakColumns = columns(csv, WEAK);
    }

    /** @throws BadInput when the table has not the columns, a row is no square, or nobody lives anywhere */
    static People read(Path file) {
        SquareRows rows = new SquareRows(CsvFile.open(file));
        rows.csv.forEach(rows::take);
        return rows.people();
    }

    private static int[] columns(CsvFile csv, String name) {
        return new int[] {csv.get(name + "_low"), csv.get(name + "_mid"), csv.get(name + "_high")};
    }

    private void take(CsvFile.Row row) {
        String id = row.text(csv.get("id"));
        Square square =
                Square.parse(id, METRES).orElseThrow(() -> wrong(row, "the id '%s' is no square".formatted(id)));
        if (!seen.add(square)) {
            throw wrong(row, "the square %s is there twice".formatted(id));
        }
        Interval people = interval(row, residentColumns);
        if (people == null) {
            withoutResidents++;
            return;
        }
        squares.add(square);
        residents.add(people);
        weak.add(interval(row, weakColumns));
        area.add(csv.find("area") < 0 ? "" : row.text(csv.find("area")));
        concentration.add(csv.find("concentration") < 0 ? "" : row.text(csv.find("concentration")));
    }

    private @Nullable Interval interval(CsvFile.Row row, int[] columns) {
        double[] three = Arrays.stream(columns).mapToDouble(c -> number(row, c)).toArray();
        if (Double.isNaN(three[0]) || Double.isNaN(three[1]) || Double.isNaN(three[2])) {
            return null;
        }
        if (!(0 <= three[0] && three[0] <= three[1] && three[1] <= three[2]) || Double.isInfinite(three[2])) {
            throw wrong(row, "%s, %s, %s are no low, mid and high of people".formatted(three[0], three[1], three[2]));
        }
        return Interval.of(three[0], three[1], three[2]);
    }

    private double number(CsvFile.Row row, int column) {
        try {
            return Numbers.parse(row.text(column));
        } catch (NumberFormatException e) {
            throw wrong(row, "'%s' is no number".formatted(row.text(column)));
        }
    }

    private BadInput wrong(CsvFile.Row row, String fact) {
        return new BadInput(
                "The file squares.csv, row %d: %s.".formatted(row.number(), fact),
                "Maybe the folder was changed by hand: build the region again.");
    }

    private People people() {
        double all = residents.stream().mapToDouble(Interval::mid).sum();
        if (!(all > 0)) {
            throw new BadInput(
                    "The region has %d squares, and nobody lives in them.".formatted(squares.size()),
                    "Maybe the squares are of a year that is not filled yet: build the region again.");
        }
        return new People(squares, residents, weakOfAll(), area, concentration, AreaTotals.NONE, withoutResidents, (int)
                weak.stream().filter(w -> w == null).count());
    }

    /** What is missing is not zero: it is anything from nobody to everyone, with the share of the whole as best guess. */
    private List<Interval> weakOfAll() {
        double known = 0;
        double counted = 0;
        for (int i = 0; i < squares.size(); i++) {
            Interval own = weak.get(i);
            if (own != null) {
                known += residents.get(i).mid();
                counted += own.mid();
            }
        }
        double share = known > 0 ? Math.min(1, counted / known) : 0;
        List<Interval> all = new ArrayList<>();
        for (int i = 0; i < squares.size(); i++) {
            Interval own = weak.get(i);
            Interval people = residents.get(i);
            all.add(
                    own == null
                            ? Interval.of(0, share * people.mid(), people.high())
                            : Interval.of(
                                    Math.min(own.low(), people.mid()),
                                    Math.min(own.mid(), people.mid()),
                                    Math.max(Math.min(own.mid(), people.mid()), Math.min(own.high(), people.high()))));
        }
        return all;
    }
}
