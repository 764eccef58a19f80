// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Effort;

/** Lets the walk find plans and the tree prove them, in turns. */
final class Search {
    private static final int FIRST_STEPS = 100;
    private static final int STEPS = 10;
    private static final int IN_VAIN = 3000;

    private final Instance instance;
    private final Effort effort;
    private final Walk walk;
    private final Tree tree;
    private long rounds;

    Search(Instance instance, Effort effort) {
        this.instance = instance;
        this.effort = effort;
        SplittableRandom random = new SplittableRandom(effort.seed());
        walk = new Walk(instance, largestSites(random.split()), random.split());
        tree = new Tree(instance, random.split(), effort::isOver);
        tellTree();
    }

    /** The p sites with most capacity, of equal ones any. */
    private int[] largestSites(SplittableRandom random) {
        double[] key = new double[instance.sites];
        Arrays.setAll(key, j -> -instance.capacity[j] + 0.9 * random.nextDouble());
        int[] order = new int[instance.sites];
        Order.byKey(order, 0, instance.sites, key);
        return Arrays.copyOf(order, instance.p);
    }

    /** Plans only, until everything that can be served is, and then while it still gets cheaper. */
    void improveOnly(long mostServed) {
        double last = walk.bestCost();
        int inVain = 0;
        while (rounds < effort.rounds() && !effort.isOver() && inVain < IN_VAIN) {
            walk.step();
            rounds++;
            inVain = walk.bestCost() < last ? 0 : inVain + 1;
            last = walk.bestCost();
        }
    }

    void run() {
        steps(FIRST_STEPS);
        while (rounds < effort.rounds() && !effort.isOver() && !tree.isDone()) {
            tree.step();
            rounds++;
            walk.offer(tree.found(), tree.foundCost());
            if (!tree.isDone()) {
                steps(STEPS);
            }
        }
    }

    private void steps(int count) {
        for (int k = 0; k < count && !effort.isOver(); k++) {
            walk.step();
        }
        tellTree();
    }

    private void tellTree() {
        if (walk.best().servesAll()) {
            tree.lowerCutoff(walk.bestCost());
        }
    }

    Plan best() {
        return walk.best();
    }

    boolean isDone() {
        return tree.isDone();
    }

    double bound() {
        return tree.bound();
    }

    Certificate.Case proof() {
        return tree.proof();
    }

    long size() {
        return tree.size();
    }

    long rounds() {
        return rounds;
    }
}
