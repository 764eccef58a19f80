// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * One class of squares.
 *
 * @param label as in the legend: "10 tot 25"
 * @param colour {@code #rrggbb}
 * @param striped with level lines over it, so that it is told apart without its colour
 */
public record LegendClass(String label, String colour, boolean striped) {
    /**
     * Five steps from light to dark, blue-green. They stay apart for colour-blind readers and in grey: the lightness (CIE
     * L*) falls from 93 to 28 in nearly equal steps.
     */
    public static final List<String> BLUE_GREEN = List.of("#cfe9df", "#98d0c6", "#57aeb2", "#2a7c96", "#0f4164");

    /** Without stripes. */
    public LegendClass(String label, String colour) {
        this(label, colour, false);
    }

    public LegendClass {
        Ink.requireColour(colour);
    }

    /**
     * Gives up to five labels the colours of {@link #BLUE_GREEN}, spread from light to dark.
     *
     * @throws IllegalArgumentException for no labels or more than five
     */
    public static List<LegendClass> blueGreen(List<String> labels) {
        int steps = BLUE_GREEN.size();
        if (labels.isEmpty() || labels.size() > steps) {
            throw new IllegalArgumentException("There are 1 to %d classes, not %d.".formatted(steps, labels.size()));
        }
        List<LegendClass> classes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int step = labels.size() == 1 ? steps / 2 : Math.round(i * (steps - 1) / (float) (labels.size() - 1));
            classes.add(new LegendClass(labels.get(i), BLUE_GREEN.get(step)));
        }
        return List.copyOf(classes);
    }
}
