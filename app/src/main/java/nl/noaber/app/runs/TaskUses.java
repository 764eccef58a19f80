// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.noaber.app.datasets.DatasetUses;
import org.springframework.stereotype.Component;

/** Regions are made of files. */
@Component
class TaskUses implements DatasetUses {
    private final Tasks tasks;

    TaskUses(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Map<String, List<Use>> of(String organisation) {
        Map<String, List<Use>> all = new TreeMap<>();
        for (Task one : tasks.ofRegions(organisation)) {
            Use use = new Use(one.id(), one.name(), !one.state().isEnded());
            if (use.isOpen() || one.state() == TaskState.DONE) {
                one.wish().files().forEach(id -> all.computeIfAbsent(id, absent -> new ArrayList<>())
                        .add(use));
            }
        }
        return all;
    }

    @Override
    public Set<String> open() {
        Set<String> all = new TreeSet<>();
        tasks.open().forEach(one -> all.addAll(one.wish().files()));
        return all;
    }
}
