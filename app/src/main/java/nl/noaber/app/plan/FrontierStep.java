// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

/**
 * The best plan of one size, not protected.
 *
 * @param limit points or euro at most
 * @param points open in it
 * @param euro a year of what is open
 * @param reached in the unit of the goal
 * @param bound no plan of this size reaches more
 * @param isPlan whether it is as large as the plan
 */
record FrontierStep(double limit, int points, double euro, double reached, double bound, boolean isPlan) {}
