// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One tile in the making, as Mapbox Vector Tile 2.1 has it. Written here because the usual library needs version 4 of
 * protocol buffers, on which the reader of street files breaks (docs/decisions/0120).
 */
final class TileBuilder {
    /** Units along the side of a tile. */
    static final int EXTENT = 4096;

    private static final int VERSION = 2;
    private static final int TILE_LAYERS = 3;
    private static final int LAYER_NAME = 1;
    private static final int LAYER_FEATURES = 2;
    private static final int LAYER_KEYS = 3;
    private static final int LAYER_VALUES = 4;
    private static final int LAYER_EXTENT = 5;
    private static final int LAYER_VERSION = 15;
    private static final int FEATURE_TAGS = 2;
    private static final int FEATURE_TYPE = 3;
    private static final int FEATURE_GEOMETRY = 4;
    private static final int VALUE_TEXT = 1;

    private final SortedMap<String, Layer> layers = new TreeMap<>();

    /** Keys and values are kept once a layer; features point to them. */
    private static final class Layer {
        final ProtoOut features = new ProtoOut();
        final Map<String, Integer> keys = new LinkedHashMap<>();
        final Map<String, Integer> values = new LinkedHashMap<>();
    }

    /** Adds a feature; within a layer the order is kept. */
    void add(String layer, SortedMap<String, String> tags, TileShape shape) {
        Layer to = layers.computeIfAbsent(layer, name -> new Layer());
        ProtoOut pairs = new ProtoOut();
        tags.forEach((key, value) -> {
            pairs.varint(number(to.keys, key));
            pairs.varint(number(to.values, value));
        });
        ProtoOut geometry = new ProtoOut();
        for (int i = 0; i < shape.length(); i++) {
            geometry.varint(Integer.toUnsignedLong(shape.command(i)));
        }
        ProtoOut feature = new ProtoOut();
        feature.bytes(FEATURE_TAGS, pairs.toBytes());
        feature.number(FEATURE_TYPE, shape.type());
        feature.bytes(FEATURE_GEOMETRY, geometry.toBytes());
        to.features.bytes(LAYER_FEATURES, feature.toBytes());
    }

    private static int number(Map<String, Integer> of, String text) {
        Integer known = of.putIfAbsent(text, of.size());
        return known == null ? of.size() - 1 : known;
    }

    byte[] toBytes() {
        ProtoOut tile = new ProtoOut();
        layers.forEach((name, layer) -> {
            ProtoOut out = new ProtoOut().number(LAYER_VERSION, VERSION).text(LAYER_NAME, name);
            out.append(layer.features);
            layer.keys.keySet().forEach(key -> out.text(LAYER_KEYS, key));
            layer.values
                    .keySet()
                    .forEach(value -> out.bytes(
                            LAYER_VALUES, new ProtoOut().text(VALUE_TEXT, value).toBytes()));
            out.number(LAYER_EXTENT, EXTENT);
            tile.bytes(TILE_LAYERS, out.toBytes());
        });
        return tile.toBytes();
    }
}
