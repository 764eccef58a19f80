// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.List;

/**
 * Who live behind one door.
 *
 * @param incomeThousands standardised yearly income in thousands of euros
 * @param cars owned
 */
record Household(Door door, Form form, List<Person> persons, double incomeThousands, int cars) {
    /** As CBS counts them; a care home is no private household. */
    enum Form {
        SINGLE,
        COUPLE,
        ONE_PARENT,
        TWO_PARENTS,
        CARE_HOME
    }

    boolean isPrivate() {
        return form != Form.CARE_HOME;
    }

    boolean hasChildren() {
        return form == Form.ONE_PARENT || form == Form.TWO_PARENTS;
    }
}
