// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import nl.noaber.core.walking.Reached;
import nl.noaber.core.walking.Snap;
import nl.noaber.core.walking.Walks;
import nl.noaber.data.csv.CsvOut;
import org.jspecify.annotations.Nullable;

/** The rows of {@code noaber walk}, searched and written some sources at a time, so that memory does not grow with them. */
final class WalkTable {
    private static final int SOURCES_AT_A_TIME = 256;

    private final Walks walks;
    private final WalkSnaps sources;
    private final WalkSnaps targets;
    private final double limitMetres;
    private final int threads;
    private long routes;

    WalkTable(Walks walks, WalkSnaps sources, WalkSnaps targets, double limitMetres, int threads) {
        this.walks = walks;
        this.sources = sources;
        this.targets = targets;
        this.limitMetres = limitMetres;
        this.threads = threads;
    }

    /** How many pairs have a route, once written. */
    long routes() {
        return routes;
    }

    /** @param progress told the share of the sources that is done, 0 to 1 */
    void write(Path file, DoubleConsumer progress) throws IOException {
        int count = sources.snaps().size();
        CsvOut.writeTo(file, csv -> {
            csv.writeRecord("from", "to", "metres", "minutes", "snap_from_m", "snap_to_m");
            for (int first = 0; first < count; first += SOURCES_AT_A_TIME) {
                int end = Math.min(count, first + SOURCES_AT_A_TIME);
                List<@Nullable Snap> some = sources.snaps().subList(first, end);
                List<Reached> reached = walks.distances(some, targets.snaps(), limitMetres, threads);
                for (int source = first; source < end; source++) {
                    rows(csv, source, reached.get(source - first));
                }
                progress.accept(end / (double) count);
            }
        });
    }

    private void rows(CsvWriter csv, int source, Reached reached) {
        int next = 0;
        for (int target = 0; target < targets.ids().size(); target++) {
            boolean there = next < reached.count() && reached.places()[next] == target;
            double metres = there ? reached.millimetres()[next++] / 1000.0 : Double.NaN;
            csv.writeRecord(
                    sources.ids().get(source),
                    targets.ids().get(target),
                    number(metres, 3),
                    number(walks.walker().walkMinutes(metres), 2),
                    metres(sources.snaps().get(source)),
                    metres(targets.snaps().get(target)));
        }
        routes += reached.count();
    }

    private static String metres(@Nullable Snap snap) {
        return snap == null ? "" : number(snap.metres(), 1);
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
