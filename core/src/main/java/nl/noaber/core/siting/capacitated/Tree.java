// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import nl.noaber.core.siting.Certificate;

/** Branch and bound, lowest bound first, with warm prices: on sites, then on who goes where. */
final class Tree {
    private static final int ROOT_STEPS = 3000;
    private static final int STEPS = 100;
    private static final int PATIENCE = 7;
    private static final double FIRST_LENGTH = 0.5;
    private static final int RAISES_FOR_A_PLAN = 10;
    private static final double SETTLED = 0.02;

    private final Instance instance;
    private final Relaxation relaxation;
    private final Ascent ascent;
    private final Construction construction;
    private final Descent descent;
    private final SplittableRandom random;
    private final BooleanSupplier stop;
    private final Branch root;
    private final PriorityQueue<Branch> open = new PriorityQueue<>();
    private long branches;
    private int raises;
    private boolean rootDone;
    /** Cost of the best plan known anywhere; no more than that is asked of a bound. */
    private double cutoff;

    private final Plan found;
    private final Plan lastTried;
    private double foundCost = Double.POSITIVE_INFINITY;

    Tree(Instance instance, SplittableRandom random, BooleanSupplier stop) {
        this.instance = instance;
        this.random = random;
        this.stop = stop;
        relaxation = new Relaxation(instance);
        ascent = new Ascent(instance, relaxation, stop);
        construction = new Construction(instance);
        descent = new Descent(instance);
        found = new Plan(instance, new int[0]);
        lastTried = new Plan(instance, new int[0]);
        cutoff = instance.mostCost + Math.max(1, 1e-6 * instance.mostCost);
        root = new Branch(0, firstPrices());
        open.add(root);
    }

    private double[] firstPrices() {
        double[] price = new double[instance.clients];
        int rank = Math.min(instance.sites - 1, Math.floorDiv(instance.sites, 2 * instance.p));
        for (int i = 0; i < price.length; i++) {
            double c = instance.cost(i, instance.nearestSites[i * instance.sites + rank]);
            price[i] = Double.isInfinite(c) ? 0 : c;
        }
        return price;
    }

    /** A plan that serves all and costs this is known. */
    void lowerCutoff(double cost) {
        cutoff = Math.min(cutoff, cost);
    }

    Plan found() {
        return found;
    }

    double foundCost() {
        return foundCost;
    }

    boolean isDone() {
        return open.isEmpty() || isClosed(open.peek().bound);
    }

    /** No plan costs less than this, or than the best plan known. */
    double bound() {
        return open.isEmpty() ? cutoff : Math.min(cutoff, instance.rounded(open.peek().bound));
    }

    Certificate.Case proof() {
        return root.proof();
    }

    long size() {
        return branches;
    }

    private boolean isClosed(double bound) {
        return instance.wholeCosts ? instance.rounded(bound) >= cutoff : bound >= cutoff * (1 - 3e-10);
    }

    private double enough() {
        return instance.wholeCosts ? cutoff - 1 + 1e-5 + 2e-9 * cutoff : cutoff;
    }

    /** Works out the case with the lowest bound. */
    void step() {
        Branch branch = open.poll();
        if (branch == null) {
            return;
        }
        Case settled = branch.settled(instance);
        if (settled.isPlainlyImpossible()) {
            return;
        }
        raise(branch, settled);
        if (isClosed(branch.bound)) {
            return;
        }
        if (stop.getAsBoolean()) {
            open.add(branch);
            return;
        }
        Branch rest = fix(branch, settled);
        split(rest, settled);
    }

    private void raise(Branch branch, Case settled) {
        double[] price = branch.price.clone();
        boolean isRoot = !rootDone;
        rootDone = true;
        double target = cutoff > instance.mostCost ? Double.POSITIVE_INFINITY : cutoff;
        Ascent.Limits limits = isRoot
                ? new Ascent.Limits(enough(), target, 1, ROOT_STEPS, 20)
                : new Ascent.Limits(enough(), target, FIRST_LENGTH, STEPS, PATIENCE);
        double bound = ascent.run(settled, price, limits, isRoot ? this::tryNowAndThen : r -> {});
        if (bound > branch.bound) {
            branch.bound = bound;
            branch.price = price;
        }
        relaxation.evaluate(settled, branch.price);
        tryChosen(relaxation);
    }

    /** A plan from scratch takes long where clients are many. */
    private void tryNowAndThen(Relaxation from) {
        if (raises++ % RAISES_FOR_A_PLAN == 0) {
            tryChosen(from);
        }
    }

