// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.siting.Allotment;
import nl.noaber.data.csv.CsvOut;
import nl.noaber.data.csv.Numbers;

/**
 * internal/allotment.csv: who goes where. One row for each square and group, and with a limited capacity one for each point over
 * which they are divided and one for those without a place; the people of all rows together are all people of the squares.
 */
final class AllotmentRows {
    private static final List<String> HEADER = List.of(
            "square", "x", "y", "group", "people", "site", "minutes", "served", "second_site", "second_minutes");
    private static final double NOBODY = 1e-9;

    private final PlanOutcome outcome;
    private final Served served;

    private AllotmentRows(PlanOutcome outcome) {
        this.outcome = outcome;
        this.served = outcome.served();
    }

    static void write(PlanOutcome outcome, Path file) throws IOException {
        AllotmentRows rows = new AllotmentRows(outcome);
        CsvOut.writeTo(file, csv -> {
            csv.writeRecord(HEADER);
            rows.write(csv);
        });
    }

    private void write(CsvWriter csv) throws IOException {
        double[][] placed = outcome.terms().capacity() ? placed() : new double[0][];
        for (int square = 0; square < served.people().size(); square++) {
            for (int group = 0; group < Pace.GROUPS; group++) {
                double people = people(square, group);
                if (placed.length == 0) {
                    int need = Served.need(square, group);
                    row(csv, square, group, people, served.near().site()[need], served.isServed(need));
                } else {
                    divided(csv, square, group, people, placed);
                }
            }
        }
    }

    /** By need of {@link Served}, by position: the people with a place there. */
    private double[][] placed() {
        double[][] placed = new double[Pace.GROUPS * served.people().size()]
                [outcome.solved().open().size()];
        Allotment who = outcome.solved().plan().allotment();
        var needs = outcome.solved().question().question().needs();
        for (int k = 0; k < who.size(); k++) {
            if (outcome.solved().isSeated(k)) {
                int need = who.need()[k];
                placed[Served.need(needs.place()[need], needs.group()[need])][
                                outcome.solved().position(who.option()[k])] +=
                        who.people()[k];
            }
        }
        return placed;
    }

    private void divided(CsvWriter csv, int square, int group, double people, double[][] placed) throws IOException {
        double left = people;
        double[] own = placed[Served.need(square, group)];
        for (int position = 0; position < own.length; position++) {
            if (own[position] > NOBODY) {
                row(csv, square, group, own[position], position, true);
                left -= own[position];
            }
        }
        if (left > NOBODY || left == people) {
            row(csv, square, group, left, served.near().site()[Served.need(square, group)], false);
        }
    }

    private double people(int square, int group) {
        return group == Pace.WEAK
                ? served.people().lessSelfReliant().get(square).mid()
                : served.people().selfReliant(square).mid();
    }

    private void row(CsvWriter csv, int square, int group, double people, int position, boolean isServed)
            throws IOException {
        int need = Served.need(square, group);
        var at = served.people().squares().get(square);
        csv.writeRecord(List.of(
                at.id(),
                Numbers.text(at.centre().x()),
                Numbers.text(at.centre().y()),
                group == Pace.WEAK ? "verminderd_zelfredzaam" : "zelfredzaam",
                Numbers.text(Shown.round(people)),
                id(position),
                minutes(
                        position == served.near().site()[need]
                                ? served.near().minutes()[need]
                                : minutesTo(position, need)),
                isServed ? "1" : "0",
                id(served.near().second()[need]),
                minutes(served.near().secondMinutes()[need])));
    }

    private double minutesTo(int position, int need) {
        return position < 0 ? Double.NaN : served.reach().minutes(position, need);
    }

    private String id(int position) {
        return position < 0 ? "" : served.open().get(position).site().id();
    }

    private static String minutes(double minutes) {
        return Double.isFinite(minutes) ? Numbers.text(Math.rint(minutes * 100) / 100) : "";
    }
}
