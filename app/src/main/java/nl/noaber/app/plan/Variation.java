// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import nl.noaber.app.page.PlanStory;

/**
 * The question once more with one thing else.
 *
 * @param value of the thing, as {@link PlanStory.Change} wants it
 * @param isTrial whether it counts for how stable points are: the same number of points, another norm or weight
 */
record Variation(PlanStory.Change change, String value, Solved solved, boolean isTrial) {}
