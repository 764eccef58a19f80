// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;

/**
 * The words around a map, in Dutch. An empty text is left out.
 *
 * @param title what the map shows and of where
 * @param subtitle the answer in one sentence
 * @param legendTitle what the classes count, e.g. "Mensen die zich niet alleen redden, per vierkant van 100 m"
 * @param doubtLabel what hatching says, for the legend
 * @param source who made the data, with the licence
 * @param date the reference date in words, e.g. "Peildatum: 1 januari 2024"
 * @param notes what the reader must know, e.g. "Schatting: ..."; each becomes a line below the map
 */
public record Caption(
        String title,
        String subtitle,
        String legendTitle,
        String doubtLabel,
        String source,
        String date,
        List<String> notes) {
    /** Hatched squares are those of which the class may be another. */
    public Caption(String title, String subtitle, String legendTitle, String source, String date, List<String> notes) {
        this(title, subtitle, legendTitle, "onzeker: de klasse kan anders zijn", source, date, notes);
    }

    public Caption {
        notes = List.copyOf(notes);
    }
}
