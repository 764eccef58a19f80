// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nearest site of every target by one search that starts at all sites at once. The search gives the distances; which
 * site they come from then flows along the arcs that lie on a shortest way, the first in the list where several do.
 */
final class NearestSearch {
    private final StreetGraph graph;
    private final Walker walker;
    private final Arcs arcs;
    private final int limit;
    private final Search search;
    private final int[] origin;
    private final Map<Integer, Ints> sitesOnEdge = new HashMap<>();

    NearestSearch(StreetGraph graph, Walker walker, Arcs arcs, int limit) {
        this.graph = graph;
        this.walker = walker;
        this.arcs = arcs;
        this.limit = limit;
        search = new Search(graph, arcs);
        origin = new int[graph.nodes()];
        Arrays.fill(origin, Integer.MAX_VALUE);
    }

    Nearest run(List<? extends @Nullable Snap> sites, List<? extends @Nullable Snap> places) {
        search.begin();
        for (int s = 0; s < sites.size(); s++) {
            Snap site = sites.get(s);
            if (site != null && walker.goesOn(graph.flags(site.edge()))) {
                search.seed(graph.head(site.edge()), toHead(site), limit);
                search.seed(graph.tail(site.edge()), toTail(site), limit);
                sitesOnEdge.computeIfAbsent(site.edge(), e -> new Ints()).add(s);
            }
        }
        search.run(limit);
        sitesOnEdge.values().forEach(list -> nameSeeds(list, sites));
        spreadNames();
        return nearest(new Targets(graph, places), sites);
    }

    private int toHead(Snap site) {
        return graph.millimetres(site.edge()) - site.alongMillimetres();
    }

    /** Against a one-way stretch nobody leaves, unless from its very beginning. */
    private int toTail(Snap site) {
        return !graph.oneWay(site.edge()) || site.alongMillimetres() == 0 ? site.alongMillimetres() : Search.FAR;
    }

    private void nameSeeds(Ints list, List<? extends @Nullable Snap> sites) {
        for (int i = 0; i < list.size(); i++) {
            Snap site = sites.get(list.get(i));
            if (site != null) {
                name(graph.head(site.edge()), toHead(site), list.get(i));
                name(graph.tail(site.edge()), toTail(site), list.get(i));
            }
        }
    }

    private boolean name(int node, int millimetres, int site) {
        boolean better = millimetres < Search.FAR && millimetres == search.label(node) && site < origin[node];
        origin[node] = better ? site : origin[node];
        return better;
    }

    /** In order of distance; arcs of no length hand a name on within the same distance. */
    private void spreadNames() {
        long[] order = new long[search.touchedCount()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) search.label(search.touched(i)) << 32 | search.touched(i);
        }
        Arrays.sort(order);
        Ints again = new Ints();
        for (long entry : order) {
            again.add((int) entry);
            for (int i = 0; i < again.size(); i++) {
                spread(again.get(i), again);
            }
            again.clear();
        }
    }

    private void spread(int node, Ints again) {
        int[] next = arcs.headAndLength;
        for (int a = 2 * arcs.start[node]; a < 2 * arcs.start[node + 1]; a += 2) {
            if (name(next[a], search.label(node) + next[a + 1], origin[node]) && next[a + 1] == 0) {
                again.add(next[a]);
            }
        }
    }

    private Nearest nearest(Targets targets, List<? extends @Nullable Snap> sites) {
        int[] site = new int[targets.count()];
        int[] millimetres = new int[targets.count()];
        for (int t = 0; t < targets.count(); t++) {
            Best best = new Best();
            if (targets.edge[t] >= 0) {
                int tail = graph.tail(targets.edge[t]);
                int head = graph.head(targets.edge[t]);
                best.offer(search.label(tail) + targets.fromTail(t), origin[tail]);
                best.offer(search.label(head) + targets.fromHead(t), origin[head]);
                onEdge(targets, t, sites, best);
            }
            site[t] = best.millimetres <= limit ? best.site : Nearest.NONE;
            millimetres[t] = best.millimetres <= limit ? best.millimetres : Search.FAR;
        }
        return new Nearest(site, millimetres);
    }

    private void onEdge(Targets targets, int t, List<? extends @Nullable Snap> sites, Best best) {
        Ints list = sitesOnEdge.getOrDefault(targets.edge[t], new Ints());
        for (int i = 0; i < list.size(); i++) {
            Snap site = sites.get(list.get(i));
            int ahead = site == null ? 0 : targets.along[t] - site.alongMillimetres();
            if (ahead >= 0 || !graph.oneWay(targets.edge[t])) {
                best.offer(Math.abs(ahead), list.get(i));
            }
        }
    }

    private static final class Best {
        private int millimetres = Search.FAR;
        private int site = Nearest.NONE;

        void offer(int newMillimetres, int newSite) {
            if (newMillimetres < millimetres || (newMillimetres == millimetres && newSite < site)) {
                millimetres = newMillimetres;
                site = newSite;
            }
        }
    }
}
