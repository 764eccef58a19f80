// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.evidence;

import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a dataset was made of, so that anyone can make it again: the same passport means the same bytes.
 *
 * @param kind what it is, e.g. {@code region}, {@code hotspots}
 * @param title words for people
 * @param codeVersion version and commit of the program
 * @param sources in the order in which they were read
 * @param parameters every setting that can change a byte, defaults included
 * @param seed of all chance in it; empty when there was none
 * @param disclosure {@code protected}: small numbers are covered; {@code full}: for authorised use only
 * @param notes limits and warnings that belong with every figure, for people
 */
public record Passport(
        String kind,
        String title,
        String codeVersion,
        List<Source> sources,
        SortedMap<String, String> parameters,
        OptionalLong seed,
        Disclosure disclosure,
        List<String> notes) {
    /** Who may see the dataset. */
    public enum Disclosure {
        PROTECTED,
        FULL
    }

    public Passport {
        sources = List.copyOf(sources);
        parameters = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        notes = List.copyOf(notes);
    }
}
