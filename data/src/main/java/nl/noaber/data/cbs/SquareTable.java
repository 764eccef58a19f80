// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;

/**
 * Figures of squares.
 *
 * @param sizeMetres 100 or 500
 * @param figures keyed by {@link nl.noaber.core.geo.Square#id()}, columns in CBS's spelling of 2024
 */
public record SquareTable(int sizeMetres, FigureTable figures) {
    /**
     * Refuses squares of another size.
     *
     * @param metres 100 or 500
     * @param file its name, for the message
     */
    public SquareTable mustBe(int metres, String file) {
        if (sizeMetres != metres) {
            throw new BadInput(
                    "The squares of %s are %d m wide where %d m are needed.".formatted(file, sizeMetres, metres),
                    "Maybe it is the other file of CBS: vk%d and vk%d look alike.".formatted(metres, sizeMetres));
        }
        return this;
    }
}
