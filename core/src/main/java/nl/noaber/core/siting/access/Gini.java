// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.access;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How unevenly something is shared out over people: the coefficient of Gini (1912), each value counted for its people. */
public final class Gini {
    private Gini() {}

    /**
     * 1 less twice the area under the Lorenz curve: 0 when all have the same, towards 1 when one has all.
     *
     * @param value what each person of a row has, 0 or more
     * @param people how many the row stands for, 0 or more
     * @return NaN when there are no people, or nobody has anything
     */
    public static double of(double[] value, double[] people) {
        if (value.length != people.length) {
            throw new IllegalArgumentException(
                    "There are %d values and %d numbers of people.".formatted(value.length, people.length));
        }
        int[] order = IntStream.range(0, value.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> value[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double persons = 0;
        double sum = 0;
        double twiceArea = 0;
        for (int i : order) {
            if (!(value[i] >= 0) || !(people[i] >= 0)) {
                throw new IllegalArgumentException("Row %d has value %s and people %s; both must be zero or more."
                        .formatted(i, value[i], people[i]));
            }
            double before = sum;
            sum += value[i] * people[i];
            persons += people[i];
            twiceArea += people[i] * (before + sum);
        }
        return persons > 0 && sum > 0 ? Math.max(0, 1 - twiceArea / (persons * sum)) : Double.NaN;
    }
}
