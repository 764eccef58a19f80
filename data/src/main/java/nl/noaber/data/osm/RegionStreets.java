// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.walking.Islands;
import nl.noaber.core.walking.StreetGraph;

/**
 * All that a region needs of its streets, in one reading.
 *
 * @param islands the graph to walk on, without the islands that no address needs, and what was dropped
 * @param roads lines for a map: every road of the file, motorways too, on which nobody walks
 */
public record RegionStreets(Islands islands, List<RoadLine> roads) {
    /**
     * @param file {@code .osm.pbf}, {@code .osm.gz} or {@code .osm}, in or near the Netherlands
     * @param addresses small pieces of street that one of these needs stay
     * @throws nl.noaber.core.evidence.BadInput as {@link StreetReader#read}
     */
    public static RegionStreets read(Path file, List<LonLat> addresses) {
        StreetReader.WithRoads read = StreetReader.readWithRoads(file);
        return new RegionStreets(Islands.drop(StreetGraph.build(read.streets()), addresses), read.roads());
    }

    public StreetGraph graph() {
        return islands.graph();
    }
}
