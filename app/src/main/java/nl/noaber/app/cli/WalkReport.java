// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import nl.noaber.core.walking.Islands;
import nl.noaber.core.walking.MainlandSnapper;
import nl.noaber.data.Refusals;

/** What {@code noaber walk} says when it is done: counts, and what a reader of the table must know. */
record WalkReport(Islands islands, WalkSnaps sources, WalkSnaps targets, long routes, Refusals refusals) {
    private static final int ROWS_SHOWN = 5;

    void tell(PrintWriter err) {
        say(err, sources.far() + targets.far(), "lie more than " + whole(WalkSnaps.FAR_METRES) + " from any street.");
        say(
                err,
                sources.moved() + targets.moved(),
                "were brought to a street up to " + whole(MainlandSnapper.EXTRA_METRES)
                        + " farther, because the nearest is cut off for this walker.");
        say(err, sources.cutOff() + targets.cutOff(), "lie on a street that is cut off for this walker.");
        for (Refusals.Count count : refusals.counts()) {
            err.printf("%s: %d rows refused, %s.%n", count.file(), count.rows(), count.reason());
            List<Refusals.Row> rows = refusals.rows().stream()
                    .filter(row ->
                            row.file().equals(count.file()) && row.reason().equals(count.reason()))
                    .toList();
            rows.stream().limit(ROWS_SHOWN).forEach(row -> err.printf("  row %d: %s%n", row.row(), row.value()));
            if (count.rows() > ROWS_SHOWN) {
                err.printf("  and %d more%n", count.rows() - ROWS_SHOWN);
            }
        }
    }

    private static void say(PrintWriter err, long places, String words) {
        if (places > 0) {
            err.println(places + " places " + words);
        }
    }

    private static String whole(double metres) {
        return Math.round(metres) + " m";
    }

    ObjectNode json() {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("from", sources.ids().size());
        node.put("to", targets.ids().size());
        node.put("routes", routes);
        node.put("farSnaps", sources.far() + targets.far());
        node.put("snapsMovedToMainland", sources.moved() + targets.moved());
        node.put("snapsCutOff", sources.cutOff() + targets.cutOff());
        node.put("refused", refusals.total());
        refusals.rows().forEach(row -> node.withArray("refusedRows")
                .addObject()
                .put("file", row.file())
                .put("row", row.row())
                .put("reason", row.reason())
                .put("value", row.value()));
        node.put("nodes", islands.graph().nodes());
        node.put("edges", islands.graph().edges());
        node.put("islandsDropped", islands.dropped());
        node.put("islandMetresDropped", islands.droppedMetres());
        node.put("islandsKeptForPlaces", islands.keptForAddresses());
        return node;
    }
}
