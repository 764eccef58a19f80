// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Walking distances of one walker over one graph. Exact to the millimetre of the lengths that were read, and the same
 * whatever the number of threads. Safe for use by several threads.
 */
public final class Walks {
    /** A limit that never binds. */
    public static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    private static final int SOURCES_AT_A_TIME = 8;
    /** Above this share of the nodes all targets are looked at, not only those beside reached nodes. */
    private static final int MOST = 4;

    private final StreetGraph graph;
    private final Walker walker;
    private final Arcs arcs;

    public Walks(StreetGraph graph, Walker walker) {
        this.graph = graph;
        this.walker = walker;
        this.arcs = Arcs.of(graph, walker);
    }

    public StreetGraph graph() {
        return graph;
    }

    public Walker walker() {
        return walker;
    }

    /** Bytes of the arcs, beside the graph itself; each thread adds 8 bytes a node. */
    public long bytes() {
        return arcs.bytes();
    }

    /**
     * Distances from each place to all places within reach of it.
     *
     * @param from may hold nulls: places far from any street reach nothing
     * @param to may hold nulls, which are never reached
     * @param limitMetres targets farther than this are left out; {@link #NO_LIMIT} for all
     * @param threads 1 or more
     * @return for each of {@code from}, the numbers of {@code to} within reach with their distances
     */
    public List<Reached> distances(
            List<? extends @Nullable Snap> from, List<? extends @Nullable Snap> to, double limitMetres, int threads) {
        Targets targets = new Targets(graph, to);
        int limit = millimetres(limitMetres);
        Reached[] all = new Reached[from.size()];
        forEach(from.size(), threads, () -> {
            Search search = new Search(graph, arcs);
            int[] best = new int[targets.count()];
            Arrays.fill(best, Search.FAR);
            Ints met = new Ints();
            return i -> all[i] = one(from.get(i), targets, limit, search, best, met);
        });
        return List.of(all);
    }

    private Reached one(@Nullable Snap from, Targets targets, int limit, Search search, int[] best, Ints met) {
        if (from == null || !walker.goesOn(graph.flags(from.edge()))) {
            return new Reached(new int[0], new int[0]);
        }
        search(search, from, limit);
        if (search.touchedCount() > graph.nodes() / MOST) {
            targets.meetAll(search.labels(), best);
            targets.meetOnEdge(from, limit, best, met);
            met.clear();
            return targets.within(limit, best);
        }
        targets.meetOnEdge(from, limit, best, met);
        for (int i = 0; i < search.touchedCount(); i++) {
            int node = search.touched(i);
            targets.meet(node, search.label(node), limit, best, met);
        }
        int[] places = met.toArray();
        Arrays.sort(places);
        int[] millimetres = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            millimetres[i] = best[places[i]];
            best[places[i]] = Search.FAR;
        }
        met.clear();
        return new Reached(places, millimetres);
    }

    /** The nodes within reach of one place. */
    public Reached reach(Snap site, double limitMetres) {
        return reach(List.of(site), limitMetres, 1).getFirst();
    }

    /** The nodes within reach of each of many places. */
    public List<Reached> reach(List<? extends @Nullable Snap> sites, double limitMetres, int threads) {
        int limit = millimetres(limitMetres);
        Reached[] all = new Reached[sites.size()];
        forEach(sites.size(), threads, () -> {
            Search search = new Search(graph, arcs);
            return i -> all[i] = nodes(sites.get(i), limit, search);
        });
        return List.of(all);
    }

    private Reached nodes(@Nullable Snap site, int limit, Search search) {
        if (site == null || !walker.goesOn(graph.flags(site.edge()))) {
            return new Reached(new int[0], new int[0]);
        }
        search(search, site, limit);
        int[] nodes = IntStream.range(0, search.touchedCount())
                .map(search::touched)
                .sorted()
                .toArray();
        return new Reached(nodes, IntStream.of(nodes).map(search::label).toArray());
    }

    private void search(Search search, Snap from, int limit) {
        search.begin();
        int edge = from.edge();
        search.seed(graph.head(edge), graph.millimetres(edge) - from.alongMillimetres(), limit);
        if (!graph.oneWay(edge) || from.alongMillimetres() == 0) {
            search.seed(graph.tail(edge), from.alongMillimetres(), limit);
        }
        search.run(limit);
    }

    /**
     * The nearest site of each target: walked from the sites, which on the rare one-way stretch is the way back from the
     * site, not to it. Equally near sites: the first in the list.
     *
     * @return by target; one search from all sites at once
     */
    public Nearest nearest(
            List<? extends @Nullable Snap> sites, List<? extends @Nullable Snap> targets, double limitMetres) {
        return new NearestSearch(graph, walker, arcs, millimetres(limitMetres)).run(sites, targets);
    }

    private static int millimetres(double limitMetres) {
        if (!(limitMetres >= 0)) {
            throw new IllegalArgumentException("The limit %s metres must be 0 or more.".formatted(limitMetres));
        }
        return (int) Math.min(Search.FAR - 1.0, Math.floor(limitMetres * 1000 + 1e-6));
    }

    private interface Work {
        void on(int i);
    }

    private interface Worker {
        Work begin();
    }

    private static void forEach(int count, int threads, Worker worker) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();
        Runnable run = () -> {
            try {
                Work work = worker.begin();
                for (int i = next.getAndAdd(SOURCES_AT_A_TIME); i < count; i = next.getAndAdd(SOURCES_AT_A_TIME)) {
                    for (int j = i; j < Math.min(count, i + SOURCES_AT_A_TIME); j++) {
                        work.on(j);
                    }
                }
            } catch (RuntimeException e) {
                fault.compareAndSet(null, e);
            }
        };
        List<Thread> helpers = IntStream.range(1, Math.max(1, threads))
                .mapToObj(i -> Thread.ofPlatform().name("walks-" + i).start(run))
                .toList();
        run.run();
        helpers.forEach(Walks::join);
        RuntimeException first = fault.get();
        if (first != null) {
            throw first;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted.", e);
        }
    }
}
