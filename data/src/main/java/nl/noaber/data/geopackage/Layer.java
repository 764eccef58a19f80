// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geopackage;

import java.util.List;
import java.util.Optional;

/**
 * A table with geometry.
 *
 * @param name of the table
 * @param geometryColumn where the shapes are
 * @param isRd whether coordinates are RD New metres; else they are WGS84 degrees, longitude first
 * @param columns all but the geometry, in order, as written
 */
public record Layer(String name, String geometryColumn, boolean isRd, List<String> columns) {
    public Layer {
        columns = List.copyOf(columns);
    }

    /** The column as written, letters small or large. */
    public Optional<String> find(String column) {
        return columns.stream().filter(column::equalsIgnoreCase).findFirst();
    }
}
