// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

/**
 * The words that stand on every map, in one language.
 *
 * @param language BCP 47, e.g. {@code nl}
 * @param unknown what a square without a figure is, for the legend; empty leaves that line out
 * @param outlines heading of the numbered list, e.g. "Concentraties"
 * @param crowded {@code %d} outlines have no number on the map
 * @param more {@code %d} outlines are on the map only
 * @param onTheMap heading of the signs
 * @param outside {@code %d} signs lie beyond the map
 * @param noRoom {@code %d} signs found no room
 * @param scale before the 1 : n
 * @param scaleBar before the length
 * @param unknownSquares before their number
 * @param uncertainSquares before their number
 * @param square one square
 * @param squares {@code %d} squares
 * @param thousands between thousands
 */
public record MapWords(
        String language,
        String unknown,
        String outlines,
        String crowded,
        String more,
        String onTheMap,
        String outside,
        String noRoom,
        String scale,
        String scaleBar,
        String unknownSquares,
        String uncertainSquares,
        String square,
        String squares,
        char thousands) {
    /** For the map of a region. */
    public static final MapWords DUTCH = new MapWords(
            "nl",
            "onbekend: geen cijfer",
            "Concentraties",
            "%d zonder nummer op de kaart: te vol",
            "en nog %d, alleen op de kaart",
            "Op de kaart",
            "%d buiten de kaart",
            "%d zonder teken: te vol",
            "Schaal ongeveer",
            "Schaalbalk van",
            "Onbekend",
            "Onzeker",
            "1 vierkant",
            "%d vierkanten",
            '.');
}
