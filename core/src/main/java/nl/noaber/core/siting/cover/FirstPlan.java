// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

/** A first plan that reaches the goal: greedy (Chvatal 1979), then without the sites that it can do without. */
final class FirstPlan {
    private FirstPlan() {}

    static Plan of(Lscp lscp) {
        Plan plan = new Plan(lscp.core(), lscp.purse(Amounts.sum(lscp.cost())));
        plan.fillUntil(lscp.reached());
        boolean dropped = true;
        while (dropped) {
            dropped = dropOne(plan, lscp.reached());
        }
        return plan;
    }

    /** Closes the dearest site without which the goal is still reached. */
    private static boolean dropOne(Plan plan, double goal) {
        int dearest = -1;
        for (int j = 0; j < plan.open.length; j++) {
            if (plan.open[j]
                    && plan.value - plan.loss[j] >= goal
                    && (dearest < 0 || plan.purse.cost(j) > plan.purse.cost(dearest))) {
                dearest = j;
            }
        }
        if (dearest >= 0) {
            plan.close(dearest);
        }
        return dearest >= 0;
    }
}
