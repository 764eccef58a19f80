// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.Optional;
import nl.noaber.core.evidence.FigureTable;

/**
 * Finds a column by its name, or by StatLine's stem: the number at the end (WmoClienten_93) shifts every year. Capitals make
 * no difference.
 */
public final class AreaColumn {
    private AreaColumn() {}

    /** @return the name as it is in the table; the first in the table's order when several share the stem */
    public static Optional<String> find(FigureTable table, String nameOrStem) {
        if (table.has(nameOrStem)) {
            return Optional.of(nameOrStem);
        }
        return table.columns().stream()
                .filter(column -> column.length() > nameOrStem.length() + 1
                        && column.regionMatches(true, 0, nameOrStem + "_", 0, nameOrStem.length() + 1)
                        && column.substring(nameOrStem.length() + 1).chars().allMatch(Character::isDigit))
                .findFirst();
    }
}
