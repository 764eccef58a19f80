// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;

/** A plan under way: which sites are open and who goes where. Whoever is left out goes to the site after the last. */
final class Plan {
    private final Instance instance;
    final boolean[] open;
    final int[] servedBy;
    /** Free units by site; plenty for being left out. */
    final long[] left;
    /** By site (being left out among them): whether somebody came or went since {@link #settle}. */
    final boolean[] touched;

    Plan(Instance instance, int[] sites) {
        this.instance = instance;
        open = new boolean[instance.sites];
        for (int site : sites) {
            open[site] = true;
        }
        servedBy = new int[instance.clients];
        Arrays.fill(servedBy, instance.sites);
        left = Arrays.copyOf(instance.capacity, instance.sites + 1);
        left[instance.sites] = Long.MAX_VALUE / 4;
        touched = new boolean[instance.sites + 1];
    }

    void copyFrom(Plan other) {
        System.arraycopy(other.open, 0, open, 0, open.length);
        System.arraycopy(other.servedBy, 0, servedBy, 0, servedBy.length);
        System.arraycopy(other.left, 0, left, 0, left.length);
        System.arraycopy(other.touched, 0, touched, 0, touched.length);
    }

    Plan copy() {
        Plan copy = new Plan(instance, new int[0]);
        copy.copyFrom(this);
        return copy;
    }

    double cost(int client) {
        return instance.cost(client, servedBy[client]);
    }

    void move(int client, int site) {
        left[servedBy[client]] += instance.demand[client];
        left[site] -= instance.demand[client];
        touched[servedBy[client]] = true;
        touched[site] = true;
        servedBy[client] = site;
    }

    /** What is now is not looked at again before it is touched. */
    void settle() {
        Arrays.fill(touched, false);
    }

    void leaveOut(int client) {
        move(client, instance.sites);
    }

    boolean isLeftOut(int client) {
        return servedBy[client] == instance.sites;
    }

    boolean servesAll() {
        for (int site : servedBy) {
            if (site == instance.sites) {
                return false;
            }
        }
        return true;
    }

    /** Cost, with the charges for those who are left out. */
    double charged() {
        double sum = 0;
        for (int i = 0; i < servedBy.length; i++) {
            sum += cost(i);
        }
        return sum;
    }

    /** The open sites, and when they are fewer than p, closed ones with the lowest numbers: p are asked for. */
    int[] sitesFilledUp() {
        boolean[] filled = open.clone();
        int missing = instance.p - sites().length;
        for (int j = 0; j < filled.length && missing > 0; j++) {
            missing -= filled[j] ? 0 : 1;
            filled[j] = true;
        }
        return numbers(filled);
    }

    int[] sites() {
        return numbers(open);
    }

    private static int[] numbers(boolean[] open) {
        int[] sites = new int[open.length];
        int count = 0;
        for (int j = 0; j < open.length; j++) {
            if (open[j]) {
                sites[count++] = j;
            }
        }
        return Arrays.copyOf(sites, count);
    }
}
