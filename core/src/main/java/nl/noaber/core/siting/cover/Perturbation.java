// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Iterated local search: an open site and one to three open ones that share rows with it are closed, one site of theirs is
 * opened by chance and the others by what they add, and those around are interchanged. What covers no less is kept.
 */
final class Perturbation {
    private static final int MOST_CLOSED = 4;
    private static final int MOST_SWAPS = 200;

    private final Core core;
    private final Plan plan;
    private final Interchange interchange;
    private final SplittableRandom random;
    private final int[] stamp;
    private final int[] around;
    private int count;
    private int turn;

    Perturbation(Core core, Purse purse, long seed) {
        this.core = core;
        this.plan = new Plan(core, purse);
        this.interchange = new Interchange(plan);
        this.random = new SplittableRandom(seed);
        this.stamp = new int[core.sites()];
        this.around = new int[core.sites()];
    }

    /** The best plan met in so many tries from this one. */
    boolean[] improve(boolean[] from, int tries, BooleanSupplier stop) {
        plan.set(from);
        boolean[] best = from.clone();
        double value = plan.value;
        for (int n = 0; n < tries && !stop.getAsBoolean(); n++) {
            int site = openSite();
            if (site < 0) {
                break;
            }
            change(site);
            if (plan.value >= value) {
                value = plan.value;
                best = plan.open.clone();
            } else {
                plan.set(best);
            }
        }
        return best;
    }

    /** An open site by chance; -1 when all are open or none is. */
    private int openSite() {
        int first = random.nextInt(Math.max(1, plan.open.length));
        for (int n = 0; n < plan.open.length; n++) {
            int j = (first + n) % plan.open.length;
            if (plan.open[j]) {
                return j;
            }
        }
        return -1;
    }

    private void change(int site) {
        lookAround(site);
        int closed = 2 + random.nextInt(MOST_CLOSED - 1);
        plan.close(site);
        int from = random.nextInt(count);
        for (int n = 0; n < count && closed > 1; n++) {
            int j = around[(from + n) % count];
            if (plan.open[j] && random.nextBoolean()) {
                plan.close(j);
                closed--;
            }
        }
        for (int tries = 0; tries < count; tries++) {
            int j = around[random.nextInt(count)];
            if (j != site && !plan.open[j] && plan.fits(j)) {
                plan.open(j);
                break;
            }
        }
        plan.fill();
        swapAround();
    }

    /** This site and all that share a row with it. */
    private void lookAround(int site) {
        turn++;
        count = 0;
        for (int k = core.bySite().start()[site]; k < core.bySite().start()[site + 1]; k++) {
            int c = core.bySite().row()[k];
            for (int n = core.byRow().start()[c]; n < core.byRow().start()[c + 1]; n++) {
                int other = core.byRow().row()[n];
                if (stamp[other] != turn) {
                    stamp[other] = turn;
                    around[count++] = other;
                }
            }
        }
    }

    private void swapAround() {
        Deque<Integer> left = new ArrayDeque<>();
        Arrays.stream(around, 0, count).filter(j -> plan.open[j]).forEach(left::add);
        for (int n = 0; n < MOST_SWAPS && !left.isEmpty(); n++) {
            int j = left.poll();
            int other = plan.open[j] ? interchange.swapTo(j) : -1;
            if (other >= 0) {
                left.add(other);
            }
        }
    }
}
