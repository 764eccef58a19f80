// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The needs of a question, where those that every plan treats alike are one client: they are served by the same options for
 * the same part, and under capacity by the same worth and load a head. (Published as isomorphic aggregation,
 * arXiv:2409.09834.) The arcs of a client are the options that matter to it, best first.
 */
final class Clients {
    private static final int WITHIN = 1;
    private static final int MUST = 2;

    final Question question;
    final Limits limits;
    final Worth goal;
    final Circumstances circumstances;

    /** By client, where its arcs begin; one longer than there are clients. */
    int[] start = {0};

    int[] option = {};
    /** By arc: the part of the worth that the option serves. */
    double[] part = {};

    private byte[] flag = {};

    /** By client. */
    double[] worth = {};

    double[] people = {};
    double[] load = {};
    int[] circumstance = {};
    boolean[] seated = {};
    boolean[] must = {};

    /** By share rule and client: people that count. */
    double[][] marked = {};

    /** By need: its client, or -1 when no option matters to it. */
    final int[] client;

    /** By need: the part of its client that it is. */
    final double[] shareOfClient;

    /** People of needs that must be served, and are no client because no option matters to them. */
    double lostPeople;

    Clients(Question question, Limits limits, Serving serving) {
        this.question = question;
        this.limits = limits;
        this.goal = new Worth(question.goal());
        this.circumstances = new Circumstances(question.needs());
        client = new int[question.needs().size()];
        shareOfClient = new double[client.length];
        fill(gather(serving));
    }

    int size() {
        return worth.length;
    }

    boolean within(int arc) {
        return (flag[arc] & WITHIN) != 0;
    }

    /** This arc gives its client what it must have. */
    boolean counts(int arc) {
        return (flag[arc] & MUST) != 0;
    }

    int shares() {
        return marked.length;
    }

    /** The part of the next arc of the client; 0 after the last. */
    double nextPart(int k, int arc) {
        return arc + 1 == start[k + 1] ? 0 : part[arc + 1];
    }

    /** The next arc of the client gives less. */
    boolean endsStep(int k, int arc) {
        return nextPart(k, arc) < part[arc];
    }

    /** This arc is within the limit and the next one is not. */
    boolean endsWithin(int k, int arc) {
        return within(arc) && (arc + 1 == start[k + 1] || !within(arc + 1));
    }

    private List<List<Integer>> gather(Serving serving) {
        Map<Key, List<Integer>> groups = new HashMap<>();
        List<List<Integer>> inOrder = new ArrayList<>();
        Arcs arcs = new Arcs();
        for (int i = 0; i < client.length; i++) {
            client[i] = -1;
            if (question.needs().people()[i] <= 0) {
                continue;
            }
            arcs.of(i, serving);
            if (arcs.count == 0) {
                lostPeople += musts(i) ? question.needs().people()[i] : 0;
                continue;
            }
            Key key = arcs.key(i);
            List<Integer> group = groups.get(key);
            if (group == null) {
                group = new ArrayList<>();
                groups.put(key, group);
                inOrder.add(group);
                arcs.keep(inOrder.size());
            }
            group.add(i);
        }
        int pairs = start[inOrder.size()];
        start = Arrays.copyOf(start, inOrder.size() + 1);
        option = Arrays.copyOf(option, pairs);
        part = Arrays.copyOf(part, pairs);
        flag = Arrays.copyOf(flag, pairs);
        return inOrder;
    }

    private boolean musts(int need) {
        return limits.mustWithin[need] || limits.mustReach[need];
    }

    private void fill(List<List<Integer>> groups) {
        int n = groups.size();
        worth = new double[n];
        people = new double[n];
        load = new double[n];
        circumstance = new int[n];
        seated = new boolean[n];
        must = new boolean[n];
        marked = new double[limits.shares.size()][n];
        for (int k = 0; k < n; k++) {
            for (int i : groups.get(k)) {
                add(k, i);
            }
        }
        for (int i = 0; i < client.length; i++) {
            if (client[i] >= 0) {
                int k = client[i];
                Needs needs = question.needs();
                shareOfClient[i] = worth[k] > 0 ? needs.worth(i) / worth[k] : needs.people()[i] / people[k];
            }
        }
    }

    private void add(int k, int i) {
        Needs needs = question.needs();
        client[i] = k;
        worth[k] += needs.worth(i);
        people[k] += needs.people()[i];
        load[k] += limits.seated[i] ? needs.people()[i] * needs.load()[i] : 0;
        circumstance[k] = circumstances.of[i];
        seated[k] = limits.seated[i];
        must[k] = musts(i);
        for (int j = 0; j < marked.length; j++) {
            marked[j][k] += limits.shares.get(j).marked()[i] ? needs.people()[i] : 0;
        }
    }

