// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;

/**
 * Everything that stands on one map. Places are RD New metres. The map shows the squares and the concentrations; when
 * there are none, the areas, and when there are none either, the markers.
 *
 * @param caption the words around the map
 * @param classes the classes of the squares, from few to many
 * @param squares at most one for each square; in any order
 * @param concentrations outlined and numbered on the map, listed beside it in this order
 * @param markers in order of importance: where they crowd, the first stands on its place and the next a little aside
 * @param backdrop what lies under it
 * @param words that stand on every map
 */
public record MapPicture(
        Caption caption,
        List<LegendClass> classes,
        List<Patch> squares,
        List<Outline> concentrations,
        List<Marker> markers,
        Backdrop backdrop,
        MapWords words)
        implements Drawing {
    /** In Dutch. */
    public MapPicture(
            Caption caption,
            List<LegendClass> classes,
            List<Patch> squares,
            List<Outline> concentrations,
            List<Marker> markers,
            Backdrop backdrop) {
        this(caption, classes, squares, concentrations, markers, backdrop, MapWords.DUTCH);
    }

    public MapPicture {
        classes = List.copyOf(classes);
        squares = List.copyOf(squares);
        concentrations = List.copyOf(concentrations);
        markers = List.copyOf(markers);
        for (Patch patch : squares) {
            if (patch.legendClass() >= classes.size()) {
                throw new IllegalArgumentException("Square %s is of class %d, but the legend has classes 0 to %d."
                        .formatted(patch.square().id(), patch.legendClass(), classes.size() - 1));
            }
        }
    }
}
