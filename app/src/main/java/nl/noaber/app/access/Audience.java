// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

/** Which rows of a register someone may see, as SQL: the same rule as {@link Rights}, for lists. */
public final class Audience {
    private Audience() {}

    /**
     * A condition with one named parameter, {@code :mine}: the id of the own organisation.
     *
     * @param table name or alias of a table with columns {@code id} and {@code organisation}
     * @param kind as in {@link Sharing}
     */
    public static String condition(String table, String kind) {
        return """
                (%1$s.organisation = :mine or exists (
                    select 1 from sharing where sharing.kind = '%2$s' and sharing.id = %1$s.id and sharing.organisation = :mine))
                """.formatted(table, kind);
    }
}