    /** The arcs of one need, and the key under which needs are one client. */
    private final class Arcs {
        private int[] options = new int[16];
        private double[] parts = new double[16];
        private byte[] flags = new byte[16];
        private int count;

        void of(int i, Serving serving) {
            count = 0;
            Needs needs = question.needs();
            boolean wanted = limits.mustWithin[i] || limits.shares.stream().anyMatch(rule -> rule.marked()[i]);
            for (int p = serving.start[i]; p < serving.start[i + 1]; p++) {
                double limit = needs.limitMinutes()[i];
                boolean within = serving.minutes[p] <= limit;
                double itsPart = goal.part(serving.minutes[p], limit);
                boolean isMust = limits.mustWithin[i] ? within : limits.mustReach[i];
                if (itsPart > 0 || isMust || (wanted && within)) {
                    int site = serving.site[p];
                    for (int o = serving.optionStart[site]; o < serving.optionStart[site + 1]; o++) {
                        Option each = question.options().get(o);
                        if (each.tier() >= needs.service()[i] && limits.allows(each)) {
                            push(o, itsPart, (wanted && within ? WITHIN : 0) | (isMust ? MUST : 0));
                        }
                    }
                }
            }
        }

        private void push(int o, double itsPart, int itsFlags) {
            if (count == options.length) {
                options = Arrays.copyOf(options, 2 * count);
                parts = Arrays.copyOf(parts, 2 * count);
                flags = Arrays.copyOf(flags, 2 * count);
            }
            // Equal parts are put in order of option, so that the order of equal walks does not tell needs apart. Those
            // within
            // the limit are always nearer, so they stay in front.
            int at = count++;
            while (at > 0 && parts[at - 1] == itsPart && flags[at - 1] == itsFlags && options[at - 1] > o) {
                options[at] = options[at - 1];
                at--;
            }
            System.arraycopy(parts, at, parts, at + 1, count - 1 - at);
            System.arraycopy(flags, at, flags, at + 1, count - 1 - at);
            options[at] = o;
            parts[at] = itsPart;
            flags[at] = (byte) itsFlags;
        }

        /** Writes the arcs down as those of the newest client. */
        void keep(int clients) {
            int from = start[clients - 1];
            int to = from + count;
            if (start.length <= clients) {
                start = Arrays.copyOf(start, 2 * clients + 1);
            }
            start[clients] = to;
            if (option.length < to) {
                int room = Math.max(2 * option.length, to);
                option = Arrays.copyOf(option, room);
                part = Arrays.copyOf(part, room);
                flag = Arrays.copyOf(flag, room);
            }
            System.arraycopy(options, 0, option, from, count);
            System.arraycopy(parts, 0, part, from, count);
            System.arraycopy(flags, 0, flag, from, count);
        }

        Key key(int i) {
            Needs needs = question.needs();
            int shares = limits.shares.size();
            boolean counted = limits.shares.stream().anyMatch(rule -> rule.marked()[i]);
            boolean seat = limits.seated[i];
            // Where people are counted beside worth, or take seats, a head must be worth the same.
            boolean heads = seat || counted || musts(i);
            boolean apart = seat || goal.worstCase;
            long[] head = {
                seat ? Double.doubleToLongBits(needs.load()[i]) : -1,
                heads ? Double.doubleToLongBits(needs.weight()[i]) : needs.weight()[i] > 0 ? 1 : 0,
                apart ? circumstances.of[i] : -1,
                musts(i) ? 1 : 0
            };
            int from = head.length + shares;
            long[] all = Arrays.copyOf(head, from + 2 * count);
            for (int j = 0; j < shares; j++) {
                all[head.length + j] = limits.shares.get(j).marked()[i] ? 1 : 0;
            }
            for (int a = 0; a < count; a++) {
                all[from + 2 * a] = ((long) options[a] << 8) | flags[a];
                all[from + 2 * a + 1] = Double.doubleToLongBits(parts[a]);
            }
            return new Key(all, Arrays.hashCode(all));
        }
    }

    /** Compares by content. */
    private static final class Key {
        private final long[] content;
        private final int hash;

        Key(long[] content, int hash) {
            this.content = content;
            this.hash = hash;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(content, key.content);
        }
    }
}