    /** The sites of the relaxation; who can stays where the last plan had it. */
    private void tryChosen(Relaxation from) {
        Plan plan = lastTried;
        boolean[] keeps = new boolean[instance.sites];
        for (int k = 0; k < from.chosenCount; k++) {
            keeps[from.chosen[k]] = true;
        }
        if (Arrays.equals(keeps, plan.open)) {
            return;
        }
        System.arraycopy(keeps, 0, plan.open, 0, keeps.length);
        for (int i = 0; i < instance.clients; i++) {
            if (!plan.isLeftOut(i) && !keeps[plan.servedBy[i]]) {
                plan.leaveOut(i);
            }
        }
        for (int k = 0; k < from.pairs; k++) {
            int i = from.pairClient[k];
            if (plan.isLeftOut(i) && from.served[i] == 1 && plan.left[from.pairSite[k]] >= instance.demand[i]) {
                plan.move(i, from.pairSite[k]);
            }
        }
        construction.place(plan, 0.5 * random.nextDouble(), 0, random);
        descent.run(plan);
        keepIfBetter(plan);
    }

    /** A case in which everything is settled is a plan. */
    private void take(Case settled) {
        Plan plan = new Plan(instance, new int[0]);
        for (int i = 0; i < instance.clients; i++) {
            plan.open[settled.together[i]] = true;
            plan.move(i, settled.together[i]);
        }
        keepIfBetter(plan);
    }

    private void keepIfBetter(Plan plan) {
        double cost = plan.charged();
        if (cost < foundCost) {
            foundCost = cost;
            found.copyFrom(plan);
            if (plan.servesAll()) {
                lowerCutoff(cost);
            }
        }
    }

    /** Closes the free sites that would cost too much open, and opens those that would cost too much closed. */
    private Branch fix(Branch branch, Case settled) {
        Branch rest = branch;
        double bound = branch.bound;
        boolean[] isChosen = new boolean[instance.sites];
        for (int k = 0; k < relaxation.chosenCount; k++) {
            isChosen[relaxation.chosen[k]] = true;
        }
        double lastChosen = relaxation.lastChosen;
        double firstOther = relaxation.firstOther;
        for (int j = 0; j < instance.sites; j++) {
            if (settled.status[j] != Case.FREE) {
                continue;
            }
            double worth = relaxation.packings.worth[j];
            double other = isChosen[j] ? bound + worth - firstOther : bound + lastChosen - worth;
            if (isClosed(other)) {
                rest.split(-1, j, branches);
                branches += 2;
                rest.whenYes().bound = isChosen[j] ? bound : other;
                if (isChosen[j]) {
                    rest = rest.whenYes();
                    settled.open(j);
                } else {
                    rest = rest.whenNo();
                    settled.close(j);
                }
            }
        }
        return rest;
    }

    private void split(Branch branch, Case settled) {
        int site = undecidedSite(settled);
        int client = -1;
        if (site < 0) {
            client = undecidedClient(settled);
            if (client < 0) {
                take(settled);
                return;
            }
            site = favourite(settled, client);
            if (site < 0) {
                return;
            }
        }
        branch.split(client, site, branches);
        branches += 2;
        open.add(branch.whenYes());
        open.add(branch.whenNo());
    }

    private int undecidedSite(Case settled) {
        int site = -1;
        double most = SETTLED;
        for (int j = 0; j < instance.sites; j++) {
            if (settled.status[j] == Case.FREE && settled.room() > 0) {
                double doubt = Math.min(ascent.open(j), 1 - ascent.open(j));
                if (doubt > most) {
                    most = doubt;
                    site = j;
                }
            }
        }
        return site;
    }

    /** The client whose site is least sure, large ones before small ones; -1 when all have theirs. */
    private int undecidedClient(Case settled) {
        int client = -1;
        double most = -1;
        for (int i = 0; i < instance.clients; i++) {
            if (settled.together[i] >= 0) {
                continue;
            }
            double first = 0;
            for (int j = 0; j < instance.sites; j++) {
                first = Math.max(first, ascent.goes(i, j));
            }
            double doubt = Math.min(first, Math.max(0, 1 - first)) * (1 + instance.demand[i]);
            if (doubt > most) {
                most = doubt;
                client = i;
            }
        }
        return client;
    }

    private int favourite(Case settled, int client) {
        int site = -1;
        double most = -1;
        for (int k = 0; k < instance.sites; k++) {
            int j = instance.nearestSites[client * instance.sites + k];
            boolean can = settled.status[j] == Case.OPEN || (settled.status[j] == Case.FREE && settled.room() > 0);
            if (can && !settled.isApart(client, j) && instance.fits(client, j) && ascent.goes(client, j) > most) {
                most = ascent.goes(client, j);
                site = j;
            }
        }
        return site;
    }
}
