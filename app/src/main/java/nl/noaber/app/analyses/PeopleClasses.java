// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.evidence.Interval;
import org.jspecify.annotations.Nullable;

/** Classes of numbers of people, for maps and tables: an index from 0, or {@link #UNKNOWN}. */
enum PeopleClasses {
    /** Squares of 500 m, fit to show: nothing finer than ten people. */
    OUTSIDE("10 50 100 200"),
    /** Squares of 100 m, for authorised use. */
    FULL("2 5 10 25");

    static final int UNKNOWN = -1;
    static final String UNKNOWN_LABEL = "onbekend";

    private final String bounds;

    PeopleClasses(String bounds) {
        this.bounds = bounds;
    }

    private List<Integer> bounds() {
        List<Integer> numbers = new ArrayList<>();
        for (String bound : bounds.split(" ", -1)) {
            numbers.add(Integer.valueOf(bound));
        }
        return numbers;
    }

    /** By the best guess. */
    int of(@Nullable Interval people) {
        if (people == null) {
            return UNKNOWN;
        }
        int index = 0;
        for (int bound : bounds()) {
            index += people.mid() >= bound ? 1 : 0;
        }
        return index;
    }

    /** Dutch, lowest first. */
    List<String> labels() {
        List<Integer> numbers = bounds();
        List<String> labels = new ArrayList<>(List.of("minder dan " + numbers.getFirst()));
        for (int i = 1; i < numbers.size(); i++) {
            labels.add("%d tot %d".formatted(numbers.get(i - 1), numbers.get(i)));
        }
        labels.add("%d of meer".formatted(numbers.getLast()));
        return labels;
    }

    String label(int index) {
        return index == UNKNOWN ? UNKNOWN_LABEL : labels().get(index);
    }

    /** The index of a label as written by {@link #label}. */
    int index(String label) {
        return labels().indexOf(label);
    }
}
