// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import nl.noaber.core.evidence.FigureTable;

/**
 * Figures of squares.
 *
 * @param sizeMetres 100 or 500
 * @param figures keyed by {@link nl.noaber.core.geo.Square#id()}, columns in CBS's spelling of 2024
 */
public record SquareTable(int sizeMetres, FigureTable figures) {}
