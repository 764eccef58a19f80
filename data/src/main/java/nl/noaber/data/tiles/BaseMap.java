// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.Place;
import nl.noaber.data.osm.MapShapes;
import nl.noaber.data.osm.PlaceNames;
import org.locationtech.jts.geom.Envelope;

/**
 * The base map of a region, as an archive of vector tiles out of its own street file: no other server is asked. The same file
 * gives the same bytes. See docs/method/base-map.md.
 */
public final class BaseMap {
    /** Whose work it is; stands in the archive and on every map. */
    public static final String ATTRIBUTION = "© OpenStreetMap-bijdragers (ODbL)";

    static final int ZOOM_MIN = 8;
    /** A unit of a tile is 0.4 m at this zoom; browsers enlarge it. */
    static final int ZOOM_MAX = 14;

    private BaseMap() {}

    /**
     * What was made.
     *
     * @param unclosed multipolygons that were left out, because the file ends before their edge closes
     */
    public record Made(long tiles, long bytes, int unclosed) {}

    /**
     * Writes to the path as given; {@link nl.noaber.data.store.Outputs} moves it into place.
     *
     * @param streets {@code .osm.pbf}, {@code .osm.gz} or {@code .osm}
     * @param name of the region
     * @throws BadInput when the street file cannot be read or has nothing to draw
     */
    public static Made write(Path streets, String name, Path archive) throws IOException {
        MapShapes shapes = MapShapes.read(streets);
        List<Place> places = PlaceNames.read(streets);
        List<TileFeature> features = BaseMapFeatures.of(shapes.shapes(), places);
        if (features.isEmpty()) {
            throw new BadInput(
                    "The street file %s has nothing to draw.".formatted(streets.getFileName()),
                    "Maybe it is an extract of addresses or boundaries only.");
        }
        ArchiveWriter writer = new ArchiveWriter();
        long tiles = Pyramid.write(features, ZOOM_MIN, ZOOM_MAX, writer);
        writer.write(archive, coverage(features), description(name, features));
        return new Made(tiles, java.nio.file.Files.size(archive), shapes.unclosed());
    }

    private static Coverage coverage(List<TileFeature> features) {
        Envelope all = new Envelope();
        features.forEach(feature -> all.expandToInclude(feature.shape().getEnvelopeInternal()));
        return new Coverage(
                ZOOM_MIN,
                ZOOM_MAX,
                Mercator.lon(all.getMinX()),
                Mercator.lat(all.getMaxY()),
                Mercator.lon(all.getMaxX()),
                Mercator.lat(all.getMinY()));
    }

    private static String description(String name, List<TileFeature> features) {
        SortedSet<String> layers = new TreeSet<>();
        features.forEach(feature -> layers.add(feature.layer()));
        ObjectNode description = new ObjectMapper().createObjectNode();
        description.put("name", name);
        description.put("type", "baselayer");
        description.put("attribution", ATTRIBUTION);
        var list = description.putArray("vector_layers");
        for (String layer : layers) {
            ObjectNode entry = list.addObject();
            entry.put("id", layer);
            entry.put("minzoom", ZOOM_MIN);
            entry.put("maxzoom", ZOOM_MAX);
            entry.putObject("fields").put("kind", "String").put("name", "String");
        }
        return description.toString();
    }
}
