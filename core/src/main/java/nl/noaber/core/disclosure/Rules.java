// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

import java.util.List;
import nl.noaber.core.evidence.Interval;

/**
 * How small is too small, and how figures are rounded.
 *
 * @param fewest a figure about fewer people than this is covered; 2 or more
 * @param step shown figures are multiples of this; 1 or more
 * @param classBounds where classes begin, ascending, the first equal to {@code fewest}
 */
public record Rules(int fewest, int step, List<Integer> classBounds) {
    /** Ten people, rounded to five, classes from 10, 25, 50 and 100. */
    public static final Rules DEFAULT = new Rules(10, 5, List.of(10, 25, 50, 100));

    /** The word in place of a covered figure; the same for every reason, because the reason would tell. */
    public static final String COVERED = "afgeschermd";

    public Rules {
        classBounds = List.copyOf(classBounds);
        if (fewest < 2 || step < 1) {
            throw new IllegalArgumentException(
                    "Fewest (%d) must be 2 or more and the step (%d) 1 or more.".formatted(fewest, step));
        }
        if (classBounds.isEmpty() || classBounds.getFirst() != fewest) {
            throw new IllegalArgumentException(
                    "The classes %s must begin at the fewest people shown, %d.".formatted(classBounds, fewest));
        }
        for (int i = 1; i < classBounds.size(); i++) {
            if (classBounds.get(i) <= classBounds.get(i - 1)) {
                throw new IllegalArgumentException("The classes %s must ascend.".formatted(classBounds));
            }
        }
    }

    /** Whether a figure about so many people may be shown, when nothing else is shown with it. Nobody at all may be shown. */
    public boolean mayShow(double count, double persons) {
        return isEmpty(count, persons) || !isSmall(count, persons);
    }

    boolean isEmpty(double count, double persons) {
        return count == 0 && persons == 0;
    }

    boolean isSmall(double count, double persons) {
        return !isEmpty(count, persons) && (count < fewest || persons < fewest);
    }

    /** Rounded outwards: low down, high up, mid to the nearest. */
    public Interval rounded(Interval figure) {
        double low = Math.floor(figure.low() / step) * step;
        double high = Math.ceil(figure.high() / step) * step;
        double mid = Math.floor(figure.mid() / step + 0.5) * step;
        return new Interval(low, Math.min(high, Math.max(low, mid)), high);
    }

    /** Names of the classes, Dutch, lowest first; the lowest is also that of covered figures. */
    public List<String> classNames() {
        return java.util.stream.IntStream.rangeClosed(0, classBounds.size())
                .mapToObj(this::className)
                .toList();
    }

    private String className(int index) {
        if (index == 0) {
            return "minder dan %d of %s".formatted(fewest, COVERED);
        }
        int from = classBounds.get(index - 1);
        return index == classBounds.size()
                ? "%d en meer".formatted(from)
                : "%d tot %d".formatted(from, classBounds.get(index));
    }

    /** Index in {@link #classNames()} of a figure that may be shown, by its rounded best guess. */
    int classOf(double rounded) {
        int index = 0;
        while (index < classBounds.size() && rounded >= classBounds.get(index)) {
            index++;
        }
        return index;
    }
}
