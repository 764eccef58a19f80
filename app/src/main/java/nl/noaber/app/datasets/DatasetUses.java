// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What files are used for: the room that uses them tells. */
public interface DatasetUses {
    /**
     * A task that used a file.
     *
     * @param name of what it makes
     * @param isOpen whether it still has to read it
     */
    record Use(String task, String name, boolean isOpen) {}

    /** Of an organisation, by id of a file; the newest first. */
    Map<String, List<Use>> of(String organisation);

    /** Ids of all files that an open task has to read, of any organisation. */
    Set<String> open();
}
