// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.norms;

import nl.noaber.core.evidence.Interval;

/**
 * One parameter, with where it comes from.
 *
 * @param id as in the file, e.g. {@code loopminuten}
 * @param name for people, Dutch
 * @param value low, mid and high; equal when nobody doubts it
 * @param unit Dutch, as written
 * @param standing what kind of source it is
 * @param source title and date, for people
 * @param from the name and version of the set of which this comes
 */
public record Norm(String id, String name, Interval value, String unit, Standing standing, String source, String from) {
    /** How much authority a parameter has. */
    public enum Standing {
        /** Decided by those who may decide. */
        OFFICIAL("officieel"),
        /** Published by an organisation, without force of law. */
        PUBLISHED("gepubliceerd"),
        /** A norm of another country, or for other circumstances. */
        ELSEWHERE("elders"),
        /** Ours, until somebody decides. */
        ASSUMED("aanname");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** As in the file. */
        public String word() {
            return word;
        }
    }

    public boolean isOfficial() {
        return standing == Standing.OFFICIAL;
    }
}
