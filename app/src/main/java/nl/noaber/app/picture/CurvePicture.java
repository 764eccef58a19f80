// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;

/**
 * What more points, or more money, bring: a line through the plans that were found, above it a dashed line that no plan can
 * pass, and a dot for the plan at hand.
 *
 * @param steps rising along the axis, at least one
 * @param total what would be reached if all were; the top of the sheet
 */
public record CurvePicture(Words words, List<Point> steps, double total) implements Drawing {
    public CurvePicture {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(total > 0)) {
            throw new IllegalArgumentException(
                    "A curve needs a step and a total above zero, not %d steps and %s.".formatted(steps.size(), total));
        }
        for (int i = 1; i < steps.size(); i++) {
            if (!(steps.get(i).at() > steps.get(i - 1).at())) {
                throw new IllegalArgumentException("The steps of a curve must rise: %s comes after %s."
                        .formatted(steps.get(i).at(), steps.get(i - 1).at()));
            }
        }
    }

    /**
     * One plan on the curve.
     *
     * @param at along the axis, 0 or more
     * @param reached by it, 0 to the total
     * @param bound no plan reaches more; NaN when not proven
     * @param label what the axis says below it: "6" or "€ 1,2 miljoen"
     * @param isPlan the plan at hand
     */
    public record Point(double at, double reached, double bound, String label, boolean isPlan) {}

    /**
     * @param language BCP 47
     * @param title for who cannot see it
     * @param description for who cannot see it: the figures
     * @param across name of the axis across, with its unit
     * @param up name of the axis up, with its unit
     * @param found what the line is
     * @param bound what the dashed line is
     * @param plan what the dot is
     */
    public record Words(
            String language,
            String title,
            String description,
            String across,
            String up,
            String found,
            String bound,
            String plan) {}
}
