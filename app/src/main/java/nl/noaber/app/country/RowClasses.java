// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.noaber.core.siting.cover.Cover;

/**
 * Rows of a cover that exactly the same sites cover, taken together as one; rows that nobody covers are left out.
 *
 * @param cover with a row for each class
 * @param weight by class
 */
record RowClasses(Cover cover, double[] weight) {
    /** The sites of one row; equal when they are the same sites. */
    private record Sites(int[] numbers) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Sites(int[] theirs) && Arrays.equals(numbers, theirs);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    static RowClasses of(Cover cover, double[] weight) {
        Cover byRow = cover.turned();
        Map<Sites, Integer> numbers = new HashMap<>();
        int[] classOf = new int[cover.rows()];
        double[] sums = new double[cover.rows()];
        boolean[] isFirst = new boolean[cover.rows()];
        for (int r = 0; r < cover.rows(); r++) {
            classOf[r] = -1;
            if (weight[r] > 0 && byRow.start()[r] < byRow.start()[r + 1]) {
                Sites sites = new Sites(Arrays.copyOfRange(byRow.row(), byRow.start()[r], byRow.start()[r + 1]));
                Integer known = numbers.putIfAbsent(sites, numbers.size());
                isFirst[r] = known == null;
                classOf[r] = known == null ? numbers.size() - 1 : known;
                sums[classOf[r]] += weight[r];
            }
        }
        return new RowClasses(firsts(cover, classOf, isFirst, numbers.size()), Arrays.copyOf(sums, numbers.size()));
    }

    /** Each class stands where its first row stood, so classes rise within a site. */
    private static Cover firsts(Cover cover, int[] classOf, boolean[] isFirst, int classes) {
        int[] start = new int[cover.sites() + 1];
        int[] row = new int[cover.pairs()];
        int used = 0;
        for (int site = 0; site < cover.sites(); site++) {
            for (int k = cover.start()[site]; k < cover.start()[site + 1]; k++) {
                if (isFirst[cover.row()[k]]) {
                    row[used++] = classOf[cover.row()[k]];
                }
            }
            start[site + 1] = used;
        }
        return new Cover(classes, start, Arrays.copyOf(row, used));
    }
}
