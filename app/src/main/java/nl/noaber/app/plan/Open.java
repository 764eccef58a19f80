// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

/**
 * A site that a plan opens.
 *
 * @param number in the allowed sites
 * @param tier {@link PlanQuestion#LIGHT} or {@link PlanQuestion#FULL}; without tiers all are full
 * @param phase from 1
 */
record Open(Site site, int number, int tier, int phase, boolean isFixed) {}
