// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.siting.Needs;
import nl.noaber.core.siting.Reach;
import nl.noaber.data.csv.CsvOut;

/**
 * internal/reach.csv: who reaches which place that could be chosen, within the limit. With it and the people of the squares
 * another program can ask the same question. Only of a plan with few enough pairs to be read so.
 */
final class ReachRows {
    private static final List<String> HEADER = List.of("site", "square", "group", "minutes");
    private static final int PAIRS_MOST = 200_000;

    private ReachRows() {}

    static void write(Solved solved, People people, Path file) throws IOException {
        Reach reach = solved.question().question().reach();
        if (reach.pairs() > PAIRS_MOST) {
            return;
        }
        Needs needs = solved.question().question().needs();
        CsvOut.writeTo(file, csv -> {
            csv.writeRecord(HEADER);
            for (int site = 0; site < reach.sites(); site++) {
                String id = solved.question().choice().allowed().get(site).id();
                for (int pair = reach.start()[site]; pair < reach.start()[site + 1]; pair++) {
                    int need = reach.need()[pair];
                    if (needs.service()[need] == PlanQuestion.LIGHT) {
                        csv.writeRecord(List.of(
                                id,
                                people.squares().get(needs.place()[need]).id(),
                                needs.group()[need] == Pace.WEAK ? "verminderd_zelfredzaam" : "zelfredzaam",
                                Float.toString(reach.minutes()[pair])));
                    }
                }
            }
        });
    }
}
