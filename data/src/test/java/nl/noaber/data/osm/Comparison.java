// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.walking.Islands;
import nl.noaber.core.walking.Snap;
import nl.noaber.core.walking.Snapper;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.core.walking.Walker;
import nl.noaber.core.walking.Walks;

/** Our distances beside those of the second engine. Agreed: within 1 % or 5 m, or no way in both. */
record Comparison(List<Pair> pairs) {
    private static final double SHARE = 0.01;
    private static final double METRES = 5;
    private static final int LISTED = 10;
    private static final double METRES_PER_DEGREE = 111_195;

    record Pair(LonLat from, LonLat to, SecondEngine.Walk theirs, double ours, Snap start, Snap end) {
        boolean agrees() {
            if (Double.isNaN(ours) || Double.isNaN(theirs.metres())) {
                return Double.isNaN(ours) && Double.isNaN(theirs.metres());
            }
            return difference() <= Math.max(METRES, SHARE * theirs.metres());
        }

        double difference() {
            if (Double.isNaN(ours) && Double.isNaN(theirs.metres())) {
                return 0;
            }
            double metres = Math.abs(ours - theirs.metres());
            return Double.isNaN(metres) ? Double.POSITIVE_INFINITY : metres;
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "  %.6f %.6f to %.6f %.6f: pgRouting %.1f, Noaber %.1f, snapped apart %.1f (way %s) and %.1f (way %s)",
                    from.lon(),
                    from.lat(),
                    to.lon(),
                    to.lat(),
                    theirs.metres(),
                    ours,
                    apart(start.at(), theirs.start()),
                    theirs.startWay(),
                    apart(end.at(), theirs.end()),
                    theirs.endWay());
        }

        private static double apart(LonLat a, LonLat b) {
            double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians(a.lat()));
            return Math.hypot(east, a.lat() - b.lat()) * METRES_PER_DEGREE;
        }
    }

    static Comparison of(Path osm, List<LonLat> places, List<SecondEngine.Walk> theirs, int least, Walker walker) {
        StreetGraph graph = Islands.drop(StreetGraph.build(StreetReader.read(osm)), List.of(), least)
                .graph();
        Snapper snapper = new Snapper(graph, walker);
        Walks walks = new Walks(graph, walker);
        List<Pair> pairs = new ArrayList<>();
        for (SecondEngine.Walk walk : theirs) {
            LonLat from = places.get(walk.from());
            LonLat to = places.get(walk.to());
            Snap start = snapper.find(from).orElseThrow();
            Snap end = snapper.find(to).orElseThrow();
            double ours = walks.distances(List.of(start), List.of(end), Walks.NO_LIMIT, 1)
                    .getFirst()
                    .metres(0);
            pairs.add(new Pair(from, to, walk, ours, start, end));
        }
        pairs.sort(Comparator.comparingDouble(Pair::difference).reversed());
        return new Comparison(List.copyOf(pairs));
    }

    List<Pair> far() {
        return pairs.stream().filter(pair -> !pair.agrees()).toList();
    }

    double share() {
        return 1 - far().size() / (double) pairs.size();
    }

    String words(String where) {
        StringBuilder words = new StringBuilder(String.format(
                Locale.ROOT,
                "%s beside pgRouting: %d pairs, %.2f %% within 1 %% or 5 m; the worst:%n",
                where,
                pairs.size(),
                100 * share()));
        pairs.stream().limit(LISTED).forEach(pair -> words.append(pair.words()).append('\n'));
        return words.toString();
    }
}
