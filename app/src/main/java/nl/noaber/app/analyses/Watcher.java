// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

/** Hears what is being done; {@code nl.noaber.app.cli.Progress} shows it. */
@FunctionalInterface
public interface Watcher {
    /** @param words what is begun now, e.g. "Reading streets" */
    void step(String words);
}
