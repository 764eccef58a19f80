// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.Arrays;

/**
 * Chains of links without a choice become one edge. A node stays when it has another number of neighbours than two, when
 * the kind of street changes there, or when a one-way link ends there; a closed ring keeps one node. No length changes.
 */
public final class Contraction {
    private final Streets streets;
    private final int[] incidenceStart;
    private final int[] incidence;
    private final boolean[] stays;
    private final boolean[] used;
    private final int[] newNumber;
    private final int[] edgeOfNode;
    private final int[] alongOfNode;
    private final Ints tail = new Ints();
    private final Ints head = new Ints();
    private final Ints millimetres = new Ints();
    private final Ints flags = new Ints();
    private final Ints pointStart = new Ints();
    private final Ints pointLon = new Ints();
    private final Ints pointLat = new Ints();
    private final Ints along = new Ints();

    /**
     * The graph, and where each node that was read lies on it.
     *
     * @param edgeOfNode by node of the streets; -1 for a node without links
     * @param alongMillimetres from the tail of that edge
     * @param readNode by node of the graph, the node of the streets that it was
     */
    public record Contracted(StreetGraph graph, int[] edgeOfNode, int[] alongMillimetres, int[] readNode) {}

    private Contraction(Streets streets) {
        this.streets = streets;
        int n = streets.nodes();
        incidenceStart = new int[n + 1];
        incidence = new int[2 * streets.links()];
        stays = new boolean[n];
        used = new boolean[streets.links()];
        newNumber = new int[n];
        edgeOfNode = new int[n];
        alongOfNode = new int[n];
        Arrays.fill(edgeOfNode, -1);
        index();
    }

    public static Contracted of(Streets streets) {
        return new Contraction(streets).run();
    }

    private void index() {
        for (int l = 0; l < streets.links(); l++) {
            incidenceStart[streets.from[l] + 1]++;
            incidenceStart[streets.to[l] + 1]++;
        }
        for (int n = 0; n < streets.nodes(); n++) {
            incidenceStart[n + 1] += incidenceStart[n];
        }
        int[] fill = incidenceStart.clone();
        for (int l = 0; l < streets.links(); l++) {
            incidence[fill[streets.from[l]]++] = l;
            incidence[fill[streets.to[l]]++] = l;
        }
    }

    private Contracted run() {
        Ints staying = new Ints();
        for (int n = 0; n < streets.nodes(); n++) {
            stays[n] = mustStay(n);
        }
        keepOneNodeOfEachRing();
        for (int n = 0; n < streets.nodes(); n++) {
            if (stays[n]) {
                staying.add(n);
            }
        }
        int[] old = inOrder(staying.toArray());
        for (int i = 0; i < old.length; i++) {
            newNumber[old[i]] = i;
        }
        for (int node : old) {
            followAll(node, true);
        }
        pointStart.add(pointLon.size());
        StreetGraph graph = new StreetGraph(new StreetGraph.Arrays(
                pick(streets.lon, old),
                pick(streets.lat, old),
                tail.toArray(),
                head.toArray(),
                millimetres.toArray(),
                flags.toArray(),
                pointStart.toArray(),
                pointLon.toArray(),
                pointLat.toArray(),
                along.toArray()));
        return new Contracted(graph, edgeOfNode, alongOfNode, old);
    }

    private boolean mustStay(int node) {
        int first = incidenceStart[node];
        int degree = incidenceStart[node + 1] - first;
        if (degree != 2) {
            return degree > 0;
        }
        int one = incidence[first];
        int other = incidence[first + 1];
        return one == other
                || streets.flags[one] != streets.flags[other]
                || (streets.flags[one] & EdgeFlags.ONE_WAY) != 0;
    }

    private void keepOneNodeOfEachRing() {
        for (int n = 0; n < streets.nodes(); n++) {
            if (stays[n]) {
                followAll(n, false);
            }
        }
        for (int l = 0; l < streets.links(); l++) {
            if (!used[l]) {
                stays[streets.from[l]] = true;
                followAll(streets.from[l], false);
            }
        }
        Arrays.fill(used, false);
    }

    private void followAll(int node, boolean write) {
        for (int i = incidenceStart[node]; i < incidenceStart[node + 1]; i++) {
            int link = incidence[i];
            boolean againstOneWay = (streets.flags[link] & EdgeFlags.ONE_WAY) != 0 && streets.from[link] != node;
            if (!used[link] && !againstOneWay) {
                follow(node, link, write);
            }
        }
    }

    private void follow(int start, int firstLink, boolean write) {
        int node = start;
        int link = firstLink;
        int length = 0;
        int edge = tail.size();
        if (write) {
            pointStart.add(pointLon.size());
            point(streets.lon[node], streets.lat[node], 0);
            place(node, edge, 0);
        }
        while (true) {
            used[link] = true;
            boolean forward = streets.from[link] == node;
            int next = forward ? streets.to[link] : streets.from[link];
            if (write) {
                course(link, forward, length);
            }
            length = Math.addExact(length, streets.millimetres[link]);
            node = next;
            if (write) {
                place(node, edge, length);
            }
            if (stays[node]) {
                break;
            }
            int first = incidenceStart[node];
            link = incidence[first] == link ? incidence[first + 1] : incidence[first];
        }
        if (write) {
            tail.add(newNumber[start]);
            head.add(newNumber[node]);
            millimetres.add(length);
            flags.add(streets.flags[firstLink]);
        }
    }

    private void place(int node, int edge, int atMillimetres) {
        if (edgeOfNode[node] < 0) {
            edgeOfNode[node] = edge;
            alongOfNode[node] = atMillimetres;
        }
    }

    private void point(int lon, int lat, int atMillimetres) {
        pointLon.add(lon);
        pointLat.add(lat);
        along.add(atMillimetres);
    }

    /** The points after the first of one link; its length is shared out over them by their distances. */
    private void course(int link, boolean forward, int before) {
        int from = streets.pointStart[link];
        int between = streets.pointStart[link + 1] - from;
        int end = forward ? streets.to[link] : streets.from[link];
        int[] lon = new int[between + 1];
        int[] lat = new int[between + 1];
        for (int i = 0; i < between; i++) {
            int p = forward ? from + i : from + between - 1 - i;
            lon[i] = streets.pointLon[p];
            lat[i] = streets.pointLat[p];
        }
        lon[between] = streets.lon[end];
        lat[between] = streets.lat[end];
        double[] walked = new double[between + 1];
        int lastLon = pointLon.get(pointLon.size() - 1);
        int lastLat = pointLat.get(pointLat.size() - 1);
        double sum = 0;
        for (int i = 0; i <= between; i++) {
            sum += Earth.metres(lastLon, lastLat, lon[i], lat[i]);
            walked[i] = sum;
            lastLon = lon[i];
            lastLat = lat[i];
        }
        int length = streets.millimetres[link];
        for (int i = 0; i < between; i++) {
            point(lon[i], lat[i], before + (sum > 0 ? (int) Math.round(length * walked[i] / sum) : 0));
        }
        point(lon[between], lat[between], before + length);
    }

    private int[] inOrder(int[] nodes) {
        return pick(nodes, Hilbert.order(pick(streets.lon, nodes), pick(streets.lat, nodes)));
    }

    private static int[] pick(int[] of, int[] which) {
        int[] picked = new int[which.length];
        for (int i = 0; i < which.length; i++) {
            picked[i] = of[which[i]];
        }
        return picked;
    }
}
