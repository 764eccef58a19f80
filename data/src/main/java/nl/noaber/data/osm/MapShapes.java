// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.evidence.BadInput;

/**
 * What a base map shows of a street file: water, green, built-up ground, buildings, roads, rails, in the order of the file.
 *
 * @param unclosed multipolygons that were left out, because the file ends before their edge closes
 */
public record MapShapes(List<MapShape> shapes, int unclosed) {
    /**
     * @param file {@code .osm.pbf}, {@code .osm.gz} or {@code .osm}
     * @throws BadInput when the file is cut off or is something else
     */
    public static MapShapes read(Path file) {
        OsmFileCheck.check(file);
        try {
            return new MapShapeReader(file).read();
        } catch (java.io.IOException | javax.xml.stream.XMLStreamException | RuntimeException e) {
            throw new BadInput(
                    "The street file %s cannot be read: %s.".formatted(file.getFileName(), OsmFileCheck.firstLine(e)),
                    "Maybe it is damaged: compare its size with that on the download page, or fetch it again.",
                    e);
        }
    }
}
